import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { copyWorld } from '../copy-world.ts';
import { rowsOf } from '../orders/book-columns.ts';
import { struckScenario } from '../shocks/struck.ts';
import { LITTLE_SHOCKS } from '../testing/little-shocks.ts';
import { littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { FUTURES, futureOf, whatMayCome, type Plan } from './futures.ts';

function market() {
  const world = littleWorld({ teams: 3, scenario: { shocks: LITTLE_SHOCKS } });
  for (const company of [0, 1, 2])
    for (const product of [0, 1, 2]) withDesk(world, { company, product, units: 6000 });
  return playDays(world, 8);
}
const today = market();

const cheaper = (day: number, price = 2100) => ({
  day,
  company: 'team-1',
  decision: { kind: 'set-price', listing: 10_001, price },
});

const plan = (other: Partial<Plan> = {}): Plan => ({
  today,
  waiting: [],
  change: { with: [cheaper(10)] },
  company: 'team-1',
  until: 14,
  ...other,
});

test('a plan is held against the same days without it, in several futures that differ', () => {
  const outlook = whatMayCome(plan());

  expect(outlook.futures).toHaveLength(FUTURES);
  const orders = outlook.futures.map(({ asIs }) => asIs.map((day) => day.orders).join());
  expect(new Set(orders).size).toBe(FUTURES);
  const { least, middle, most } = outlook.difference;
  expect(least).toBeLessThanOrEqual(middle);
  expect(middle).toBeLessThanOrEqual(most);
  expect(outlook.shares.map(({ share }) => share)).toEqual([middle]);
  expect([outlook.from, ...outlook.futures.map(({ asIs }) => at(asIs, 0).day)]).toEqual([
    10, 10, 10, 10, 10, 10,
  ]);
});

test('the same question has the same answer, and a plan of nothing changes nothing', () => {
  expect(whatMayCome(plan())).toEqual(whatMayCome(plan()));
  const nothing = whatMayCome(plan({ change: {} }));
  expect(nothing.futures.map(({ difference }) => difference)).toEqual([0, 0, 0, 0, 0]);
});

test('no future is the one that comes: its visitors, parcels and shocks are other ones', () => {
  const real = playDay(today).report;
  for (let future = 0; future < FUTURES; future++) {
    const report = playDay(futureOf(today, future)).report;
    expect(report.placed.map(({ buyer }) => buyer)).not.toEqual(real.placed.map(({ buyer }) => buyer));
  }
  const blows = [
    { shock: 'typhoon', day: today.day - 1 },
    { shock: 'big-sale', day: today.day + 3 },
  ];
  const scenario = struckScenario(today.scenario, blows);
  const { shocks } = futureOf({ ...today, scenario }, 0).scenario;
  expect(shocks?.portClosures.map(({ from }) => from)).toEqual(
    scenario.shocks?.portClosures.map(({ from }) => from),
  );
  expect(scenario.shocks?.campaigns.map(({ from }) => from === undefined)).toEqual([false]);
  expect(shocks?.campaigns.map(({ from }) => from === undefined)).toEqual([true]);
});

test('what is under way comes to its end under another chance too', () => {
  const open = (world: typeof today): number =>
    world.companies.reduce((sum, _, company) => sum + rowsOf(world.orders, company, 'shipped').length, 0);
  const before = open(today);
  expect(before).toBeGreaterThan(0);
  const numbers = new Set(Array.from(today.orders.id.slice(0, today.orders.count)));

  const later = playDays(futureOf(today, 2), 60);

  const left = Array.from(later.orders.id.slice(0, later.orders.count)).filter((id) => numbers.has(id));
  const same = playDays(copyWorld(today), 60);
  const usual = Array.from(same.orders.id.slice(0, same.orders.count)).filter((id) => numbers.has(id));
  expect(left.length).toBeLessThanOrEqual(usual.length + 2);
});
