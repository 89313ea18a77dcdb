/** The words of a market's product pages, weighted by where they stand: what a search looks through. */
import { knownPages, type KnownPages, ofEach } from '../known.ts';
import type { Search } from '../scenario/search.ts';
import type { Listing } from '../world.ts';
import { partsOf, wordsOf } from './words.ts';

export type Page = Pick<Listing, keyof Search['fields']>;

/** How a market reads: in its language, whose words the lexicon holds, by the rules of its scenario. */
export interface Reader {
  readonly language: string;
  readonly lexicon: ReadonlySet<string>;
  readonly search: Search;
}

/** A page's words with their weighted counts. */
export interface Entry {
  readonly counts: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
  readonly length: number;
  /** Share of its own words that the market's language knows. */
  readonly fit: number;
}

/** The pages that hold a word: their places, ascending, and how much each says it. */
export interface Postings {
  readonly places: number[];
  readonly counts: number[];
}

export interface TextIndex {
  readonly reader: Reader;
  readonly entries: readonly Entry[];
  readonly found: ReadonlyMap<string, Postings>;
  readonly meanLength: number;
}

// Most markets have the same pages on sale as the day before. A few, because a what-if plays histories side by side.
const MOST_INDEXES = 3;
const madeLately = ofEach<ReadonlySet<string>, TextIndex[]>(() => []);

export function indexPages(pages: readonly Page[], reader: Reader): TextIndex {
  const entries = pages.map((page) => knownEntry(page, reader));
  const lately = madeLately(reader.lexicon);
  const known = lately.find((index) => holds(index, entries));
  if (known) return known;
  const index = makeIndex(entries, reader);
  lately.unshift(index);
  lately.length = Math.min(lately.length, MOST_INDEXES);
  return index;
}

const holds = (index: TextIndex, entries: readonly Entry[]): boolean =>
  index.entries.length === entries.length && entries.every((entry, place) => index.entries[place] === entry);

function makeIndex(entries: readonly Entry[], reader: Reader): TextIndex {
  const found = new Map<string, Postings>();
  entries.forEach(({ counts }, place) => {
    for (const [word, count] of counts) {
      let postings = found.get(word);
      if (!postings) found.set(word, (postings = { places: [], counts: [] }));
      postings.places.push(place);
      postings.counts.push(count);
    }
  });
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  return { reader, entries, found, meanLength: entries.length === 0 ? 1 : total / entries.length };
}

export const lexiconOf = (texts: readonly string[], language: string): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(text, language)));

// Pages are rewritten seldom and indexed every day. By lexicon, because its words decide how compounds are cut.
const MOST_KNOWN = 10_000;
const knownFor = ofEach<ReadonlySet<string>, KnownPages<Entry>>(() => knownPages(MOST_KNOWN));

const knownEntry = (page: Page, reader: Reader): Entry =>
  knownFor(reader.lexicon)(page, reader.language, () => entryOf(page, reader));

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

/** Share of a page's own words that the market's language knows: one in a foreign language has few. */
export const languageFit = (index: TextIndex, place: number): number => index.entries[place]?.fit ?? 0;
