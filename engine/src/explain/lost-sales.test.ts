import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { explainSession, explainVisitTo } from './explain-visit.ts';
import { lostSales } from './lost-sales.ts';
import { addGap, sharesOfGap, type GapSums } from './utility-gap.ts';
import { money } from '../money.ts';

/** Three sellers of the same three beds; the first asks most. */
function market() {
  const markets = littleScenario().markets.map((each) => ({ ...each, sessionsPerDay: 3000 }));
  const world = littleWorld({ teams: 3, scenario: { markets } });
  for (const company of [0, 1, 2])
    for (const product of [0, 1, 2])
      withDesk(world, {
        company,
        product,
        units: 2000,
        listing: { price: money(company === 0 ? 3600 : 2999) },
      });
  return world;
}

const before = market();
const lost = lostSales(before, [], 0);

test('who saw a company’s offers bought there, elsewhere, or nothing, and orders are those of the day', () => {
  const { placed } = playDay(before).report;

  expect(lost.every).toBe(1);
  expect(lost.bought).toBe(placed.filter(({ company }) => company === 0).length);
  const told = lost.groups.reduce((sum, { visits }) => sum + visits, 0);
  expect(told).toBe(lost.saw - lost.bought);
  const elsewhere = lost.groups.filter(({ to }) => to).reduce((sum, { visits }) => sum + visits, 0);
  expect(elsewhere).toBe(lost.elsewhere);
  expect(lost.elsewhere).toBeGreaterThan(50);
});

test('who weighed both went by terms that add up to the difference, the dearer price before all', () => {
  const group = at(
    lost.groups.filter(({ to, visits, opened }) => to !== undefined && opened === visits),
    0,
  );

  expect(group.weighed.reduce((sum, { perThousand }) => sum + perThousand, 0)).toBe(1000);
  // Chance has its share, and is called by its name.
  expect(group.weighed.map(({ term }) => term)).toEqual(expect.arrayContaining(['price', 'chance']));
  const address = at(group.examples, 0);
  const path = explainSession(before, [], address)?.path;
  const utilityOf = (listing: number) =>
    path?.considered.find((each) => each.listing === listing)?.utility ?? NaN;
  expect(path?.chosen).toBe(group.to?.listing);
  expect(utilityOf(group.to?.listing ?? 0)).toBeGreaterThan(utilityOf(group.own));
});

test('a few of each group can be followed, by the company that they saw and by no other', () => {
  for (const { examples, own, to } of lost.groups.slice(0, 8)) {
    const found = explainVisitTo(0, before, [], at(examples, 0));

    expect(found?.path.rows.some(({ listing }) => listing === own)).toBe(true);
    expect(found?.path.chosen ?? to?.listing).toBe(to?.listing ?? found?.path.chosen);
    expect(found?.order).toBeUndefined();
  }
  expect(explainVisitTo(9, before, [], at(at(lost.groups, 0).examples, 0))).toBeUndefined();
});

test('of a busy day some visits stand for all, and the counts say so', () => {
  const sampled = lostSales(before, [], 0, 1000);

  expect(sampled.every).toBeGreaterThan(2);
  expect(sampled.saw / lost.saw).toBeGreaterThan(0.8);
  expect(sampled.saw / lost.saw).toBeLessThan(1.2);
});

test('shares are of what spoke for the other; what spoke for one’s own has a mean and no share', () => {
  const sums: GapSums = { visits: 0, terms: new Map() };
  addGap(sums, { price: 0.6, promise: 0.2, stars: -0.5 });
  addGap(sums, { price: 0.3, promise: 0, stars: 0.1 });

  expect(sharesOfGap(sums).map(({ term, perThousand }) => [term, perThousand])).toEqual([
    ['price', 818],
    ['promise', 182],
    ['stars', 0],
  ]);
});
