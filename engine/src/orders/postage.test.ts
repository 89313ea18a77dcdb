import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { dayOf } from '../calendar.ts';
import type { Lane } from '../scenario/lanes.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { postageOf } from './postage.ts';

const { goods, lanes } = littleScenario();
const product = {
  ...at(goods.products, 0),
  grams: 420,
  millimetres: { length: 400, width: 300, height: 100 },
};
const lane: Lane = { ...at(lanes.lanes, 0), base: 1500, perKilogram: 9000, stepGrams: 100, maxGrams: 2000 };
const spring = { calendarDay: dayOf('2026-04-01') };

test('weight is charged in steps that have begun', () => {
  expect(postageOf(lane, product, 1, spring).total).toBe(1500 + 4500);
});

test('a light parcel that takes much room pays for the room', () => {
  // 12,000 cm³ at 5,000 per kilogram are 2.4 kg.
  const roomy = { ...lane, volumetric: 5000, maxGrams: 30_000 };
  expect(postageOf(roomy, product, 1, spring).total).toBe(1500 + 21_600);
});

test('what is too heavy for one parcel pays the base for each', () => {
  expect(postageOf(lane, product, 5, spring)).toMatchObject({ parcels: 2, total: 2 * 1500 + 9000 * 2.1 });
});

test('a surcharge falls on parcels between its dates, both days included', () => {
  const peak = {
    ...lane,
    surcharges: [{ kind: 'peak', from: '2026-10-15', until: '2027-01-14', flat: 700 }],
  } as const;
  const on = (day: string) => postageOf(peak, product, 1, { calendarDay: dayOf(day) }).total - 6000;

  expect(['2026-10-14', '2026-10-15', '2027-01-14', '2027-01-15'].map(on)).toEqual([0, 700, 700, 0]);
});

test('surcharges on the price, the kilogram and the parcel add up, each on its own line of the bill', () => {
  const surcharges = [
    { kind: 'fuel', from: '2026-01-01', perThousand: 125 },
    { kind: 'security', from: '2026-01-01', perKilogram: 300, flat: 50 },
  ] as const;

  const { surcharges: lines, total } = postageOf({ ...lane, surcharges }, product, 1, spring);

  // 12.5 % of 60 yuan; one started kilogram at 3 yuan and half a yuan for the parcel.
  expect(lines).toEqual([
    { kind: 'fuel', amount: 750 },
    { kind: 'security', amount: 350 },
  ]);
  expect(total).toBe(6000 + 750 + 350);
});

test('only long goods are oversize, and only the remotest addresses are remote', () => {
  const oversize = { kind: 'oversize', from: '2026-01-01', flat: 900, overMillimetres: 399 } as const;
  const remote = { kind: 'remote', from: '2026-01-01', flat: 2000, remoteShare: 0.05 } as const;
  const withBoth = { ...lane, surcharges: [oversize, remote] };
  const kinds = (length: number, remoteness: number) =>
    postageOf(withBoth, { ...product, millimetres: { ...product.millimetres, length } }, 1, {
      ...spring,
      remoteness,
    }).surcharges.map(({ kind }) => kind);

  expect(kinds(399, 0.9)).toEqual([]);
  expect(kinds(400, 0.9)).toEqual(['oversize']);
  expect(kinds(399, 0.96)).toEqual(['remote']);
});
