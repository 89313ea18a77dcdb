/** The bank changes one currency into another at the day's middle rate and keeps its spread, in the home currency. */
import { fromHome, minorUnits, toHome } from '../ledger/exchange.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money, perTenThousandOf, type Money } from '../money.ts';
import { bankRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Today } from '../today.ts';

export interface Conversion {
  readonly from: string;
  readonly to: string;
  /** Minor units of `from`. */
  readonly amount: number;
}

/** In minor units: what comes out in `to`; what it is worth, and what the bank keeps of that, in the home currency. */
export interface Converted {
  readonly received: Money;
  readonly worth: Money;
  readonly spread: Money;
}

const spreadOf = (scenario: Scenario, worth: number, day: number): Money =>
  perTenThousandOf(worth, bankRulesOn(scenario, day)?.conversionPerTenThousand ?? 0);

export function quoteConversion(
  scenario: Scenario,
  { from, to, amount }: Conversion,
  day: number,
): Converted {
  const worth = toHome(scenario, amount, from, day);
  const spread = spreadOf(scenario, worth, day);
  return { worth, spread, received: fromHome(scenario, worth - spread, to, day) };
}

/** Whoever calls this has made sure that the wallet holds the amount. */
export function convert(today: Today, company: number, conversion: Conversion): Converted {
  const { world, day } = today;
  const home = world.scenario.home.currency;
  const { from, to, amount } = conversion;
  const quote = quoteConversion(world.scenario, conversion, day);
  const { received, worth, spread } = quote;
  post(today, company, {
    memo: 'currency-converted',
    lines: [
      credit('bank', from, amount),
      debit('exchange', from, amount),
      credit('exchange', home, worth),
      debit('bank-fees', home, spread),
      debit('exchange', home, worth - spread),
      credit('exchange', to, received),
      debit('bank', to, received),
    ],
  });
  return quote;
}

/** Buys an exact amount of a foreign currency out of the account at home, which may go below nothing for it. */
export function buyCurrency(today: Today, company: number, currency: string, amount: number): void {
  const { world, day } = today;
  const home = world.scenario.home.currency;
  const worth = toHome(world.scenario, amount, currency, day);
  const spread = spreadOf(world.scenario, worth, day);
  post(today, company, {
    memo: 'currency-bought',
    lines: [
      debit('bank', currency, amount),
      credit('exchange', currency, amount),
      debit('exchange', home, worth),
      debit('bank-fees', home, spread),
      credit('bank', home, worth + spread),
    ],
  });
}

/** The least amount of a foreign currency that brings so much at home; rounding is on the safe side. */
export function neededToGet(
  scenario: Scenario,
  { currency, atHome }: { currency: string; atHome: number },
  day: number,
): Money {
  const share = 10_000 - (bankRulesOn(scenario, day)?.conversionPerTenThousand ?? 0);
  const worth = Math.ceil((atHome * 10_000) / share) + 1;
  const one = Math.ceil(minorUnits(scenario, currency) / minorUnits(scenario, scenario.home.currency));
  return money(fromHome(scenario, worth, currency, day) + Math.max(one, 1));
}
