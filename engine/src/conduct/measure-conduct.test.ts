import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { beginDay, type Today } from '../today.ts';
import { emptyDay } from '../orders/health-counts.ts';
import type { HealthDay, Store, World } from '../world.ts';
import type { Violation } from './violation.ts';
import { measureConduct } from './measure-conduct.ts';

const counts = (day: number, other: Partial<HealthDay>): HealthDay => ({
  ...emptyDay(day),
  ...other,
});

function store(days: readonly Partial<HealthDay>[]): { world: World } & Pick<Store, 'health' | 'conduct'> {
  const world = littleWorld();
  withDesk(world);
  const { health, conduct } = at(at(world.companies, 0).stores, 0);
  health.days = days.map((day) => counts(day.day ?? 1, day));
  return { world, health, conduct };
}

function evening(world: World, day: number): Today {
  world.day = day - 1;
  const today = beginDay(world);
  measureConduct(today);
  return today;
}

const codes = ({ report }: Today): string[] => report.news.map(({ code }) => code);

test('late dispatch above the limit costs points, and the company hears which rule it broke', () => {
  const { world, health } = store([{ day: 3, shipped: 40, shippedLate: 4 }]);

  const today = evening(world, 3);

  expect(health.points).toBe(180);
  expect(codes(today)).toEqual(['news.rule-breached', 'news.health-at-risk']);
  expect(at(today.report.news, 0).values).toMatchObject({ metric: 'late-shipment', share: 10, limit: 4 });
});

test('a breach that goes on is charged again when its window has passed, not every day', () => {
  const late = { shipped: 40, shippedLate: 4 };
  const { world, health } = store([
    { day: 3, ...late },
    { day: 8, ...late },
  ]);

  for (const day of [3, 4, 8, 12]) evening(world, day);
  expect(health.points).toBe(180);
  evening(world, 13);
  expect(health.points).toBe(160);
});

test('too few events are judged by nobody', () => {
  const { world, conduct } = store([{ day: 3, shipped: 5, shippedLate: 5 }]);
  evening(world, 3);
  expect(conduct.violations).toEqual([]);
});

test('events older than the window of a rule count no more', () => {
  const { world, conduct } = store([
    { day: 3, shipped: 40, shippedLate: 4 },
    { day: 20, shipped: 40 },
  ]);
  evening(world, 20);
  expect(conduct.violations).toEqual([]);
});

test('a store below the line is suspended, and is let back two weeks after its last breach', () => {
  const { world, health } = store([{ day: 3, orders: 100, defects: 5 }]);
  health.points = 120;

  expect(codes(evening(world, 3))).toContain('news.store-suspended');
  expect(health.isSuspended).toBe(true);
  health.days = [];
  evening(world, 16);
  expect(health.isSuspended).toBe(true);
  expect(codes(evening(world, 17))).toContain('news.store-restored');
  expect(health).toMatchObject({ isSuspended: false, points: 100 });
});

test('orders without fault earn points, faulty ones do not', () => {
  const { world, health } = store([{ day: 3, shipped: 450, shippedLate: 10 }]);
  evening(world, 3);
  expect(health.points).toBe(200 + 2 * 4);
  expect(health.faultless).toBe(40);
});

test('points lost come back after half a year', () => {
  const { world, health, conduct } = store([]);
  health.points = 150;
  const lost: Violation = {
    id: 1,
    kind: 'late-shipment',
    doneOn: 5,
    foundOn: 5,
    evidence: {},
    points: 20,
    appeals: [],
  };
  conduct.violations = [lost];
  evening(world, 184);
  expect(health.points).toBe(150);
  evening(world, 185);
  expect(health.points).toBe(170);
  expect(conduct.violations).toEqual([]);
});
