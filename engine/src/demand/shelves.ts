/** What lies on the shelves that the day's offers live off; two markets' offers may share one at home. */
import { at } from '../at.ts';
import type { World } from '../world.ts';
import type { MarketPages } from './market-pages.ts';
import { stockOf } from './offers.ts';

export interface Shelves {
  readonly unitsFor: (market: number, offer: number) => number;
  readonly take: (market: number, offer: number, units: number) => void;
  /** Whether a shelf has been emptied since this was last asked. */
  readonly hasRunOut: () => boolean;
}

export function openShelves(world: World, pages: readonly MarketPages[]): Shelves {
  const stock = stockOf(world);
  const shelfOf = (market: number, offer: number): string => at(at(pages, market).offers, offer).shelf;
  let ranOut = false;
  return {
    unitsFor: (market, offer) => stock.get(shelfOf(market, offer)) ?? 0,
    take(market, offer, units) {
      const left = (stock.get(shelfOf(market, offer)) ?? 0) - units;
      stock.set(shelfOf(market, offer), left);
      ranOut ||= left <= 0;
    },
    hasRunOut() {
      const had = ranOut;
      ranOut = false;
      return had;
    },
  };
}
