import { expect, test } from 'vitest';
import { littleScenario } from '../testing/little-scenario.ts';
import { arrivalsOn, expectedVisits } from './visits.ts';
import type { Market } from '../scenario/people.ts';

function scenarioWith(market: Partial<Market>) {
  const scenario = littleScenario();
  return { ...scenario, markets: scenario.markets.map((each) => ({ ...each, ...market })) };
}
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

test('a day’s visits vary as the market’s dispersion says, and come to what is expected', () => {
  const scenario = scenarioWith({ sessionsPerDay: 3000, dispersion: 0.025, weekday: [1, 1, 1, 1, 1, 1, 1] });
  const worlds = 3000;
  const days = Array.from({ length: worlds }, (_, seed) =>
    sum(arrivalsOn({ scenario: scenario, seed: seed, appeal: [] }, 0, 5)),
  );
  const mean = sum(days) / worlds;
  const variance = sum(days.map((count) => (count - mean) ** 2)) / worlds;
  const expected = expectedVisits(scenario, 0, 5);
  expect(mean / expected).toBeCloseTo(1, 1);
  expect(Math.sqrt(variance) / mean).toBeGreaterThan(0.15);
  expect(Math.sqrt(variance) / mean).toBeLessThan(0.17);
});

test('visits follow the hours of the day and the days of the week', () => {
  const scenario = scenarioWith({ sessionsPerDay: 50_000, dispersion: 0 });
  const slices = arrivalsOn({ scenario: scenario, seed: 1, appeal: [] }, 0, 1);
  const { hours, weekday } = scenario.markets[0] ?? { hours: [], weekday: [] };
  hours.forEach((share, hour) => {
    const visits = sum(slices.slice(hour * 4, hour * 4 + 4));
    expect(Math.abs(visits - 50_000 * (weekday[0] ?? 1) * share)).toBeLessThan(5 * Math.sqrt(50_000 * share));
  });
  // The little world begins on a Monday.
  expect(expectedVisits(scenario, 0, 6) / expectedVisits(scenario, 0, 1)).toBeCloseTo(0.78 / 1.14, 10);
});

test('a season lifts its own days alone', () => {
  const name = { zh: '黑五', en: 'Black Friday' };
  const plain = scenarioWith({});
  const scenario = scenarioWith({
    seasons: [{ id: 'black-friday', name, from: '2026-03-04', factors: [7, 2.8] }],
  });
  const lift = [1, 2, 3, 4, 5].map((day) => expectedVisits(scenario, 0, day) / expectedVisits(plain, 0, day));
  expect(lift).toEqual([1, 1, 7, 2.8, 1]);
});

test('the use of a channel spreads as Bass says and never beyond everybody', () => {
  const scenario = scenarioWith({
    weekday: [1, 1, 1, 1, 1, 1, 1],
    adoption: { p: 0.03, q: 0.4, startedAt: 0.1 },
  });
  const share = (day: number): number =>
    (expectedVisits(scenario, 0, day) / expectedVisits(scenario, 0, 0)) * 0.1;
  // dF/dt = (p + qF)(1 − F), by small steps.
  let adopted = 0.1;
  for (let day = 0; day < 730; day++) adopted += ((0.03 + 0.4 * adopted) * (1 - adopted)) / 365;
  expect(share(730)).toBeCloseTo(adopted, 3);
  expect(share(100_000)).toBeCloseTo(1, 6);
});

test('one market’s visits are not moved by another being there', () => {
  const both = scenarioWith({});
  const alone = { ...both, markets: both.markets.slice(0, 1) };
  expect(arrivalsOn({ scenario: alone, seed: 9, appeal: [] }, 0, 3)).toEqual(
    arrivalsOn({ scenario: both, seed: 9, appeal: [] }, 0, 3),
  );
});

test('a campaign’s day is good or bad for its usual visitors alone, where those it calls know no mood', () => {
  const name = { zh: '黑五', en: 'Black Friday' };
  const season = { id: 'black-friday', name, from: littleScenario().start, factors: [8] };
  const spreadWith = (other: Partial<Market>): number => {
    const scenario = scenarioWith({ sessionsPerDay: 9000, dispersion: 0.04, seasons: [season], ...other });
    const days = Array.from({ length: 400 }, (_, seed) =>
      sum(arrivalsOn({ scenario, seed, appeal: [] }, 0, 1)),
    );
    const mean = sum(days) / days.length;
    return Math.sqrt(sum(days.map((count) => (count - mean) ** 2)) / days.length) / mean;
  };

  expect(spreadWith({})).toBeGreaterThan(0.17);
  expect(spreadWith({ dispersionOfCalled: 0 })).toBeLessThan(0.04);
  expect(spreadWith({ dispersionOfCalled: 1 })).toBeCloseTo(spreadWith({}), 3);
});
