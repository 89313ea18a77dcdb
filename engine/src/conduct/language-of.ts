import { marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The language in which a market's pages and letters are written. */
export function languageOf(scenario: Scenario, market: number): string {
  const { country } = marketAt(scenario, market);
  return scenario.countries.find(({ code }) => code === country)?.language ?? '';
}
