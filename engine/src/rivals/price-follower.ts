import { median, type Strategy } from './strategy.ts';

/** Asks a little less than half of the others do, as long as something is left of it. */
const UNDERCUT = 0.96;
const LEAST_MARKUP = 1.1;
/** With this many days of stock a short offer gets it moving. */
const SLOW_STOCK_DAYS = 60;

/** Lives by being a little cheaper than the middle of the market; goods and service are as good as need be. */
export const priceFollower: Strategy = {
  appeal: ({ margin, crowd }) => margin - 0.02 * crowd,
  price: ({ others, floor }) => Math.max(floor * LEAST_MARKUP, (median(others) ?? 1) * UNDERCUT),
  promotion: ({ stockDays = 0 }) => (stockDays > SLOW_STOCK_DAYS ? { perThousand: 100, days: 5 } : undefined),
  lanes: ['dedicated', 'postal', 'express'],
  handlingDays: 0,
  stocksAbroad: true,
  appetite: 1,
  page: { boasts: false, copies: false },
  verdict: () => 'grant',
};
