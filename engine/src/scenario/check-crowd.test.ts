import { expect, test } from 'vitest';
import { LITTLE_CROWD, littleCrowd } from '../testing/little-crowd.ts';
import { checkScenario } from './check.ts';
import type { Crowd } from './crowd.ts';

const faultsOf = (crowd: Partial<Crowd>): string[] =>
  checkScenario(littleCrowd(crowd)).map(({ path, code }) => `${path} ${code}`);

test('a crowd that fits its market has no fault', () => {
  expect(faultsOf({})).toEqual([]);
});

test('a crowd needs a post, a lane to its country, and regions that the post knows', () => {
  const { countries, ...rest } = littleCrowd();
  const withoutPost = countries.map(({ domestic: _, ...country }) => country);

  expect(
    checkScenario({ ...rest, countries: withoutPost }).map(({ path, code }) => `${path} ${code}`),
  ).toEqual([
    'markets[0].crowd scenario.goes-with',
    'markets[0].crowd.regions.here scenario.unknown-name',
    'markets[0].crowd.regions.far scenario.unknown-name',
  ]);
  expect(faultsOf({ lane: 'de-post' })).toEqual(['markets[0].crowd.lane scenario.unknown-name']);
  expect(faultsOf({ regions: { nowhere: 1 } })).toEqual([
    'markets[0].crowd.regions.nowhere scenario.unknown-name',
  ]);
});

test('departments belong to lines of the goods, and those of one line share all of its visits', () => {
  const [beds] = LITTLE_CROWD.departments;
  if (!beds) throw new Error('the little crowd sells nothing');

  expect(faultsOf({ departments: [{ ...beds, line: 'boats' }] })).toEqual([
    'markets[0].crowd.departments[0].line scenario.unknown-name',
  ]);
  expect(faultsOf({ departments: [{ ...beds, share: 0.4 }] })).toEqual([
    'markets[0].crowd.departments scenario.shares-miss-one',
  ]);
  expect(
    faultsOf({
      departments: [
        { ...beds, share: 0.5 },
        { ...beds, share: 0.5 },
      ],
    }),
  ).toEqual(['markets[0].crowd.departments[1].id scenario.named-twice']);
});

test('endings make a whole, steps rise, and waits are not upside down', () => {
  const { prices } = LITTLE_CROWD;
  const [first, second] = prices.steps;
  if (!first || !second) throw new Error('the little crowd has two steps');

  expect(faultsOf({ prices: { ...prices, endings: [{ share: 0.5, cents: 90 }] } })).toEqual([
    'markets[0].crowd.prices.endings scenario.shares-miss-one',
  ]);
  expect(faultsOf({ prices: { ...prices, steps: [second, first] } })).toEqual([
    'markets[0].crowd.prices.steps[1].from scenario.must-rise',
  ]);
  expect(faultsOf({ life: { min: 90, max: 30 } })).toEqual([
    'markets[0].crowd.life scenario.range-is-upside-down',
  ]);
});
