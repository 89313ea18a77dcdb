import { clearing, median } from '../manner.ts';
import { figuresFor, type Strategy } from '../strategy.ts';
import { LOOKING } from '../usual-work.ts';

/** Sells what already sells: the most reviewed products, on or after the page of their first seller, for a little less. */
export const copycat: Strategy = {
  manner: figuresFor('copycat', (figures) => ({
    ...figures,
    price: ({ leader, others, floor }) =>
      Math.max(floor * figures.leastMarkup, (leader ?? median(others) ?? 1) * figures.below),
    promotion: clearing(figures.clearance),
    followsPages: 'always',
  })),
  looking: LOOKING,
};
