import { expect, test } from 'vitest';
import { emptyDay } from '../orders/health-counts.ts';
import { at } from '../at.ts';
import { LITTLE_POINTS, withPlatform } from '../testing/little-conduct.ts';
import { promotedRules } from '../testing/little-promotion.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { viewOf } from '../view.ts';
import { whatNeedsDoing } from '../what-needs-doing.ts';
import type { World } from '../world.ts';

function seller(): World {
  const world = littleWorld({ scenario: { rules: promotedRules() } });
  const listing = withDesk(world);
  listing.record.units = [3];
  world.day = 6;
  return world;
}
const store = (world: World) => at(at(world.companies, 0).stores, 0);
const tasks = (world: World, code: string) =>
  whatNeedsDoing(viewOf(world, 'team-1')).filter((task) => task.code === code);

test('a violation is to be seen to as long as it can be appealed against', () => {
  const world = seller();
  const found = {
    id: 4,
    kind: 'false-claim',
    doneOn: 2,
    foundOn: 4,
    evidence: {},
    points: 8,
    appeals: [],
  } as const;
  store(world).conduct.violations = [{ ...found, appeals: [] }];

  expect(tasks(world, 'task.put-right')).toMatchObject([
    { values: { violation: 4, act: 'false-claim' }, dueAt: 24 },
  ]);
  world.day = 24;
  expect(tasks(world, 'task.put-right')).toEqual([]);
});

test('a store at risk is told by what its platform counts: health that is left, or points that are held', () => {
  const world = seller();
  store(world).health.points = 150;
  expect(tasks(world, 'task.store-at-risk')).toMatchObject([{ values: { points: 150 } }]);

  const rules = withPlatform({ conduct: LITTLE_POINTS }, world.scenario.rules);
  const counted = { ...world, scenario: { ...world.scenario, rules } };
  store(counted).conduct.violations = [
    { id: 4, kind: 'false-claim', doneOn: 2, foundOn: 4, evidence: {}, points: 8, appeals: [] },
  ];
  expect(tasks(counted, 'task.store-at-risk')).toEqual([]);
  expect(tasks(counted, 'task.store-has-points')).toMatchObject([{ values: { points: 8 } }]);
});

test('a metric is told before its limit is broken', () => {
  const world = seller();
  const late = (shippedLate: number) =>
    (store(world).health.days = [{ ...emptyDay(5), shipped: 100, shippedLate }]);

  late(2);
  expect(tasks(world, 'task.metric-near-limit')).toEqual([]);
  late(4);
  expect(tasks(world, 'task.metric-near-limit')).toMatchObject([{ values: { metric: 'late-shipment' } }]);
  late(5);
  expect(tasks(world, 'task.metric-near-limit')).toEqual([]);
});

test('a campaign is told when its entry closes soon, and no more once a page is in it', () => {
  const world = seller();

  expect(tasks(world, 'task.enter-campaign')).toMatchObject([{ values: { campaign: 'spring' }, dueAt: 9 }]);
  world.day = 4;
  expect(tasks(world, 'task.enter-campaign')).toEqual([]);
});
