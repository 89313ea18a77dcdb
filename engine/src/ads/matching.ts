/** Which searches a keyword answers, by the same words and stems that the search itself compares. */
import { marketFacts } from '../demand/market-facts.ts';
import { partsOf, wordsOf } from '../demand/words.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Match } from './campaign.ts';

/** Whether `part` stands in `whole` word by word, one after the other. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  for (let from = 0; from + part.length <= whole.length; from++) {
    if (part.every((word, place) => whole[from + place] === word)) return true;
  }
  return false;
}

/** The first sign of the scripts that are written without spaces. */
const UNSPACED = '\u3040';

/**
 * The words as they follow one another. Where no spaces are written, the search reads pairs of signs and single signs
 * beside them; those that stand in a pair would tear the line apart.
 */
const inLine = (words: readonly string[]): readonly string[] =>
  words.filter(
    (word) =>
      word.length > 1 || word < UNSPACED || !words.some((other) => other.length > 1 && other.includes(word)),
  );

/**
 * Both as stems. Exact is the same words in the same order, phrase has them in one piece, broad has them all. A
 * compound is broadly the words that `partsOf` finds in it.
 */
export function answers(
  keyword: readonly string[],
  query: readonly string[],
  match: Match,
  partsOf: (word: string) => readonly string[] = () => [],
): boolean {
  if (keyword.length === 0) return false;
  if (match === 'broad') {
    const words = new Set(query.flatMap((word) => [word, ...partsOf(word)]));
    return keyword.every((word) => words.has(word) || hasAll(words, partsOf(word)));
  }
  if (match === 'phrase') return standsIn(inLine(keyword), inLine(query));
  return keyword.length === query.length && standsIn(keyword, query);
}

const hasAll = (words: ReadonlySet<string>, parts: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part) => words.has(part));

interface Words {
  readonly language: string;
  readonly queries: readonly (readonly string[])[];
  readonly partsOf: (word: string) => readonly string[];
  /** Queries by each of their words and parts: a keyword is compared only with those that share its rarest. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  /** By match and words: campaigns bid for the same keywords day after day. */
  readonly found: Map<string, readonly number[]>;
}

const MOST_REMEMBERED = 20_000;
const known = new WeakMap<Scenario, Map<number, Words>>();

function wordsIn(scenario: Scenario, market: number): Words {
  const markets = known.get(scenario) ?? new Map<number, Words>();
  known.set(scenario, markets);
  const found = markets.get(market) ?? readLog(scenario, market);
  markets.set(market, found);
  return found;
}

function readLog(scenario: Scenario, place: number): Words {
  const { market, country, lexicon } = marketFacts(scenario, place);
  const { language } = country;
  const queries = market.queries.map(({ words }) => wordsOf(words, language));
  const parts = (word: string): readonly string[] => partsOf(word, language, lexicon);
  const having = new Map<string, number[]>();
  queries.forEach((words, query) => {
    for (const word of new Set(words.flatMap((each) => [each, ...parts(each)])))
      having.set(word, [...(having.get(word) ?? []), query]);
  });
  return { language, queries, partsOf: parts, having, found: new Map() };
}

/** The queries of a market's log, by their places, that a keyword answers. */
export function queriesFor(
  scenario: Scenario,
  market: number,
  { words, match }: { readonly words: string; readonly match: Match },
): readonly number[] {
  const log = wordsIn(scenario, market);
  const name = `${match} ${words}`;
  const remembered = log.found.get(name);
  if (remembered) return remembered;
  if (log.found.size >= MOST_REMEMBERED) log.found.clear();
  const keyword = wordsOf(words, log.language);
  const found = sharingOne(log, keyword).filter((query) =>
    answers(keyword, log.queries[query] ?? [], match, log.partsOf),
  );
  log.found.set(name, found);
  return found;
}

/** The queries that have one of the keyword's words, or its first part: the word that fewest have. */
function sharingOne({ having, partsOf }: Words, keyword: readonly string[]): readonly number[] {
  let fewest: readonly number[] | undefined;
  for (const word of keyword) {
    const [part = word] = partsOf(word);
    const queries = [...new Set([...(having.get(word) ?? []), ...(having.get(part) ?? [])])];
    if (!fewest || queries.length < fewest.length) fewest = queries.sort((a, b) => a - b);
  }
  return fewest ?? [];
}

/** The words of a keyword as the market's language reads them. */
export const keywordWords = (scenario: Scenario, market: number, words: string): string[] =>
  wordsOf(words, wordsIn(scenario, market).language);
