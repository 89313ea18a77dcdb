import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { copyWorld } from '../copy-world.ts';
import { rememberBuyers } from '../orders/known-buyers.ts';
import { rankPages } from '../steps/rank-pages.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { twoChannels } from '../testing/two-channels.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';
import { alone } from './crew.ts';
import { fillBoard } from './fill-board.ts';
import { arrive, beginSlice, feel, FEELING, incomeOf, newShopper } from './shopper.ts';

function boardOf(world: World) {
  const today = beginDay(copyWorld(world));
  rankPages(today);
  return fillBoard(
    {
      world: today.world,
      day: today.day,
      pages: today.pages,
      forSale: today.pages.map(() => ({ rows: 0, beside: 0 })),
    },
    alone,
  );
}

function market(): World {
  const world = littleWorld({ teams: 2 });
  withDesk(world, { company: 0, market: 0 });
  withDesk(world, { company: 1, market: 1 });
  return world;
}

/** Everybody who comes to a market, the first, in one slice of so many visits. */
function visitors(world: World, moment: number, visits: number, place = 0) {
  const board = boardOf(world);
  const columns = at(board.markets, place);
  const shopper = newShopper(20);
  beginSlice(shopper, board, place, moment);
  return Array.from({ length: visits }, (_, visit) => {
    arrive(board, shopper, visit);
    feel(columns, shopper);
    const { person, segment, page } = shopper;
    return {
      person,
      segment,
      page,
      income: incomeOf(shopper, world.scenario.shoppers),
      mind: Array.from(shopper.feelings.subarray(0, 6)),
    };
  });
}

test('a person is the same in every visit, whatever they look for', () => {
  const known = new Map<number, { segment: number; income: number; mind: string }>();
  let again = 0;
  for (const moment of [3, 40, 4000]) {
    for (const { person, segment, income, mind } of visitors(market(), moment, 6000)) {
      const self = { segment, income, mind: mind.join(' ') };
      if (known.has(person)) again += 1;
      expect(known.get(person) ?? self).toEqual(self);
      known.set(person, self);
    }
  }
  // 18,000 visits of 100,000 people: some 1,500 come more than once.
  expect(again).toBeGreaterThan(1000);
});

test('people of a country are the same on each of its channels, and those of another country are others', () => {
  const world = littleWorld({ teams: 1, scenario: twoChannels(0) });
  const [here, abroad, there] = [0, 1, 2].map((place) => {
    const met = visitors(world, 40, 20_000, place);
    return new Map(met.map(({ person, segment, income, mind }) => [person, { segment, income, mind }]));
  });
  const inBoth = (other: typeof here) => [...(here ?? [])].filter(([person]) => other?.has(person));
  expect(inBoth(there).length).toBeGreaterThan(1000);
  for (const [person, self] of inBoth(there)) expect(there?.get(person)).toEqual(self);
  const alike = inBoth(abroad).filter(([person, { income }]) => abroad?.get(person)?.income === income);
  expect(alike).toEqual([]);
});

test('segments and queries come by their shares, and the less well-off look at prices more', () => {
  const world = market();
  const people = visitors(world, 7, 40_000);
  const share = (is: (each: (typeof people)[number]) => boolean): number =>
    people.filter(is).length / people.length;
  expect(share(({ segment }) => segment === 0)).toBeCloseTo(0.6, 1);
  // Weights 100 and 50.
  expect(share(({ page }) => page === 0)).toBeCloseTo(2 / 3, 1);

  const thrifty = people.filter(({ segment }) => segment === 0);
  const mean = (of: (each: (typeof people)[number]) => number): number =>
    thrifty.reduce((sum, each) => sum + of(each), 0) / thrifty.length;
  const thrift = (mind: readonly number[]): number => (Math.log(mind[FEELING.sensitivity] ?? 1) - 1.2) / 0.3;
  expect(mean(({ income }) => income ** 2)).toBeCloseTo(1, 1);
  expect(mean(({ mind }) => thrift(mind) ** 2)).toBeCloseTo(1, 1);
  expect(mean(({ mind, income }) => thrift(mind) * income)).toBeCloseTo(-0.6, 1);
});

test('shoppers remember exactly what the world remembers of them, in their own market', () => {
  const world = market();
  const memories = Array.from({ length: 3000 }, (_, place) => ({
    country: place % 2,
    person: (place * 7919) % 100_000,
    company: place % 3 === 0 ? 1 : 0,
    content: (place % 201) - 100,
  }));
  // The first and the last person of all, where an index goes wrong first.
  memories.push({ country: 0, person: 0, company: 1, content: 50 });
  memories.push({ country: 0, person: 99_999, company: 1, content: -50 });
  world.buyers = rememberBuyers(world.buyers, memories);
  const known = new Map(memories.filter(({ country }) => country === 0).map((each) => [each.person, each]));
  const board = boardOf(world);
  const columns = at(board.markets, 0);
  const shopper = newShopper(20);
  beginSlice(shopper, board, 0, 1);
  arrive(board, shopper, 0);
  const people = [1, 2, 3, 99_998, ...known.keys(), ...memories.map((_, place) => place * 31)];
  for (const person of people) {
    shopper.person = person;
    feel(columns, shopper);
    const memory = known.get(person);
    expect(shopper.knownCompany).toBe(memory?.company ?? -1);
    const loyalty = memory ? shopper.feelings[FEELING.loyalty] : 0;
    expect(loyalty).toBeCloseTo((0.8 * (memory?.content ?? 0)) / 100, 12);
  }
});
