import { rankMarket } from '../demand/rank-market.ts';
import type { Today } from '../today.ts';

/** Every market ranks its product pages for every query and category, in the morning and for the whole day. */
export function rankPages(today: Today): void {
  today.pages = today.world.scenario.markets.map((_, market) => rankMarket(today.world, today.day, market));
}
