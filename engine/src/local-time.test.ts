import { expect, test } from 'vitest';
import { arrivalsOn, expectedVisits } from './demand/visits.ts';
import { aheadOfHome } from './local-time.ts';
import { littleScenario } from './testing/little-scenario.ts';
import type { Scenario } from './scenario/scenario.ts';

/** Home in China, the first market in New York. */
function farApart(): Scenario {
  const scenario = littleScenario();
  return {
    ...scenario,
    home: { ...scenario.home, utcOffsetHours: 8 },
    countries: scenario.countries.map((country) => ({
      ...country,
      utcOffsetHours: country.code === 'US' ? -5 : 1,
    })),
  };
}

const mean = (scenario: Scenario, place: number): number[] => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  const days = seeds.map((seed) => arrivalsOn({ scenario, seed, appeal: [] }, place, 10));
  return Array.from(
    { length: 96 },
    (_, slice) => days.reduce((sum, day) => sum + (day[slice] ?? 0), 0) / 200,
  );
};

test('a country is as far ahead of home as their clocks say, and not at all where nobody says', () => {
  expect(aheadOfHome(farApart(), 'US')).toBe(-13 * 4);
  expect(aheadOfHome(farApart(), 'DE')).toBe(-7 * 4);
  expect(aheadOfHome(littleScenario(), 'US')).toBe(0);
});

test('the evening of New York is the morning of China', () => {
  const home = mean(littleScenario(), 0);
  const abroad = mean(farApart(), 0);
  // Nine in the evening there is ten in the morning here.
  const [evening, morning] = [home.slice(21 * 4, 22 * 4), abroad.slice(10 * 4, 11 * 4)].map((hour) =>
    hour.reduce((sum, count) => sum + count, 0),
  );
  expect(Math.abs((morning ?? 0) / (evening ?? 1) - 1)).toBeLessThan(0.1);
});

test('a day at home is parts of two days abroad, and brings about as many visits', () => {
  const scenario = farApart();
  const visits = mean(scenario, 0).reduce((sum, count) => sum + count, 0);
  const [yesterday, today] = [9, 10].map((day) => expectedVisits(scenario, 0, day));
  const low = Math.min(yesterday ?? 0, today ?? 0);
  const high = Math.max(yesterday ?? 0, today ?? 0);
  expect(visits).toBeGreaterThan(low * 0.97);
  expect(visits).toBeLessThan(high * 1.03);
});
