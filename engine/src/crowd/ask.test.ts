import { expect, test } from 'vitest';
import { startOfDay } from '../orders/promise.ts';
import { littleCrowd } from '../testing/little-crowd.ts';
import { reviewedAt } from './ask.ts';
import { NEVER } from './book.ts';
import { crowdedOf } from './town.ts';

const scenario = littleCrowd();
const [market] = scenario.markets;
const crowded = crowdedOf(scenario, 5, 0);
if (!market || !crowded) throw new Error('the little crowd has gone');

const delivered = startOfDay(12) + 50;
const answers = (promisedAt: number, came = delivered): number[] =>
  Array.from({ length: 600 }, (_, luck) =>
    reviewedAt({ world: { scenario, seed: 5 }, crowded, luck }, { delivered: came, promisedAt }),
  );
const given = (all: readonly number[]): number[] => all.filter((at) => at !== NEVER);

test('most who are asked answer, from the morning after the parcel came on', () => {
  const all = answers(startOfDay(20));

  expect(given(all).length / all.length).toBeCloseTo(market.reviewShare, 1);
  for (const at of given(all)) expect(at).toBeGreaterThanOrEqual(startOfDay(13));
});

test('people answer when they shop, and hardly at night', () => {
  const hours = given(answers(startOfDay(20))).map((at) => Math.floor((at % 96) / 4));
  const night = market.hours.slice(0, 6).reduce((sum, share) => sum + share, 0);

  expect(hours.filter((hour) => hour < 6).length / hours.length).toBeCloseTo(night, 1);
});

test('who still waits is asked after the promise', () => {
  const all = given(answers(startOfDay(20), NEVER));

  for (const at of all) expect(at).toBeGreaterThanOrEqual(startOfDay(20 + crowded.crowd.asksAfterDays));
});
