/** Which searches a keyword answers, by the same words and stems that the search itself compares. */
import { marketFacts } from '../demand/market-facts.ts';
import { wordsOf } from '../demand/words.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Match } from './campaign.ts';

/** Whether `part` stands in `whole` word by word, one after the other. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  for (let from = 0; from + part.length <= whole.length; from++) {
    if (part.every((word, place) => whole[from + place] === word)) return true;
  }
  return false;
}

/** Both as stems. Exact is the same words in the same order, phrase has them in one piece, broad has them all. */
export function answers(keyword: readonly string[], query: readonly string[], match: Match): boolean {
  if (keyword.length === 0) return false;
  if (match === 'broad') return keyword.every((word) => query.includes(word));
  if (match === 'phrase') return standsIn(keyword, query);
  return keyword.length === query.length && standsIn(keyword, query);
}

interface Words {
  readonly language: string;
  readonly queries: readonly (readonly string[])[];
  /** Queries by each of their words: a keyword is compared only with those that share its rarest. */
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
  const { market, country } = marketFacts(scenario, place);
  const queries = market.queries.map(({ words }) => wordsOf(words, country.language));
  const having = new Map<string, number[]>();
  queries.forEach((words, query) => {
    for (const word of new Set(words)) having.set(word, [...(having.get(word) ?? []), query]);
  });
  return { language: country.language, queries, having, found: new Map() };
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
  const shortest = keyword
    .map((word) => log.having.get(word) ?? [])
    .reduce<readonly number[] | undefined>(
      (least, each) => (least && least.length <= each.length ? least : each),
      undefined,
    );
  const found = (shortest ?? []).filter((query) => answers(keyword, log.queries[query] ?? [], match));
  log.found.set(name, found);
  return found;
}

/** The words of a keyword as the market's language reads them. */
export const keywordWords = (scenario: Scenario, market: number, words: string): string[] =>
  wordsOf(words, wordsIn(scenario, market).language);
