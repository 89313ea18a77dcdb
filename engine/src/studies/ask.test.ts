import { expect, test } from 'vitest';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld } from '../testing/little-world.ts';
import type { StudyResult } from '../world.ts';
import { askStudy } from './ask.ts';

const estimate = (study: StudyResult, what: string) =>
  study.estimates.find((each) => each.what === what) ?? { what, value: Number.NaN, error: Number.NaN };

test('two buyers of a study ask different people', () => {
  const world = littleWorld({ teams: 2 });

  expect(askStudy(world, 0, 0)).not.toEqual(askStudy(world, 0, 1));
  expect(askStudy(world, 0, 0)).toEqual(askStudy(world, 0, 0));
});

test('a sample is wrong by about as much as it says, and a larger one by less', () => {
  // Three fifths of the little market's people are thrifty.
  const share = (sample: number, seed: number) => {
    const studies = littleScenario().studies.map((study) => ({ ...study, sample }));
    const asked = askStudy(littleWorld({ seed, scenario: { studies } }), 0, 0);
    return estimate(asked, 'segment/thrifty');
  };
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  const misses = (sample: number) =>
    seeds.map((seed) => (share(sample, seed).value - 0.6) / share(sample, seed).error);
  const rootMeanSquare = (values: number[]) =>
    Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

  expect(rootMeanSquare(misses(100))).toBeGreaterThan(0.8);
  expect(rootMeanSquare(misses(100))).toBeLessThan(1.2);
  expect(share(10_000, 1).error).toBeLessThan(share(100, 1).error / 8);
});

test('a study finds what the segments want and what they pay', () => {
  const studies = littleScenario().studies.map((study) => ({ ...study, sample: 5000 }));

  const asked = askStudy(littleWorld({ scenario: { studies } }), 0, 0);

  const softness = (segment: string) => estimate(asked, `wish/softness/${segment}`).value;
  expect(softness('doting')).toBeGreaterThan(softness('thrifty') + 0.1);
  expect(estimate(asked, 'price-sensitivity').value).toBeGreaterThan(2);
  expect(estimate(asked, 'price/low').value).toBeLessThan(estimate(asked, 'price/middle').value);
  expect(estimate(asked, 'price/middle').value).toBeLessThan(estimate(asked, 'price/high').value);
});
