import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { explainOrder } from '../explain/explain-visit.ts';
import { money } from '../money.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { sharedPages } from '../testing/shared-pages.ts';

test('an order on a shared page is told with who sold there, and of others only what everybody sees', () => {
  const world = littleWorld({ teams: 3, scenario: sharedPages() });
  const page = withDesk(world);
  withDesk(world, { company: 1, listing: { page: page.id, title: '', price: money(3000) } });
  const out = withDesk(world, { company: 2, product: 1 });
  out.suppressed = { cause: 'wrong-category', since: 0 };
  const { placed } = playDay(world).report;
  const sold = placed.filter(({ product, market }) => product === 0 && market === 0);
  expect(new Set(sold.map(({ company }) => company))).toEqual(new Set([0, 1]));
  for (const order of sold.slice(0, 30)) {
    const path = explainOrder(world, [], order)?.path;
    expect(path?.chosen).toBe(order.listing);
    // Only its own company would be told why a page is out of search.
    expect(path?.hidden).toEqual([]);
    const row = path?.rows.find(({ sellers }) => sellers);
    const forward = row?.sellers?.filter(({ isFeatured }) => isFeatured) ?? [];
    expect(forward.map(({ listing }) => listing)).toEqual([row?.listing]);
    for (const seller of row?.sellers ?? []) {
      const seen =
        seller.company === order.company ? ['price', 'promise', 'stock', 'health'] : ['price', 'promise'];
      expect(Object.keys(seller.terms)).toEqual(seen);
    }
  }
});
