import { expect, test } from 'vitest';
import { causesOf, isLuck, nearestOf, reasonsOf, type Considered, type Path } from './reasons.ts';

const terms = (values: Partial<Record<Considered['terms'][number]['term'], number>>): Considered['terms'] =>
  (['ideal', 'stars', 'promise', 'trust', 'language', 'taste', 'price', 'loyalty', 'chance'] as const).map(
    (term) => ({ term, value: values[term] ?? 0 }),
  );

function offer(listing: number, values: Parameters<typeof terms>[0], added = 0): Considered {
  const all = terms(values);
  return { listing, company: 0, terms: all, utility: all.reduce((sum, { value }) => sum + value, 0), added };
}

function path(considered: Considered[], second: Path['second'], outside = 0): Path {
  return {
    day: 8,
    market: 0,
    slice: 84,
    session: 312,
    buyer: { person: 17, segment: 'us-bargain', income: 0, priceSensitivity: 1, tastes: [] },
    query: { kind: 'search', words: 'travel bag', line: 'bags' },
    rows: [],
    besides: [],
    hidden: [],
    considered,
    outside,
    outcome: 'order',
    soldOut: [],
    chosen: 1,
    ...(second && { second }),
    basket: { units: 1, payment: 0, isPaid: true },
  };
}

const sum = (values: readonly { value: number }[]) => values.reduce((total, { value }) => total + value, 0);

test('the reasons of a choice add up to its lead over the second', () => {
  const ours = offer(1, { price: -0.2, stars: 0.6, chance: 1.1 });
  const theirs = offer(2, { price: -1, stars: 0.4, chance: 1.9 });

  const reasons = reasonsOf(path([ours, theirs], { listing: 2, by: ours.utility - theirs.utility }))!;

  expect(reasons.second).toBe(theirs);
  expect(sum(reasons.all)).toBeCloseTo(reasons.lead);
  expect(reasons.all.find(({ term }) => term === 'price')?.value).toBeCloseTo(0.8);
});

test('where buying nothing came second, it is one of the reasons', () => {
  const ours = offer(1, { stars: 0.6, chance: 2.4 }, -0.9);

  const reasons = reasonsOf(path([ours], { listing: 'nothing', by: 1 }, 2))!;

  expect(reasons.all.find(({ term }) => term === 'outside')?.value).toBe(-2);
  expect(sum(reasons.all)).toBeCloseTo(reasons.lead);
  expect(reasons.leftAtCheckOut).toBeCloseTo(0.1);
});

test('luck and buying nothing are no causes that a sentence names, and three are enough', () => {
  const ours = offer(1, { ideal: -0.3, stars: 0.6, promise: -0.5, price: -0.4, taste: 0.01, chance: 4 });

  const causes = causesOf(reasonsOf(path([ours], { listing: 'nothing', by: 2 }, 1.4))!);

  expect(causes.map(({ term }) => term)).toEqual(['stars', 'promise', 'price']);
});

test('a choice that chance alone decided is said to be luck', () => {
  const lucky = offer(1, { stars: 0.2, chance: 3 });
  const better = offer(2, { stars: 0.9, chance: 1 });
  const best = offer(1, { stars: 2, chance: 1 });

  expect(isLuck(reasonsOf(path([lucky, better], { listing: 2, by: 1.3 }))!)).toBe(true);
  expect(isLuck(reasonsOf(path([best, better], { listing: 2, by: 1.1 }))!)).toBe(false);
});

test('a visit that ended without an order has no choice to take apart', () => {
  const { chosen: _, ...left } = path([offer(2, {})], undefined);

  expect(reasonsOf(left)).toBeUndefined();
});

test('of a visit that bought nothing the nearest offer is told, with what spoke for it and against', () => {
  const ours = offer(1, { price: -0.9, stars: 0.6 });
  const { chosen: _, ...left } = path([ours], { listing: 1, by: 0.4 }, 0.1);

  const nearest = nearestOf({ ...left, outcome: 'bought-nothing' });

  expect(nearest).toMatchObject({ offer: { listing: 1 }, by: 0.4 });
  expect(causesOf(nearest!).map(({ term }) => term)).toEqual(['price', 'stars']);
  expect(nearestOf(path([ours], { listing: 'nothing', by: 1 }))).toBeUndefined();
});
