import { clearing } from '../manner.ts';
import { figuresFor, type Strategy } from '../strategy.ts';
import { LOOKING } from '../usual-work.ts';

const DAYS_PER_MONTH = 30;

/** Buys large lots cheaply, praises them loudly and gets rid of them by price, by the cheapest way there is. */
export const liquidator: Strategy = {
  manner: figuresFor('liquidator', (figures) => ({
    ...figures,
    price({ stockDays = 0, sunkFloor, floor }) {
      const { clearance, firstPrice, perMonth, leastOverSunk, leastMarkup } = figures;
      const months = Math.max(0, stockDays / DAYS_PER_MONTH - 1);
      // Goods that lie are paid for: they may go for a little more than their way and fees cost.
      const least = stockDays > clearance.fromDays ? sunkFloor * leastOverSunk : floor * leastMarkup;
      return Math.max(least, firstPrice - perMonth * months);
    },
    promotion: clearing(figures.clearance),
    boasts: true,
  })),
  looking: LOOKING,
};
