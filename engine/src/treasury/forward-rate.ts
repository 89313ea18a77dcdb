/** What the bank asks today for a currency on a day to come: today's rate, moved by what both currencies bear till then. */
import { homeRate, minorUnits, timesOver } from '../ledger/exchange.ts';
import type { Money } from '../money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { BankRules } from '../scenario/treasury.ts';
import type { Forward } from './treasury.ts';

const MICRO = 1_000_000;
const DAYS_PER_YEAR = 365;
const PER_TEN_THOUSAND = 10_000;

export interface ForwardQuestion {
  readonly side: Forward['side'];
  readonly currency: string;
  /** Days of the world: that of the contract, and the one on which money changes hands. */
  readonly from: number;
  readonly until: number;
}

/**
 * Millionths of the home currency for one unit. Covered interest parity: whoever lends at home and whoever buys the
 * currency, lends it and sells it forward end with the same.
 */
export function forwardRate(
  scenario: Scenario,
  rules: BankRules,
  { side, currency, from, until }: ForwardQuestion,
): number {
  const yearly = (code: string): number => (rules.yearlyPerTenThousand[code] ?? 0) / PER_TEN_THOUSAND;
  const years = (until - from) / DAYS_PER_YEAR;
  const spot = homeRate(scenario, currency, from);
  const fair = (spot * (1 + yearly(scenario.home.currency) * years)) / (1 + yearly(currency) * years);
  const spread = (rules.forwards?.spreadPerTenThousand ?? 0) / PER_TEN_THOUSAND;
  return Math.round(fair * (side === 'sell' ? 1 - spread : 1 + spread));
}

/** Minor units of the home currency for an amount at such a rate. */
export function atRate(scenario: Scenario, amount: number, currency: string, microRate: number): Money {
  const home = minorUnits(scenario, scenario.home.currency);
  return timesOver(amount, microRate * home, MICRO * minorUnits(scenario, currency));
}
