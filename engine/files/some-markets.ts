// A part of a scenario: some of its markets with all that sells, buys and moves there, for tests that need no more.
import type { Scenario } from '../src/scenario/scenario.ts';

export function someMarkets(scenario: Scenario, ids: readonly string[]): Scenario {
  const isKept = (id: string): boolean => ids.includes(id);
  const rivals = scenario.rivals.flatMap((rival) => {
    const markets = (rival.markets ?? ids).filter(isKept);
    return markets.length === 0 ? [] : [{ ...rival, markets }];
  });
  const { entrants: _, ...rest } = scenario;
  return {
    ...rest,
    markets: scenario.markets.filter(({ id }) => isKept(id)),
    studies: scenario.studies.filter(({ market }) => isKept(market)),
    rivals,
  };
}
