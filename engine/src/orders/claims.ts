/** Praise: readers believe it a little, and measure what arrives by it. */
import { wordsOf } from '../demand/words.ts';
import { knownPages, type KnownPages, ofEach, type PageText } from '../known.ts';
import type { LanguageWords } from '../scenario/language-words.ts';

// Every order asks about its page, and a page has many orders.
const MOST_KNOWN = 2000;
const knownFor = ofEach<LanguageWords, KnownPages<number>>(() => knownPages(MOST_KNOWN));

/** How many different claims buyers of a page have read. A language without a list of them makes none. */
export function claimsOn(page: PageText, words: LanguageWords | undefined): number {
  if (!words?.claims) return 0;
  const { language } = words;
  return knownFor(words)(page, language, () =>
    claimsIn([page.title, ...page.bullets, page.description].join(' '), words),
  );
}

/** How many different claims a text makes; a claim repeated is one claim. */
export const claimsIn = (text: string, words: LanguageWords | undefined): number =>
  words?.claims ? countClaims(text, words.language, words.claims) : 0;

function countClaims(text: string, language: string, claims: readonly string[]): number {
  const said = ` ${wordsOf(text, language).join(' ')} `;
  const phrases = new Set(claims.map((claim) => wordsOf(claim, language).join(' ')));
  return [...phrases].filter((phrase) => phrase !== '' && said.includes(` ${phrase} `)).length;
}
