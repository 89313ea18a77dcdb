import { expect, test } from 'vitest';
import { dayOf } from '../calendar.ts';
import { littleCrowd } from '../testing/little-crowd.ts';
import { crowdedOf } from './town.ts';
import { LEARNED_UNIT, promisedDays, toldDays } from './ways.ts';

const town = crowdedOf(littleCrowd(), 5, 0);
if (!town) throw new Error('the little crowd has gone');
const march = dayOf('2026-03-10');
const calm = { learned: 0, calendarDay: march };

test('what parcels took longer of late is promised longer', () => {
  const slow = { ...calm, learned: Math.floor(Math.log(2) * LEARNED_UNIT) };
  const { days, perTransit } = town.crowd.promise;

  expect(toldDays(town, 6, calm)).toBeCloseTo(days + perTransit * 6, 10);
  expect(toldDays(town, 6, slow)).toBeCloseTo(days + perTransit * 12, 4);
});

test('a platform promises less in weeks in which it means to, and on no day less than the least', () => {
  const periods = [{ from: '2026-03-01', until: '2026-03-31', days: -4 }];
  const bold = { ...town, crowd: { ...town.crowd, promise: { ...town.crowd.promise, periods } } };
  const way = { from: 0, to: 1, margin: 0 };
  const promised = (crowd: typeof bold | typeof town, calendarDay: number): number =>
    promisedDays(crowd, { ...way, learned: 0, calendarDay });

  expect(promised(bold, march)).toBe(promised(town, march) - 4);
  expect(promised(bold, march + 31)).toBe(promised(town, march + 31));
  expect(promisedDays(bold, { ...way, margin: -50, ...calm })).toBe(town.crowd.promise.least);
});
