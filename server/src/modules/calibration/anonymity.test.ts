import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRare, mergeBars, mergeRare, tellableDistribution, tellableFacts } from './anonymity.ts';

const K = 10;
const group = fc
  .record({
    orders: fc.integer({ min: 1, max: 60 }),
    ofThem: fc.double({ min: 0.01, max: 1, noNaN: true }),
    sellers: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  })
  .map(({ orders, ofThem, sellers }) => ({
    orders,
    buyers: Math.max(1, Math.floor(orders * ofThem)),
    ...(sellers !== undefined && { sellers }),
  }));
const groups = fc
  .array(group, { minLength: 1, maxLength: 30 })
  .map((list) => list.map((each, at) => ({ key: `g${at}`, ...each })));

const ordersOf = (list: readonly { readonly orders: number }[]): number =>
  list.reduce((sum, { orders }) => sum + orders, 0);

test('no bar that is told stands on fewer than k, and no order is lost or told twice', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const { bars } = mergeBars(all, K);

      expect(ordersOf(bars)).toBe(bars.length === 0 ? 0 : ordersOf(all));
      for (const bar of bars) expect(isRare(bar, K)).toBe(false);
    }),
  );
});

test('a last bar of one known seller is not told with a bar whose sellers are unknown', () => {
  const { bars } = mergeBars(
    [
      { key: 'day', orders: 40, buyers: 30, sellers: 20 },
      { key: 'evening', orders: 14, buyers: 10 },
      { key: 'night', orders: 1, buyers: 1, sellers: 1 },
    ],
    K,
  );

  expect(bars).toEqual([{ key: 'day', orders: 55, buyers: 30, sellers: 20 }]);
});

test('rare words are merged with their like until they are rare no more, and are never named', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const { kept, merged, other } = mergeRare(all, K);

      expect(ordersOf(kept) + ordersOf(merged)).toBe(ordersOf(all));
      for (const each of kept) expect(isRare(each, K)).toBe(false);
      const isHidden = other
        ? !isRare(other, K) && other.orders === ordersOf(merged)
        : merged.length === 0 || kept.length < 2;
      expect(isHidden).toBe(true);
    }),
  );
});

test('a distribution in words tells no share that fewer than k stand behind, and says how many it merged', () => {
  const told = tellableDistribution(
    {
      id: 'payment',
      unit: 'count',
      isOrdered: false,
      groups: [
        { key: 'card', orders: 700, buyers: 600 },
        { key: 'wallet', orders: 40, buyers: 30 },
        { key: 'uncle', orders: 12, buyers: 1 },
        { key: 'aunt', orders: 3, buyers: 3 },
      ],
    },
    K,
  );

  expect(told.told?.labels).toEqual(['card', 'other']);
  expect(told.told?.counts).toEqual([700, 55]);
  expect(told.withheld).toEqual([expect.objectContaining({ of: 'payment', how: 'merged', groups: 3 })]);
});

test.each([
  ['two buyers', { buyers: 2 }],
  ['one seller', { buyers: 12, sellers: 1 }],
])('what only %s paid with is not told as all that is left, nor how many they were', (_, few) => {
  const groups = [
    { key: 'card', orders: 700, buyers: 600, sellers: 40 },
    { key: 'uncle', orders: 12, ...few },
  ];

  const { told, withheld } = tellableDistribution(
    { id: 'payment', unit: 'count', isOrdered: false, groups },
    K,
  );

  expect(told).toBeUndefined();
  expect(withheld).toEqual([{ of: 'payment', how: 'left-out', groups: 2, orders: 712 }]);
});

test('a figure that fewer than k stand behind is left out and said to be; one that was never measured is neither', () => {
  const fact = { unit: 'share', value: 0.2 } as const;

  const { told, withheld } = tellableFacts(
    [
      { ...fact, id: 'many', count: K },
      { ...fact, id: 'few', count: K - 1 },
      { ...fact, id: 'unknown', value: NaN, count: 500 },
    ],
    K,
  );

  expect(told.map(({ id }) => id)).toEqual(['many']);
  expect(withheld).toEqual([{ of: 'few', how: 'left-out', groups: 1 }]);
});
