/** Where the visits of a market begin: on the results of a search, in a category, or among its deals. */
import { dealsUplift } from '../promotion/rules-of-promotion.ts';
import type { Market } from '../scenario/people.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { wishFactor } from '../shocks/effects.ts';

export const ENTRANCES = ['search', 'browse', 'deals'] as const;
export type EntranceKind = (typeof ENTRANCES)[number];

export interface Entrance {
  readonly kind: EntranceKind;
  /** What was typed; empty where nobody types. */
  readonly words: string;
  /** Place of the line that is meant, or stood in. */
  readonly line: number;
  /** Share of the market's visits. */
  readonly share: number;
  /** Its own number in its market, which no change of the others moves: the address of its chance. */
  readonly number: number;
}

/** A market has fewer queries than this, so categories and their deals are numbered behind them. */
const FIRST_CATEGORY = 5000;
const FIRST_DEALS = 6000;

export function entrancesOf(market: Market, lines: readonly string[]): Entrance[] {
  const { browse = 0, deals = 0 } = market.visits ?? {};
  const places = market.queries.map(({ line }) => lines.indexOf(line));
  const weights = market.queries.map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  // Without any weight, all queries are alike.
  const shares = weights.map((weight) => (all > 0 ? weight / all : 1 / weights.length));
  const searches = market.queries.map(({ words }, place): Entrance => ({
    kind: 'search',
    words,
    line: places[place] ?? -1,
    share: (1 - browse - deals) * (shares[place] ?? 0),
    number: place,
  }));
  // A line is looked through as much as it is searched for.
  const standing = (kind: 'browse' | 'deals', share: number, first: number): Entrance[] =>
    share <= 0
      ? []
      : lines.flatMap((_, line): Entrance[] => {
          const ofLine = shares.reduce((sum, each, place) => sum + (places[place] === line ? each : 0), 0);
          return ofLine > 0 ? [{ kind, words: '', line, share: share * ofLine, number: first + line }] : [];
        });
  return [
    ...searches,
    ...standing('browse', browse, FIRST_CATEGORY),
    ...standing('deals', deals, FIRST_DEALS),
  ];
}

/** Share of a usual day's visits that begin at each entrance on this day: what is in vogue draws more people, and so do campaigns to the deals. */
export const sharesOn = (
  scenario: Scenario,
  market: string,
  { entrances, lines }: { readonly entrances: readonly Entrance[]; readonly lines: readonly string[] },
  day: number,
): number[] => {
  const place = scenario.markets.findIndex(({ id }) => id === market);
  const uplift = dealsUplift(scenario, place, day);
  const wishes = lines.map((line) => wishFactor(scenario, market, line, day));
  return entrances.map(
    ({ kind, share, line }) => share * (wishes[line] ?? 1) * (kind === 'deals' ? uplift : 1),
  );
};
