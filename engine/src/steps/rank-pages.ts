import { stockOf } from '../demand/offers.ts';
import { rankMarket } from '../demand/rank-market.ts';
import type { Today } from '../today.ts';

/** Every market ranks its product pages for every query and category, in the morning and for the whole day. */
export function rankPages(today: Today): void {
  const { world, day } = today;
  const stock = stockOf(world);
  today.pages = world.scenario.markets.map((_, market) => rankMarket(world, day, { market, stock }));
}
