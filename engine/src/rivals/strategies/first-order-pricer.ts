import { bertrandRatio } from '../price-rules.ts';
import { figuresFor, type Strategy } from '../strategy.ts';
import { LOOKING } from '../usual-work.ts';

/** Prices by the first-order condition of price competition, from its own elasticity and its landed cost. */
export const firstOrderPricer: Strategy = {
  manner: figuresFor('first-order-pricer', (figures, { firstOrder }) => ({
    ...figures,
    price: (position) =>
      Math.max(position.floor * figures.leastMarkup, bertrandRatio(position, firstOrder.outside)),
    // Whoever asks the best price already has none to take off.
    promotion: () => undefined,
  })),
  looking: LOOKING,
};
