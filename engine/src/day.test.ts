import { expect, test } from 'vitest';
import { playDay } from './day.ts';
import { hashWorld } from './hash.ts';
import { balanceOf } from './ledger/post.ts';
import { decided, littleWorld, playDays, withDesk } from './testing/little-world.ts';

test('a day is played on a copy: the evening before stays as it was', () => {
  const world = littleWorld();
  withDesk(world);
  const evening = hashWorld(world);

  const { world: next } = playDay(
    world,
    decided(world, [{ kind: 'set-price', listing: 10_001, price: 1999 }]),
  );

  expect(hashWorld(world)).toBe(evening);
  expect(world.listings[0]?.price).toBe(2999);
  expect(next.listings[0]?.price).toBe(1999);
  expect(next.day).toBe(1);
});

test('the same scenario, seed and decisions give the same world to the last bit', () => {
  const run = () => {
    const world = littleWorld({ teams: 2 });
    withDesk(world);
    const decisions = decided(world, [
      { kind: 'order-goods', supplier: 'careful', product: 'cave', units: 200 },
    ]);
    return hashWorld(playDays(playDay(world, decisions).world, 9));
  };

  expect(run()).toBe(run());
});

test('another seed is another world', () => {
  const hash = (seed: number) => hashWorld(playDays(littleWorld({ seed }), 1));

  expect(hash(1)).not.toBe(hash(2));
});

test('goods that are ordered are paid at once and lie on the shelf when they come', () => {
  const world = littleWorld();
  const decisions = decided(world, [
    { kind: 'order-goods', supplier: 'careful', product: 'cloud', units: 200 },
  ]);

  const ordered = playDay(world, decisions).world;
  const received = playDays(ordered, 30);

  expect(balanceOf(ordered, 0, 'bank', 'CNY')).toBe(20_000_000 - 200 * 3900);
  expect(balanceOf(ordered, 0, 'stock-under-way', 'CNY')).toBe(200 * 3900);
  expect(received.lots).toMatchObject([{ product: 0, place: 'home', units: 200, unitCost: 3900 }]);
  expect(balanceOf(received, 0, 'stock', 'CNY')).toBe(200 * 3900);
});

test('of two decisions that the money does not cover, the first is done and the second becomes news', () => {
  const world = littleWorld();
  const order = { kind: 'order-goods', supplier: 'careful', product: 'cloud', units: 4000 } as const;

  const { world: next, report } = playDay(world, decided(world, [order, order]));

  expect(next.supplies).toHaveLength(1);
  expect(report.news).toMatchObject([
    {
      company: 0,
      code: 'news.decision-refused',
      values: { kind: 'order-goods', seq: 2 },
      faults: [{ path: 'units', code: 'decision.not-affordable', values: { needed: 140_000 } }],
    },
  ]);
});

test('an entry for another day is a mistake of the caller', () => {
  const world = littleWorld();
  const tomorrow = decided({ ...world, day: 1 }, [{ kind: 'open-store', market: 'marketplace-us' }]);

  expect(() => playDay(world, tomorrow)).toThrow('is for day 2, not 1');
});

test('a team that enters and does nothing changes nothing for anybody else', () => {
  const rivals = [
    { id: 'a', name: { zh: '甲', en: 'A' }, strategy: 'quality-leader', strength: 3 },
    { id: 'b', name: { zh: '乙', en: 'B' }, strategy: 'price-follower', strength: 3 },
  ] as const;
  const booksOf = (teams: number) => {
    const world = playDays(littleWorld({ teams, scenario: { rivals } }), 15);
    return world.companies.slice(teams).map(({ id, balances, units }) => ({ id, balances, units }));
  };

  const alone = booksOf(0);

  expect(booksOf(5)).toEqual(alone);
  expect(alone.map(({ balances }) => balances['USD']?.sales ?? 0).every((sales) => sales < 0)).toBe(true);
});
