import { clearing, median } from '../manner.ts';
import { figuresFor, type Strategy } from '../strategy.ts';
import { LOOKING } from '../usual-work.ts';

/** Lives by being a little cheaper than the middle of the market; goods and service are as good as need be. */
export const priceFollower: Strategy = {
  manner: figuresFor('price-follower', (figures) => ({
    ...figures,
    price: ({ others, floor }) =>
      Math.max(floor * figures.leastMarkup, (median(others) ?? 1) * figures.undercut),
    promotion: clearing(figures.clearance),
  })),
  looking: LOOKING,
};
