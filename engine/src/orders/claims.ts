/** Praise: readers believe it a little, and measure what arrives by it. */
import { wordsOf } from '../demand/words.ts';
import { knownTexts, type KnownTexts, ofEach } from '../known.ts';
import type { LanguageWords } from '../scenario/language-words.ts';

// Every order asks about its page, and a page has many orders.
const MOST_KNOWN = 2000;
const knownFor = ofEach<LanguageWords, KnownTexts<number>>(() => knownTexts(MOST_KNOWN));

/** How many different claims a text makes; a claim repeated is one claim. A language without a list makes none. */
export function claimsIn(text: string, words: LanguageWords | undefined): number {
  if (!words?.claims) return 0;
  const { language, claims } = words;
  return knownFor(words)(text, () => countClaims(text, language, claims));
}

function countClaims(text: string, language: string, claims: readonly string[]): number {
  const said = ` ${wordsOf(text, language).join(' ')} `;
  const phrases = new Set(claims.map((claim) => wordsOf(claim, language).join(' ')));
  return [...phrases].filter((phrase) => phrase !== '' && said.includes(` ${phrase} `)).length;
}
