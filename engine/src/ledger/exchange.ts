import { at } from '../at.ts';
import { ofEach } from '../known.ts';
import { money, type Money } from '../money.ts';
import { rateFactor } from '../shocks/effects.ts';
import type { Scenario } from '../scenario/scenario.ts';

const MICRO = 1_000_000;

/** a · b / c in whole numbers, half away from zero; exact where the product leaves the range of doubles too. */
export function timesOver(a: number, b: number, c: number): Money {
  const product = Math.abs(a * b);
  const isNegative = a * b < 0;
  const rounded = product <= Number.MAX_SAFE_INTEGER ? roundedQuotient(product, c) : largeQuotient(a, b, c);
  return money(isNegative ? -rounded : rounded);
}

function roundedQuotient(dividend: number, divisor: number): number {
  const quotient = Math.floor(dividend / divisor);
  const rest = dividend - quotient * divisor;
  return rest * 2 >= divisor ? quotient + 1 : quotient;
}

function largeQuotient(a: number, b: number, c: number): number {
  const product = BigInt(a) * BigInt(b);
  const dividend = product < 0n ? -product : product;
  return Number((dividend * 2n + BigInt(c)) / (BigInt(c) * 2n));
}

/** Minor units per unit of a currency: 100 for most. */
export function minorUnits(scenario: Scenario, currency: string): number {
  const units = scenario.currencies[currency];
  if (units === undefined) throw new Error(`the scenario has no currency ${currency}`);
  return units;
}

/** An amount in units of its currency, for people to read. */
export const inUnits = (scenario: Scenario, amount: number, currency: string): number =>
  amount / minorUnits(scenario, currency);

// A day has one rate for each currency, and hundreds of amounts.
const ratesOfDay = ofEach<Scenario, Map<string, { readonly day: number; readonly rate: number }>>(
  () => new Map(),
);

/** Millionths of the home currency for one unit on a day; the last known rate goes on when the series ends. */
export function homeRate(scenario: Scenario, currency: string, day: number): number {
  const known = ratesOfDay(scenario);
  const asked = known.get(currency);
  if (asked?.day === day) return asked.rate;
  const rate = rateOn(scenario, currency, day);
  known.set(currency, { day, rate });
  return rate;
}

function rateOn(scenario: Scenario, currency: string, day: number): number {
  if (currency === scenario.home.currency) return MICRO;
  const series = scenario.fx.find((fx) => fx.currency === currency)?.microHomePerUnit ?? [];
  const rate = at(series, Math.min(Math.max(day, 1), series.length) - 1);
  return timesOver(rate, rateFactor(scenario, currency, day), 1000);
}

/** What an amount is worth in the home currency at the day's rate, rounded half away from zero. */
export function toHome(scenario: Scenario, amount: number, currency: string, day: number): Money {
  const rate = homeRate(scenario, currency, day) * minorUnits(scenario, scenario.home.currency);
  return timesOver(amount, rate, MICRO * minorUnits(scenario, currency));
}

/** What an amount of the home currency is worth in another at the day's rate, rounded half away from zero. */
export function fromHome(scenario: Scenario, amount: number, currency: string, day: number): Money {
  const rate = homeRate(scenario, currency, day) * minorUnits(scenario, scenario.home.currency);
  return timesOver(amount, MICRO * minorUnits(scenario, currency), rate);
}
