import { log } from '../maths.ts';
import { median, type Strategy } from './strategy.ts';

/** Just below whoever it follows. */
const BELOW = 0.95;
const LEAST_MARKUP = 1.06;

/** Sells what already sells: the most reviewed products, under the words of their most reviewed page, for a little less. */
export const copycat: Strategy = {
  appeal: ({ fame, margin }) => 0.15 * log(1 + fame) + 0.5 * margin,
  price: ({ leader, others, floor }) =>
    Math.max(floor * LEAST_MARKUP, (leader ?? median(others) ?? 1) * BELOW),
  promotion: ({ stockDays = 0 }) => (stockDays > 50 ? { perThousand: 80, days: 3 } : undefined),
  lanes: ['postal', 'dedicated', 'express'],
  handlingDays: 2,
  stocksAbroad: false,
  appetite: 1,
  page: { boasts: false, copies: true },
  verdict: (cause) => (cause === 'changed-mind' ? 'refuse' : 'grant'),
};
