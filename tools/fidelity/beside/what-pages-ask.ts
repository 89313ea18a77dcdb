// How a page sells and what it asks over time.
import { grouped, shareOf, type Figures } from './figures.ts';
import type { SoldRow } from './sold-rows.ts';

/** Two prices of one page lie far apart from this difference on, in units of the currency. */
const FAR = 20;
const CENTS = 100;

const eachOf = ({ price, units }: SoldRow): number => Math.round((price / units) * CENTS) / CENTS;

export function whatPagesAsk(rows: readonly SoldRow[]): Figures {
  const pages = [...grouped(rows, ({ product }) => product).values()];
  const sold = pages.map((own) => own.reduce((sum, { units }) => sum + units, 0));
  const prices = pages.map((own) => own.map(eachOf));
  return {
    'products.upTo2': shareOf(sold, (units) => units <= 2),
    'products.from10': shareOf(sold, (units) => units >= 10),
    'products.onePrice': shareOf(prices, (asked) => new Set(asked).size === 1),
    'products.farPrices': shareOf(prices, (asked) => Math.max(...asked) - Math.min(...asked) >= FAR),
  };
}
