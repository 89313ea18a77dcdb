/** The search of a market: how well a listing's real words answer a query, by BM25 over weighted fields. */
import { log } from '../maths.ts';
import type { Listing } from '../world.ts';
import { partsOf, wordsOf } from './words.ts';

/** Saturation of repeated words, and how much a long text is held against itself: the usual BM25 constants. */
const K1 = 1.2;
const B = 0.75;
/** Assumed: what stands in the title counts most. Words nobody sees find too, but less. */
const FIELD_WEIGHT = { title: 3, bullets: 1.2, searchTerms: 1, description: 0.6 } as const;

export type Page = Pick<Listing, keyof typeof FIELD_WEIGHT>;

/** A listing's words with their weighted counts. */
interface Entry {
  readonly counts: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
  readonly length: number;
}

export interface TextIndex {
  readonly language: string;
  readonly lexicon: ReadonlySet<string>;
  readonly entries: readonly Entry[];
  readonly found: ReadonlyMap<string, number>;
  readonly meanLength: number;
}

/** The lexicon holds the words by which the market's language is known. */
export function indexPages(
  pages: readonly Page[],
  language: string,
  lexicon: ReadonlySet<string>,
): TextIndex {
  const entries = pages.map((page) => knownEntry(page, language, lexicon));
  const found = new Map<string, number>();
  for (const { counts } of entries) {
    for (const word of counts.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  }
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  return { language, lexicon, entries, found, meanLength: entries.length === 0 ? 1 : total / entries.length };
}

export const lexiconOf = (texts: readonly string[], language: string): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(text, language)));

// Pages are rewritten seldom and indexed every day. By lexicon, because its words decide how compounds are cut.
const knownEntries = new WeakMap<ReadonlySet<string>, Map<string, Entry>>();
const MOST_KNOWN = 10_000;

function knownEntry(page: Page, language: string, lexicon: ReadonlySet<string>): Entry {
  const known = knownEntries.get(lexicon) ?? new Map<string, Entry>();
  knownEntries.set(lexicon, known);
  const text = [page.title, page.searchTerms, page.description, ...page.bullets].join('\n');
  const entry = known.get(text) ?? entryOf(page, language, lexicon);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, entry);
  return entry;
}

function entryOf(page: Page, language: string, lexicon: ReadonlySet<string>): Entry {
  const counts = new Map<string, number>();
  const title = new Set(withParts(page.title, language, lexicon));
  let length = 0;
  const add = (text: string, weight: number): void => {
    for (const word of withParts(text, language, lexicon)) {
      counts.set(word, (counts.get(word) ?? 0) + weight);
      length += weight;
    }
  };
  add(page.title, FIELD_WEIGHT.title);
  add(page.bullets.join(' '), FIELD_WEIGHT.bullets);
  add(page.searchTerms, FIELD_WEIGHT.searchTerms);
  add(page.description, FIELD_WEIGHT.description);
  return { counts, title, length };
}

function withParts(text: string, language: string, lexicon: ReadonlySet<string>): string[] {
  const words = wordsOf(text, language);
  return language === 'de' ? words.flatMap((word) => [word, ...partsOf(word, lexicon)]) : words;
}

/** How much a word tells: rare words more than common ones, never less than nothing. */
function weightOf(index: TextIndex, word: string): number {
  const having = index.found.get(word) ?? 0;
  return log(1 + (index.entries.length - having + 0.5) / (having + 0.5));
}

export interface Match {
  readonly entry: number;
  /** BM25 as a share of what a text full of the query's words would reach, 0 to 1. */
  readonly relevance: number;
  /** Share of the query that the listing answers at all, by the weight of its words, 0 to 1. */
  readonly answered: number;
  /** Share of the query's words that stand in the title. */
  readonly inTitle: number;
}

/** The listings that hold at least one word of the query, in the order of the pages. */
export function search(index: TextIndex, query: string): Match[] {
  const words = [...new Set(wordsOf(query, index.language))];
  const wanted = words.map((word) => {
    const parts = index.language === 'de' ? partsOf(word, index.lexicon) : [];
    return { word, parts, weight: weightOf(index, word) };
  });
  const most = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return index.entries.flatMap((entry, place): Match[] => {
    let score = 0;
    let answered = 0;
    let inTitle = 0;
    for (const { word, parts, weight } of wanted) {
      const count = Math.max(countOf(entry, [word]), countOf(entry, parts));
      if (count === 0) continue;
      const damped = K1 * (1 - B + (B * entry.length) / index.meanLength);
      score += (weight * count) / (count + damped);
      answered += weight;
      const stands = (each: string): boolean => entry.title.has(each);
      if (stands(word) || (parts.length > 0 && parts.every(stands))) inTitle += 1;
    }
    if (score === 0) return [];
    return [
      { entry: place, relevance: score / most, answered: answered / most, inTitle: inTitle / words.length },
    ];
  });
}

/** How often all of these words stand together in a listing: as often as the rarest of them. */
function countOf({ counts }: Entry, words: readonly string[]): number {
  if (words.length === 0) return 0;
  return words.reduce((least, word) => Math.min(least, counts.get(word) ?? 0), Infinity);
}

/** Share of a listing's own words that the market's language knows: a page in a foreign language has few. */
export function languageFit(index: TextIndex, place: number): number {
  const entry = index.entries[place];
  if (!entry || entry.counts.size === 0) return 0;
  const known = [...entry.counts.keys()].filter((word) => index.lexicon.has(word) || /^\d/.test(word)).length;
  return known / entry.counts.size;
}
