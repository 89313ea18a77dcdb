/** What a company's day came to in one history. */
import type { UnsealedDay } from '../day.ts';
import { revenueOf, worthOf } from '../figures.ts';
import { netWorth } from '../ledger/net-worth.ts';

/** Money in minor units of the home currency at the day's rate. */
export interface DaySide {
  readonly day: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly carts: number;
  readonly orders: number;
  readonly units: number;
  readonly lost: number;
  /** Sales less refunds and promotions. */
  readonly revenue: number;
  /** What the day added to the net worth. */
  readonly profit: number;
  /** In the bank in the evening. */
  readonly cash: number;
}

/** `worthBefore`: net worth in the evening before, or the capital of who was not there yet. */
export function sideOf({ world, report }: UnsealedDay, company: number, worthBefore: number): DaySide {
  const own = new Set(world.listings.filter((each) => each.company === company).map(({ id }) => id));
  const counts = { impressions: 0, clicks: 0, carts: 0, orders: 0, units: 0, lost: 0 };
  for (const row of report.funnel) {
    if (!own.has(row.listing)) continue;
    for (const what of ['impressions', 'clicks', 'carts', 'orders', 'units', 'lost'] as const)
      counts[what] += row[what];
  }
  return {
    day: report.day,
    ...counts,
    revenue: revenueOf(world, company, report.postings),
    profit: netWorth(world, company) - worthBefore,
    cash: worthOf(world, company, ['bank']),
  };
}

export const profitOf = (sides: readonly DaySide[]): number =>
  sides.reduce((sum, { profit }) => sum + profit, 0);
