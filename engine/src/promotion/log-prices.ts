import type { Today } from '../today.ts';
import { isOffTheMarket } from '../conduct/off-the-market.ts';
import { logPrice } from './price-log.ts';
import { pagePrice } from './price-on-page.ts';

/** Every morning each page that is up writes down what it asks. A lightning deal is not a price of the day. */
export function logPrices({ world, day }: Today): void {
  for (const listing of world.listings) {
    const isUp = !listing.isPaused && !isOffTheMarket(world, listing);
    listing.priceLog = logPrice(listing.priceLog, isUp ? pagePrice(listing, day) : 0, day);
  }
}
