import type { Today } from '../today.ts';
import { isOffTheMarket } from '../conduct/off-the-market.ts';
import { logPrice } from './price-log.ts';
import { pagePrice } from './price-on-page.ts';

/** Every morning each page that is up writes down what it asks. A lightning deal is not a price of the day. */
export function logPrices({ world, day }: Today): void {
  for (const listing of world.listings) {
    if (listing.isPaused || isOffTheMarket(world, listing)) continue;
    logPrice(listing, pagePrice(listing, day), day);
  }
}
