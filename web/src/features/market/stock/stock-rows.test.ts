import { expect, test } from 'vitest';
import { littlePage, littleSight } from '../../../testing/little-company.ts';
import type { Sight } from '../use-company.ts';
import { stockRows } from './stock-rows.ts';

const aPage = (change: Parameters<typeof littlePage>[0] = {}) =>
  littlePage({
    record: { impressions: [], clicks: [], carts: [], units: [4, 2, 0, 2] },
    ranking: { units28: 8, priceToMedian: 1 },
    inStock: 20,
    ...change,
  });

test('stock lasts as long as the pages that sell it let it', () => {
  const stock = [
    { product: 'bag', place: 'home', units: 20, cost: 30_000, ages: [{ since: 11, units: 20 }] },
  ];

  const rows = stockRows(littleSight({ stock, listings: [aPage()] }));

  expect(rows).toMatchObject([
    { product: 'bag', place: 'home', pace: 2, cover: 10, oldest: 10, isOnSale: true },
  ]);
});

test('what is on sale and has run out is in the list; a paused page sells nothing', () => {
  expect(stockRows(littleSight({ listings: [aPage()] }))).toMatchObject([
    { units: 0, cover: 0, isOnSale: true },
  ]);
  expect(stockRows(littleSight({ listings: [aPage({ isPaused: true })] }))).toEqual([]);
});

test('a store that its platform serves sells out of the centre of its market', () => {
  const lane = { ...littleSight().catalogue.lanes[0], id: 'centre', from: 'abroad', channel: 'meridian' };
  const catalogue = { ...littleSight().catalogue, lanes: [lane] } as Sight['catalogue'];
  const store = { market: 'meridian-us', lane: 'centre' } as Sight['stores'][number];

  const rows = stockRows(littleSight({ catalogue, stores: [store], listings: [aPage()] }));

  expect(rows).toMatchObject([{ place: 'fulfilment:meridian-us', units: 0, isOnSale: true }]);
});
