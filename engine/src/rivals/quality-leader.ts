import type { Strategy } from './strategy.ts';

/** Asks more than usual, and still more once its reviews carry it. */
const PREMIUM = 1.06;
const ACCLAIMED_PREMIUM = 1.14;
const ACCLAIMED_STARS = 4.5;
const LEAST_MARKUP = 1.25;

/** Buys from whoever makes the best goods, stocks them near the buyers, never bargains and always takes goods back. */
export const qualityLeader: Strategy = {
  appeal: ({ claimedQuality, margin }) => 1.5 * claimedQuality + 0.5 * margin,
  price: ({ stars = 0, floor }) =>
    Math.max(floor * LEAST_MARKUP, stars >= ACCLAIMED_STARS ? ACCLAIMED_PREMIUM : PREMIUM),
  promotion: () => undefined,
  lanes: ['dedicated', 'express', 'postal'],
  handlingDays: 1,
  stocksAbroad: true,
  appetite: 1,
  page: { boasts: false, copies: false },
  verdict: () => 'grant',
};
