import { currencyOf, marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { AdAmounts, AdRules } from '../scenario/ads.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface AdRulesInMarket {
  readonly rules: AdRules;
  readonly amounts: AdAmounts;
  readonly currency: string;
}

/** How a market's platform sells advertising on a day; undefined where it sells none. */
export function adRulesOn(scenario: Scenario, market: number, day: number): AdRulesInMarket | undefined {
  const { ads } = platformRulesOn(scenario, marketAt(scenario, market).channel, day);
  const currency = currencyOf(scenario, market);
  const amounts = ads?.amounts[currency];
  return ads && amounts ? { rules: ads, amounts, currency } : undefined;
}
