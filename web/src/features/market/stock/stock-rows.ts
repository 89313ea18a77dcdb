import { volumeOf } from '@portolan/engine/postage';
import type { Sight } from '../use-company.ts';

export interface StockRow {
  product: string;
  place: string;
  units: number;
  /** Of all units, home currency. */
  cost: number;
  /** Units sold a day out of this place. */
  pace: number;
  /** Days until it is sold out at that pace; undefined when nothing sells. */
  cover: number | undefined;
  /** Home currency a day; nothing at home. */
  storage: number;
  isOnSale: boolean;
}

const PACE_DAYS = 14;
const CUBIC_CENTIMETRES_PER_LITRE = 1000;

const keyOf = ({ product, place }: { product: string; place: string }) => `${product} ${place}`;

/** Stock by product and place with what is sold out of it; what is on sale and has run out is there with nothing. */
export function stockRows(view: Sight): StockRow[] {
  const { stock, catalogue } = view;
  const sales = salesByShelf(view);
  const shelves = new Map(stock.map((shelf) => [keyOf(shelf), shelf]));
  for (const { product, place } of sales.values()) {
    const key = keyOf({ product, place });
    if (!shelves.has(key)) shelves.set(key, { product, place, units: 0, cost: 0 });
  }
  return [...shelves].map(([key, shelf]) => {
    const pace = sales.get(key)?.pace ?? 0;
    const product = catalogue.products.find(({ id }) => id === shelf.product);
    const house = catalogue.warehouses.find(({ country }) => country === shelf.place);
    const litres = product ? volumeOf(product, shelf.units) / CUBIC_CENTIMETRES_PER_LITRE : 0;
    return {
      ...shelf,
      pace,
      cover: pace > 0 ? shelf.units / pace : undefined,
      storage: litres * (house?.storage.perLitreDay ?? 0),
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
    const place = lane?.from === 'abroad' ? lane.to : 'home';
    const sold = record.units.slice(-PACE_DAYS);
    const pace = sold.reduce((sum, units) => sum + units, 0) / Math.max(sold.length, 1);
    const known = sales.get(keyOf({ product, place }));
    sales.set(keyOf({ product, place }), { product, place, pace: pace + (known?.pace ?? 0) });
  }
  return sales;
}
