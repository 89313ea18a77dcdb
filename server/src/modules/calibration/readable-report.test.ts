import { expect, test } from 'vitest';
import { readable } from './readable-report.ts';
import type { CalibrationReport } from './report-of.ts';

const report: CalibrationReport = {
  scenario: 'a-firm',
  orders: '570',
  days: 56,
  playedDays: 56,
  k: 10,
  scale: 1,
  facts: [
    { id: 'demand.weekday.6', unit: 'ratio', data: 0.738, fitted: 0.738, simulated: 0.638, distance: -0.1 },
    { id: 'freight.freeShare', unit: 'share', data: 0.1, fitted: null, simulated: 0.0999, distance: -0.0001 },
    { id: 'basket.units.1', unit: 'share', data: 0.9, fitted: 0.9, simulated: 0.95, distance: 0.05 },
  ],
  distributions: [],
  withheld: [{ of: 'reviews.stars', how: 'merged', groups: 1 }],
  notTold: [],
};

test('figures have their signs, and what rounds to nothing has none', () => {
  const { facts } = readable(report, 'en');

  expect(facts.map(({ distance }) => distance)).toEqual(['−0.100', '0.0%', '+5.0%']);
  expect(facts[1]).toMatchObject({ data: '10.0%', fitted: '—' });
});

test('weekdays are called by their names, and one is not many', () => {
  const [zh, en] = [readable(report, 'zh'), readable(report, 'en')];

  expect(zh.facts[0]?.name).toBe('周六的订单（平均为 1）');
  expect(en.facts.map(({ name }) => name)).toEqual([
    'Orders on Saturdays (mean = 1)',
    'Orders with free delivery',
    'Orders of one unit',
  ]);
  expect(en.withheld.lines).toEqual(['Stars: 1 merged into others']);
});
