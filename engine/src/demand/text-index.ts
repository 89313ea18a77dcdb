/** The search of a market: how well a page's real words answer a query, by BM25 over weighted fields. */
import { at } from '../at.ts';
import { log } from '../maths.ts';
import type { Search } from '../scenario/search.ts';
import type { Listing } from '../world.ts';
import { nearWords } from './near-words.ts';
import { partsOf, wordsOf } from './words.ts';

/** Saturation of repeated words, and how much a long text is held against itself: the usual BM25 constants. */
const K1 = 1.2;
const B = 0.75;
export type Page = Pick<Listing, keyof Search['fields']>;

/** How a market reads: in its language, whose words the lexicon holds, by the rules of its scenario. */
export interface Reader {
  readonly language: string;
  readonly lexicon: ReadonlySet<string>;
  readonly search: Search;
}

/** A page's words with their weighted counts. */
interface Entry {
  readonly counts: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
  readonly length: number;
  /** Share of its own words that the market's language knows. */
  readonly fit: number;
}

export interface TextIndex {
  readonly reader: Reader;
  readonly entries: readonly Entry[];
  /** By word, the places of the entries that hold it, ascending. */
  readonly found: ReadonlyMap<string, readonly number[]>;
  readonly meanLength: number;
}

export function indexPages(pages: readonly Page[], reader: Reader): TextIndex {
  const entries = pages.map((page) => knownEntry(page, reader));
  const found = new Map<string, number[]>();
  entries.forEach(({ counts }, place) => {
    for (const word of counts.keys()) {
      const places = found.get(word);
      if (places) places.push(place);
      else found.set(word, [place]);
    }
  });
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  return { reader, entries, found, meanLength: entries.length === 0 ? 1 : total / entries.length };
}

export const lexiconOf = (texts: readonly string[], language: string): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(text, language)));

// Pages are rewritten seldom and indexed every day. By lexicon, because its words decide how compounds are cut.
const knownEntries = new WeakMap<ReadonlySet<string>, Map<string, Entry>>();
const MOST_KNOWN = 10_000;

function knownEntry(page: Page, reader: Reader): Entry {
  const known = knownEntries.get(reader.lexicon) ?? new Map<string, Entry>();
  knownEntries.set(reader.lexicon, known);
  const text = [page.title, page.searchTerms, page.description, ...page.bullets].join('\n');
  const entry = known.get(text) ?? entryOf(page, reader);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, entry);
  return entry;
}

function entryOf(page: Page, { language, lexicon, search }: Reader): Entry {
  const { fields } = search;
  const counts = new Map<string, number>();
  const title = new Set(withParts(page.title, language, lexicon));
  let length = 0;
  const add = (text: string, weight: number): void => {
    for (const word of withParts(text, language, lexicon)) {
      counts.set(word, (counts.get(word) ?? 0) + weight);
      length += weight;
    }
  };
  add(page.title, fields.title);
  add(page.bullets.join(' '), fields.bullets);
  add(page.searchTerms, fields.searchTerms);
  add(page.description, fields.description);
  return { counts, title, length, fit: fitOf([...counts.keys()], lexicon) };
}

function fitOf(words: readonly string[], lexicon: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  return words.filter((word) => lexicon.has(word) || /^\d/.test(word)).length / words.length;
}

const withParts = (text: string, language: string, lexicon: ReadonlySet<string>): string[] =>
  wordsOf(text, language).flatMap((word) => [word, ...partsOf(word, language, lexicon)]);

export interface Match {
  readonly entry: number;
  /** BM25 as a share of what a text full of the query's words would reach, 0 to 1. */
  readonly relevance: number;
  /** Share of the query that the page answers at all, by the weight of its words, 0 to 1. */
  readonly answered: number;
  /** Share of the query's words that stand in the title. */
  readonly inTitle: number;
}

/** One word of a query: the ways in which a page may say it, each as words that must all stand there. */
interface Wanted {
  readonly ways: readonly (readonly string[])[];
  /** How much it tells: rare words more than common ones, never less than nothing. */
  readonly weight: number;
  /** What a page counts for that says it. */
  readonly worth: number;
}

/** The pages that hold at least one word of the query, in their order. */
export function search(index: TextIndex, query: string): Match[] {
  const words = [...new Set(wordsOf(query, index.reader.language))];
  const wanted = words.map((word) => wantedOf(index, word));
  const most = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return candidates(index, wanted).flatMap((place): Match[] => {
    const entry = at(index.entries, place);
    let score = 0;
    let answered = 0;
    let inTitle = 0;
    for (const { ways, weight, worth } of wanted) {
      const count = ways.reduce((best, way) => Math.max(best, countOf(entry, way)), 0);
      if (count === 0) continue;
      const damped = K1 * (1 - B + (B * entry.length) / index.meanLength);
      score += (worth * weight * count) / (count + damped);
      answered += weight;
      if (ways.some((way) => way.every((each) => entry.title.has(each)))) inTitle += 1;
    }
    if (score === 0) return [];
    return [
      { entry: place, relevance: score / most, answered: answered / most, inTitle: inTitle / words.length },
    ];
  });
}

function wantedOf(index: TextIndex, word: string): Wanted {
  const parts = partsOf(word, index.reader.language, index.reader.lexicon);
  const ways = parts.length > 0 ? [[word], parts] : [[word]];
  const isMeant = ways.some((way) => way.every((each) => index.found.has(each)));
  const near = isMeant ? [] : nearWords(index.reader.lexicon, index.found, word);
  // What nobody writes like that was perhaps mistyped.
  if (near.length > 0) {
    const { mistyped } = index.reader.search;
    return { ways: near.map((each) => [each]), weight: weightOf(index, near), worth: mistyped };
  }
  return { ways, weight: weightOf(index, [word]), worth: 1 };
}

function weightOf({ found, entries }: TextIndex, words: readonly string[]): number {
  const having = words.reduce((sum, word) => sum + (found.get(word)?.length ?? 0), 0);
  return log(1 + (Math.max(0, entries.length - having) + 0.5) / (having + 0.5));
}

/** The places of the pages that may answer, ascending. */
function candidates({ found }: TextIndex, wanted: readonly Wanted[]): number[] {
  const places = new Set<number>();
  for (const { ways } of wanted) {
    for (const way of ways) for (const place of found.get(way[0] ?? '') ?? []) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/** How often all of these words stand together in a page: as often as the rarest of them. */
function countOf({ counts }: Entry, words: readonly string[]): number {
  return words.reduce((least, word) => Math.min(least, counts.get(word) ?? 0), Infinity);
}

/** Share of a page's own words that the market's language knows: one in a foreign language has few. */
export const languageFit = (index: TextIndex, place: number): number => index.entries[place]?.fit ?? 0;
