import { expect, test } from 'vitest';
import { littleSight } from '../../../testing/little-company.ts';
import type { Sight } from '../use-company.ts';
import { pagesToJoin } from './pages-to-join.ts';

const page = (id: number, product: string, other: Partial<Sight['rivals'][number]> = {}) => ({
  id,
  company: 'rival-1',
  companyName: { zh: '福曜', en: 'Fuyao' },
  market: 'meridian-us',
  product,
  title: product,
  price: 2999,
  shipping: 0,
  currency: 'USD',
  off: 0,
  reviews: 0,
  promisedDays: 9,
  ...other,
});

test('pages can be joined that others wrote for products not listed here yet, own stock first', () => {
  const view = littleSight({
    rivals: [
      page(1, 'bed'),
      page(2, 'bowl'),
      page(3, 'bowl', { page: 2 }),
      page(4, 'lamp', { market: 'meridian-de' }),
    ],
    stock: [{ product: 'bowl', place: 'home', units: 10, cost: 100, ages: [] }],
  });
  expect(pagesToJoin(view, 'meridian-us').map(({ id }) => id)).toEqual([2, 1]);
});
