/** What lies on the shelves that the day's offers live off; two markets' offers may share one at home. */
import { at } from '../at.ts';
import type { World } from '../world.ts';
import type { MarketPages } from './market-pages.ts';
import { stockOf } from './offers.ts';

export interface Shelves {
  readonly unitsFor: (market: number, offer: number) => number;
  readonly take: (market: number, offer: number, units: number) => void;
  /** The offers of shelves that were emptied since this was last asked, by market. */
  readonly soldOut: () => ReadonlyMap<number, readonly number[]>;
}

const NOTHING: ReadonlyMap<number, readonly number[]> = new Map();

/** Shelves are numbered, because every quarter hour asks for those of hundreds of offers, and names are slow to compare. */
export function openShelves(world: World, pages: readonly MarketPages[]): Shelves {
  const stock = stockOf(world);
  const numbers = new Map<string, number>();
  const units: number[] = [];
  const numberOf = (shelf: string): number => {
    const known = numbers.get(shelf);
    if (known !== undefined) return known;
    numbers.set(shelf, units.length);
    return units.push(stock.get(shelf) ?? 0) - 1;
  };
  const shelves = pages.map(({ offers }) => offers.map(({ shelf }) => numberOf(shelf)));
  const emptied = new Set<number>();
  return {
    unitsFor: (market, offer) => at(units, at(at(shelves, market), offer)),
    take(market, offer, taken) {
      const shelf = at(at(shelves, market), offer);
      const left = at(units, shelf) - taken;
      units[shelf] = left;
      if (left <= 0) emptied.add(shelf);
    },
    soldOut() {
      if (emptied.size === 0) return NOTHING;
      const offers = new Map<number, number[]>();
      shelves.forEach((ofMarket, market) =>
        ofMarket.forEach((shelf, offer) => {
          if (!emptied.has(shelf)) return;
          const known = offers.get(market);
          if (known) known.push(offer);
          else offers.set(market, [offer]);
        }),
      );
      emptied.clear();
      return offers;
    },
  };
}
