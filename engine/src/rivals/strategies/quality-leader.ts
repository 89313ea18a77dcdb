import { figuresFor, type Strategy } from '../strategy.ts';
import { LOOKING } from '../usual-work.ts';

/** Buys from whoever makes the best goods, keeps them near the buyers, never bargains and always takes goods back. */
export const qualityLeader: Strategy = {
  manner: figuresFor('quality-leader', (figures) => ({
    ...figures,
    // Its price follows its name, and hardly anybody else's price.
    price: ({ stars = 0, floor }) =>
      Math.max(
        floor * figures.leastMarkup,
        stars >= figures.acclaimedStars ? figures.acclaimedPremium : figures.premium,
      ),
    promotion: () => undefined,
  })),
  looking: LOOKING,
};
