/** What the platform's readers make of a page: claims that the goods do not bear, and words heaped up for the search. */
import { wordsOf } from '../demand/words.ts';
import { knownPages, type KnownPages, ofEach, ofEachText, type PageText } from '../known.ts';
import type { ConductRules, Looks } from '../scenario/conduct.ts';
import type { Product } from '../scenario/goods.ts';

/** Whether the words of a phrase stand together in a text. */
export function stands(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  return words.some((_, from) => phrase.every((word, place) => words[from + place] === word));
}

interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
}

// Every page and every letter is held against the same few phrases.
const cutFor = ofEach<readonly string[], (language: string) => readonly Phrase[]>((phrases) =>
  ofEachText((language) => phrases.map((phrase) => ({ phrase, words: wordsOf(phrase, language) }))),
);

/** The first of some phrases of a language that stands in a text. */
export const firstOf = (
  phrases: readonly string[] | undefined,
  text: readonly string[],
  language: string,
): string | undefined =>
  phrases && cutFor(phrases)(language).find(({ words }) => stands(text, words))?.phrase;

const allWords = ({ title, bullets, description }: PageText): string =>
  [title, ...bullets, description].join(' . ');

/** A phrase of the page that claims what nothing among the product's facts says; undefined when all is borne. */
function falseClaim(
  page: PageText,
  { facts }: Product,
  language: string,
  { claims }: Looks,
): string | undefined {
  const said = wordsOf(allWords(page), language);
  for (const { phrases } of claims) {
    const found = firstOf(phrases[language], said, language);
    if (found === undefined) continue;
    const isBorne = Object.entries(facts).some(
      ([spoken, lines]) => firstOf(phrases[spoken], wordsOf(lines.join(' . '), spoken), spoken) !== undefined,
    );
    if (!isBorne) return found;
  }
  return undefined;
}

function repeated(text: string, language: string, most: number): string | undefined {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text, language)) {
    // Numbers are sizes, and a sign of a script without gaps is no word.
    if (/^\d/.test(word) || word.length === 1) continue;
    const count = (counts.get(word) ?? 0) + 1;
    if (count > most) return word;
    counts.set(word, count);
  }
  return undefined;
}

export interface PageFaults {
  readonly 'false-claim'?: string;
  readonly 'keyword-stuffing'?: string;
}

function readPage(page: PageText, product: Product, language: string, looks: Looks): PageFaults {
  const claim = falseClaim(page, product, language, looks);
  const heaped =
    repeated(page.title, language, looks.mostInTitle) ??
    repeated(page.searchTerms, language, looks.mostInSearchTerms);
  return {
    ...(claim === undefined ? {} : { 'false-claim': claim }),
    ...(heaped === undefined ? {} : { 'keyword-stuffing': heaped }),
  };
}

// Pages change seldom and are looked at every day. By rules and product, because both decide what a word may say.
const MOST_KNOWN = 500;
const knownFor = ofEach<ConductRules, (product: Product) => KnownPages<PageFaults>>(() =>
  ofEach(() => knownPages(MOST_KNOWN)),
);

export function faultsOfPage(
  page: PageText,
  product: Product,
  language: string,
  rules: ConductRules,
): PageFaults {
  return knownFor(rules)(product)(page, language, () => readPage(page, product, language, rules.looks));
}
