/** How well the real words of a market's pages answer a query, by BM25. */
import { knownTexts, type KnownTexts, ofEach } from '../known.ts';
import { log } from '../maths.ts';
import { nearWords } from './near-words.ts';
import type { Entry, Postings, Reader, TextIndex } from './text-index.ts';
import { partsOf, wordsOf } from './words.ts';

/** Saturation of repeated words, and how much a long text is held against itself: the usual BM25 constants. */
const K1 = 1.2;
const B = 0.75;

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

/** What a page has gathered so far: in the order of the query's words, so that its sums have the same bits. */
interface Tally {
  score: number;
  answered: number;
  inTitle: number;
}

/** The pages that hold at least one word of the query, in their order. */
export const search = (index: TextIndex, query: string): readonly Match[] =>
  foundIn(index)(query, () => lookFor(index, query));

function lookFor(index: TextIndex, query: string): Match[] {
  const words = askedWords(index.reader, query);
  const wanted = words.map((word) => wantedOf(index, word));
  const most = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const tallies = new Map<number, Tally>();
  for (const each of wanted) tally(index, each, tallies);
  const places = [...tallies.keys()].sort((a, b) => a - b);
  return places.flatMap((place): Match[] => {
    const found = tallies.get(place);
    if (!found || found.score === 0) return [];
    return [
      {
        entry: place,
        relevance: found.score / most,
        answered: found.answered / most,
        inTitle: found.inTitle / words.length,
      },
    ];
  });
}

/** Counts one word for all pages that say it in one way or another. */
function tally(index: TextIndex, { ways, weight, worth }: Wanted, tallies: Map<number, Tally>): void {
  const { postings, inTitle } = saying(index, ways);
  postings.places.forEach((place, at) => {
    const entry = index.entries[place];
    const count = postings.counts[at] ?? 0;
    if (!entry) return;
    let found = tallies.get(place);
    if (!found) tallies.set(place, (found = { score: 0, answered: 0, inTitle: 0 }));
    const damped = K1 * (1 - B + (B * entry.length) / index.meanLength);
    found.score += (worth * weight * count) / (count + damped);
    found.answered += weight;
    if (inTitle(entry)) found.inTitle += 1;
  });
}

const NOBODY: Postings = { places: [], counts: [] };

/** Most words are said in one way, by themselves, and need no gathering. */
function saying({ found, entries }: TextIndex, ways: Wanted['ways']) {
  const inTitle = ({ title }: Entry): boolean => ways.some((way) => way.every((each) => title.has(each)));
  const [first = []] = ways;
  if (ways.length === 1 && first.length === 1)
    return { postings: found.get(first[0] ?? '') ?? NOBODY, inTitle };
  const places = new Set(ways.flatMap((way) => found.get(way[0] ?? '')?.places ?? []));
  const postings: Postings = { places: [], counts: [] };
  for (const place of places) {
    const entry = entries[place];
    const count = entry ? ways.reduce((best, way) => Math.max(best, countOf(entry, way)), 0) : 0;
    if (count === 0) continue;
    postings.places.push(place);
    postings.counts.push(count);
  }
  return { postings, inTitle };
}

// The same queries come day after day, and as long as no page comes or goes they find the same.
const MOST_KNOWN = 10_000;
const foundIn = ofEach<TextIndex, KnownTexts<readonly Match[]>>(() => knownTexts(MOST_KNOWN));
const knownFor = ofEach<ReadonlySet<string>, KnownTexts<readonly AskedWord[]>>(() => knownTexts(MOST_KNOWN));

/** A word of a query, and the parts that a compound is made of. */
interface AskedWord {
  readonly word: string;
  readonly parts: readonly string[];
}

const askedWords = ({ language, lexicon }: Reader, query: string): readonly AskedWord[] =>
  knownFor(lexicon)(query, () =>
    [...new Set(wordsOf(query, language))].map((word) => ({ word, parts: partsOf(word, language, lexicon) })),
  );

function wantedOf(index: TextIndex, { word, parts }: AskedWord): Wanted {
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
  const having = words.reduce((sum, word) => sum + (found.get(word)?.places.length ?? 0), 0);
  return log(1 + (Math.max(0, entries.length - having) + 0.5) / (having + 0.5));
}

/** How often all of these words stand together in a page: as often as the rarest of them. */
function countOf({ counts }: Entry, words: readonly string[]): number {
  return words.reduce((least, word) => Math.min(least, counts.get(word) ?? 0), Infinity);
}
