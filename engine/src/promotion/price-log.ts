/** What each page has asked, day by day: what laws about former prices, and campaigns, look back at. */
import { money, type Money } from '../money.ts';
import type { Listing } from '../world.ts';
import type { PriceRun } from './promotions.ts';

/** The longest that any rule looks back. */
const MOST_DAYS = 180;

export interface Window {
  readonly from: number;
  readonly until: number;
}

export function logPrice({ priceLog }: Pick<Listing, 'priceLog'>, price: Money, day: number): void {
  const last = priceLog.at(-1);
  if (last && last.price === price && last.until === day - 1) last.until = day;
  else if (last?.until !== day) priceLog.push({ from: day, until: day, price });
  const first = priceLog[0];
  if (first && first.until <= day - MOST_DAYS) priceLog.shift();
}

const within = (log: readonly PriceRun[], { from, until }: Window): PriceRun[] =>
  log.filter((run) => run.until >= from && run.from <= until);

/** The lowest price asked in the window; undefined when the page was not up then. */
export function lowestBetween(log: readonly PriceRun[], window: Window): Money | undefined {
  const prices = within(log, window).map(({ price }) => price);
  return prices.length === 0 ? undefined : money(Math.min(...prices));
}

/** The highest price that was asked, or more, on at least so many days of the window. */
export function daysAskedAtLeast(log: readonly PriceRun[], window: Window, days: number): Money | undefined {
  const runs = within(log, window).toSorted((a, b) => b.price - a.price || a.from - b.from);
  let asked = 0;
  for (const { from, until, price } of runs) {
    asked += Math.min(until, window.until) - Math.max(from, window.from) + 1;
    if (asked >= days) return price;
  }
  return undefined;
}
