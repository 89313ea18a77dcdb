import type { Sight } from '../use-company.ts';

type Shelf = Sight['stock'][number];

export interface StockRow extends Shelf {
  /** Units sold a day out of this place. */
  pace: number;
  /** Days until it is sold out at that pace; undefined when nothing sells. */
  cover: number | undefined;
  /** Days that the oldest of it has lain; undefined when nothing is left. */
  oldest: number | undefined;
  isOnSale: boolean;
}

const PACE_DAYS = 14;

const keyOf = ({ product, place }: { product: string; place: string }) => `${product} ${place}`;

/** Stock by product and place with what is sold out of it; what is on sale and has run out is there with nothing. */
export function stockRows(view: Sight): StockRow[] {
  const sales = salesByShelf(view);
  const shelves = new Map(view.stock.map((shelf) => [keyOf(shelf), shelf]));
  for (const { product, place } of sales.values()) {
    const key = keyOf({ product, place });
    if (!shelves.has(key)) shelves.set(key, { product, place, units: 0, cost: 0, ages: [] });
  }
  return [...shelves].map(([key, shelf]) => {
    const pace = sales.get(key)?.pace ?? 0;
    const [first] = shelf.ages;
    return {
      ...shelf,
      pace,
      cover: pace > 0 ? shelf.units / pace : undefined,
      oldest: first && view.day + 1 - first.since,
      isOnSale: sales.has(key),
    };
  });
}

/** Where each page's goods lie, and how many a day leave from there. */
function salesByShelf({ listings, stores, catalogue }: Sight) {
  const sales = new Map<string, { product: string; place: string; pace: number }>();
  for (const { product, market, record, isPaused } of listings) {
    if (isPaused) continue;
    const store = stores.find((each) => each.market === market);
    const lane = catalogue.lanes.find(({ id }) => id === store?.lane);
    const abroad = lane?.channel === undefined ? lane?.to : `fulfilment:${market}`;
    const place = lane?.from === 'abroad' && abroad !== undefined ? abroad : 'home';
    const sold = record.units.slice(-PACE_DAYS);
    const pace = sold.reduce((sum, units) => sum + units, 0) / Math.max(sold.length, 1);
    const known = sales.get(keyOf({ product, place }));
    sales.set(keyOf({ product, place }), { product, place, pace: pace + (known?.pace ?? 0) });
  }
  return sales;
}
