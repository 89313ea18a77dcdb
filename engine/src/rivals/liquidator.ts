import type { Strategy } from './strategy.ts';

/** The price falls by a twelfth for every month of stock beyond the first. */
const FIRST_PRICE = 0.9;
const PER_MONTH = 1 / 12;
const DAYS_PER_MONTH = 30;
/** Goods that are paid for may go for a little more than their way and fees cost. */
const LEAST_OVER_SUNK = 1.05;
const CLEARANCE_DAYS = 45;

/** Buys large lots cheaply, praises them loudly and gets rid of them by price, by the cheapest way there is. */
export const liquidator: Strategy = {
  appeal: ({ margin, claimedQuality }) => margin - 0.2 * claimedQuality,
  price({ stockDays = 0, sunkFloor, floor }) {
    const months = Math.max(0, stockDays / DAYS_PER_MONTH - 1);
    const least = stockDays > CLEARANCE_DAYS ? sunkFloor * LEAST_OVER_SUNK : floor;
    return Math.max(least, FIRST_PRICE - PER_MONTH * months);
  },
  promotion: ({ stockDays = 0 }) => (stockDays > CLEARANCE_DAYS ? { perThousand: 150, days: 7 } : undefined),
  lanes: ['postal', 'dedicated', 'express'],
  handlingDays: 2,
  stocksAbroad: false,
  appetite: 2,
  page: { boasts: true, copies: false },
  verdict: (cause) => (cause === 'changed-mind' ? 'refuse' : 'grant'),
};
