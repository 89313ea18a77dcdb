/** What a company's day came to in one history. */
import type { UnsealedDay } from '../day.ts';
import { figuresOfCompany } from '../figures.ts';
import type { World } from '../world.ts';

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

export function sideOf(before: World, { world, report }: UnsealedDay, company: number): DaySide {
  const own = new Set(world.listings.filter((each) => each.company === company).map(({ id }) => id));
  const { revenue, profit, bank } = figuresOfCompany(before, world, { company, report });
  const counts = { impressions: 0, clicks: 0, carts: 0, orders: 0, units: 0, lost: 0 };
  for (const row of report.funnel) {
    if (!own.has(row.listing)) continue;
    for (const what of ['impressions', 'clicks', 'carts', 'orders', 'units', 'lost'] as const)
      counts[what] += row[what];
  }
  return { day: report.day, ...counts, revenue, profit, cash: bank };
}

export const profitOf = (sides: readonly DaySide[]): number =>
  sides.reduce((sum, { profit }) => sum + profit, 0);
