/** What each page has asked, day by day: what laws about former prices, and campaigns, look back at. */
import { money, type Money } from '../money.ts';
import type { PriceLog, PriceRun } from './promotions.ts';

/** The longest that any rule may look back. */
const MOST_DAYS = 180;

export const noPrices = (): PriceLog => ({ until: 0, prices: new Int32Array() });

/** Adds what a page asks on a day; days in between, and 0, are days on which nobody could see it. */
export function logPrice({ until, prices }: PriceLog, price: number, day: number): PriceLog {
  const gap = until === 0 ? 1 : day - until;
  const kept = prices.subarray(Math.max(0, prices.length + gap - MOST_DAYS));
  const longer = new Int32Array(Math.min(MOST_DAYS, kept.length + gap));
  longer.set(kept);
  longer[longer.length - 1] = price;
  return { until: day, prices: longer };
}

export interface Window {
  readonly from: number;
  readonly until: number;
}

/** The prices of the days in a window on which the page was up. */
function askedIn({ until, prices }: PriceLog, window: Window): number[] {
  const first = until - prices.length + 1;
  const asked: number[] = [];
  for (let day = Math.max(window.from, first); day <= Math.min(window.until, until); day++) {
    const price = prices[day - first] ?? 0;
    if (price > 0) asked.push(price);
  }
  return asked;
}

/** The lowest price asked in the window; undefined when the page was not up then. */
export function lowestBetween(log: PriceLog, window: Window): Money | undefined {
  const asked = askedIn(log, window);
  return asked.length === 0 ? undefined : money(Math.min(...asked));
}

/** The highest price that was asked, or more, on at least so many days of the window. */
export function askedOnDays(log: PriceLog, window: Window, days: number): Money | undefined {
  const price = askedIn(log, window).toSorted((a, b) => b - a)[days - 1];
  return price === undefined ? undefined : money(price);
}

/** Days in a row on which a page was up and asked one price. */
export function runsOf({ until, prices }: PriceLog): PriceRun[] {
  const runs: { from: number; until: number; price: Money }[] = [];
  prices.forEach((price, place) => {
    const day = until - prices.length + 1 + place;
    const last = runs.at(-1);
    if (price === 0) return;
    if (last && last.price === price && last.until === day - 1) last.until = day;
    else runs.push({ from: day, until: day, price: money(price) });
  });
  return runs;
}
