import { expect, test } from 'vitest';
import { littleCrowd } from '../testing/little-crowd.ts';
import { ended } from './prices.ts';
import { crowdedOf } from './town.ts';

test('a price is put on the nearest end of its step', () => {
  expect(ended(4712, 90, 100)).toBe(4690);
  expect(ended(4712, 90, 1000)).toBe(4990);
  expect(ended(4712, 99, 1000)).toBe(4999);
  expect(ended(4712, 0, 1000)).toBe(5000);
  expect(ended(4712.4, undefined, 1000)).toBe(4712);
});

test('no price is put on nothing', () => {
  expect(ended(20, 90, 100)).toBe(90);
  expect(ended(20, 0, 1000)).toBe(1000);
  expect(ended(0.2, undefined, 100)).toBe(1);
});

function pricesOn(days: readonly number[], trial?: { everyPage: number; perThousand: number }): number[][] {
  const scenario = littleCrowd();
  const [market] = scenario.markets;
  const crowd = market?.crowd;
  if (!crowd) throw new Error('the little crowd has gone');
  const tried = {
    ...scenario,
    markets: [{ ...market, crowd: { ...crowd, prices: { ...crowd.prices, ...(trial && { trial }) } } }],
  };
  const town = crowdedOf(tried, 5, 0);
  if (!town) throw new Error('the little crowd has gone');
  return days.map((day) =>
    Array.from({ length: town.pages.count }, (_, page) => {
      town.prices.turn(page, day);
      return town.prices.price[page] ?? 0;
    }),
  );
}

test('pages keep their price until their seller looks at it again, and whoever asks for an earlier day gets that day’s', () => {
  const [first, next, month, again] = pricesOn([1, 2, 31, 1]);

  const moved = (to: readonly number[] | undefined) =>
    (first ?? []).filter((price, page) => price !== to?.[page]).length;
  expect(moved(next)).toBeLessThan(moved(month));
  expect(moved(month)).toBeGreaterThan(0);
  expect(again).toEqual(first);
});

test('most prices end as the scenario says', () => {
  const [prices = []] = pricesOn([1]);

  const share = (cents: number) => prices.filter((price) => price % 100 === cents).length / prices.length;
  expect(share(90)).toBeGreaterThan(0.45);
  expect(share(99)).toBeGreaterThan(0.1);
});

test('a trial moves the pages that it names and no others', () => {
  const [usual = []] = pricesOn([1]);
  const [tried = []] = pricesOn([1], { everyPage: 3, perThousand: 100 });

  usual.forEach((price, page) =>
    expect(tried[page]).toBe(page % 3 === 0 ? Math.floor(price * 1.1 + 0.5) : price),
  );
});
