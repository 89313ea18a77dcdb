import { expect, test, vi } from 'vitest';
import { at } from '../at.ts';
import { checkDecision } from '../decisions/catalogue.ts';
import { balanceOf } from '../ledger/post.ts';
import { playDay } from '../day.ts';
import type { DayReport } from '../report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld } from '../testing/little-world.ts';
import { both } from '../testing/words.ts';
import { viewOf } from '../view.ts';
import type { World } from '../world.ts';
import { decide, deskOf } from './decide.ts';
import { playerOf } from './player-of.ts';
import { economicsOf } from './unit-economics.ts';
import { usualPrice } from './desk.ts';

// Weeks of whole markets are played.
vi.setConfig({ testTimeout: 30_000 });

type Rival = Scenario['rivals'][number];
const rival = (strategy: Rival['strategy'], strength: number): Rival => ({
  id: `${strategy}-${strength}`,
  name: both(strategy, strategy),
  strategy,
  strength,
});

const worldOf = (rivals: readonly Rival[], seed = 7): World =>
  littleWorld({ teams: 0, seed, scenario: { rivals } });

function play(world: World, days: number): { world: World; reports: DayReport[] } {
  const reports: DayReport[] = [];
  let played = world;
  for (let day = 0; day < days; day++) {
    const next = playDay(played);
    played = next.world;
    reports.push(next.report);
  }
  return { world: played, reports };
}

const deskIn = (world: World, company: number) => {
  const { id } = at(world.companies, company);
  const player = playerOf(at(world.companies, company));
  if (!player) throw new Error('people play this one');
  return deskOf(viewOf(world, id), world.scenario, world.seed, player);
};

const ALL = [
  rival('price-follower', 3),
  rival('quality-leader', 4),
  rival('liquidator', 2),
  rival('copycat', 3),
];
const count = (reports: readonly DayReport[], of: (report: DayReport) => number): number =>
  reports.reduce((sum, report) => sum + of(report), 0);

test('computer companies are trading when a world opens: stores, pages, paid goods and a few reviews', () => {
  const world = worldOf(ALL);

  world.companies.forEach((company, place) => {
    expect(company.stores.length).toBeGreaterThan(0);
    expect(world.listings.some((listing) => listing.company === place)).toBe(true);
    expect(balanceOf(world, place, 'stock', 'CNY')).toBe(
      world.lots
        .filter((lot) => lot.company === place)
        .reduce((sum, lot) => sum + lot.units * lot.unitCost, 0),
    );
  });
  expect(world.listings.some(({ record }) => record.reviews.some((stars) => stars > 0))).toBe(true);
});

test('every strategy sells, and what it decides is what it may decide', () => {
  const { world, reports } = play(worldOf(ALL), 45);

  world.companies.forEach((_, company) => {
    expect(
      count(reports, ({ placed }) => placed.filter((order) => order.company === company).length),
    ).toBeGreaterThan(20);
  });
  const plans = world.companies.map((_, company) => decide(deskIn(world, company)));
  plans.forEach((decisions, company) => {
    for (const decision of decisions)
      expect(checkDecision(world, at(world.companies, company).id, decision)).toEqual([]);
  });
});

test('a company decides by what it may know: the true quality of goods changes nothing', () => {
  const { world } = play(worldOf(ALL), 12);
  const { goods } = littleScenario();
  const suppliers = goods.suppliers.map((supplier) => ({
    ...supplier,
    quality: { mean: 0.1, spread: 0 },
    lateShare: 1,
  }));
  const hidden: World = {
    ...world,
    scenario: { ...world.scenario, goods: { ...goods, suppliers } },
    lots: world.lots.map((lot) => ({ ...lot, quality: 1 })),
  };

  world.companies.forEach((_, company) =>
    expect(decide(deskIn(hidden, company))).toEqual(decide(deskIn(world, company))),
  );
});

test('strength shows: beginners ship late and leave letters unanswered, the best do not', () => {
  const { world } = play(worldOf([rival('price-follower', 1), rival('price-follower', 5)], 3), 50);

  const [beginner, best] = world.companies.map(({ stores }) => {
    const days = stores.flatMap(({ health }) => health.days);
    const sum = (of: (day: (typeof days)[number]) => number): number =>
      days.reduce((total, day) => total + of(day), 0);
    return {
      late: sum((day) => day.shippedLate) / sum((day) => day.shipped),
      overdue: sum((day) => day.lettersLate),
    };
  });
  expect(beginner?.late).toBeGreaterThan(0.1);
  expect(best?.late).toBeLessThan(0.05);
  expect(best?.overdue).toBe(0);
});

test('the floor is the price at which a unit just pays for its goods, its way and its fees', () => {
  const world = worldOf(ALL);
  const desk = deskIn(world, 0);
  for (const [market, lane] of [
    ['marketplace-us', 'us-line'],
    ['marketplace-de', 'de-line'],
  ] as const) {
    const { keeps, floor } = economicsOf(desk, { market, product: 'cloud', lane });

    const price = floor(4000) * usualPrice(desk, market, 'cloud');
    expect(Math.abs(keeps(price) - 4000)).toBeLessThan(15);
  }
});
