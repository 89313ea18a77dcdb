/** What a letter to a buyer may not say on a platform. */
import { wordsOf } from '../demand/words.ts';
import { knownTexts, type KnownTexts, ofEach, ofEachText } from '../known.ts';
import type { Looks } from '../scenario/conduct.ts';
import { firstOf } from './read-pages.ts';

/** What is forbidden about it, and where it says so. */
type Finding = readonly [kind: keyof Looks['letters'], text: string];

/** Addresses outside the platform, in any language: mail, pages of the web. */
const ADDRESS = /[a-z0-9._-]+@[a-z0-9-]+\.[a-z]{2,}|https?:\/\/|www\./i;

// Most letters are answered in the words of a book.
const MOST_KNOWN = 2000;
const knownFor = ofEach<Looks, (language: string) => KnownTexts<Finding[]>>(() =>
  ofEachText(() => knownTexts(MOST_KNOWN)),
);

export const forbiddenIn = (text: string, language: string, looks: Looks): readonly Finding[] =>
  knownFor(looks)(language)(text, () => readLetter(text, language, looks));

function readLetter(text: string, language: string, { letters }: Looks): Finding[] {
  const address = ADDRESS.exec(text)?.[0];
  const found: Finding[] = address === undefined ? [] : [['outside-contact', address]];
  for (const kind of ['review-manipulation', 'outside-contact'] as const) {
    const phrase = phraseIn(text, language, letters[kind] ?? {});
    if (phrase !== undefined && !found.some(([known]) => known === kind)) found.push([kind, phrase]);
  }
  return found;
}

/** English is looked for everywhere: half of the world's sellers write it to everybody. */
function phraseIn(
  text: string,
  language: string,
  phrases: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  for (const spoken of new Set([language, 'en'])) {
    const phrase = firstOf(phrases[spoken], wordsOf(text, spoken), spoken);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}
