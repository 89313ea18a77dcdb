import type { Lane } from '../../engine/src/scenario/lanes.ts';
import type { Scenario } from '../../engine/src/scenario/scenario.ts';
import type { Figure } from './figure.ts';
import { within } from './sums.ts';

const KINDS: readonly Lane['kind'][] = ['postal', 'dedicated', 'express', 'overseas-warehouse'];
const FROM_ABROAD: readonly Lane['kind'][] = ['overseas-warehouse', 'platform-fulfilment'];
/** A parcel of 500 g, in fen: the cheapest and the dearest that is quoted from China or within a country. */
const PARCEL = { grams: 500, low: 800, high: 40_000 };
/** Rates of two days in a row; currencies of these scenarios move by less than a tenth of this. */
const LARGEST_JUMP = 0.08;

export function laneFigures(scenario: Scenario): Figure[] {
  const { lanes } = scenario.lanes;
  return [
    ...lanes.flatMap((lane, at) => [
      // A platform charges for its own parcels by the size classes of its rules.
      ...(lane.kind === 'platform-fulfilment'
        ? []
        : within(`lanes.lanes[${at}].perKilogram`, halfKilogram(lane), PARCEL.low, PARCEL.high)),
      ...(FROM_ABROAD.includes(lane.kind) === (lane.from === 'abroad')
        ? []
        : [{ path: `lanes.lanes[${at}].from`, says: `a lane of kind ${lane.kind} starts elsewhere` }]),
    ]),
    ...scenario.markets.flatMap(({ country }) =>
      KINDS.filter((kind) => !lanes.some((lane) => lane.kind === kind && lane.to === country)).map(
        (kind) => ({ path: 'lanes.lanes', says: `no lane of kind ${kind} leads to ${country}` }),
      ),
    ),
    ...jumps(scenario),
  ];
}

function halfKilogram({ base, perKilogram, stepGrams }: Lane): number {
  return base + (perKilogram * Math.ceil(PARCEL.grams / stepGrams) * stepGrams) / 1000;
}

function jumps({ fx }: Scenario): Figure[] {
  return fx.flatMap(({ microHomePerUnit: rates }, at) =>
    rates.flatMap((rate, day) => {
      const before = rates[day - 1] ?? rate;
      if (Math.abs(rate / before - 1) <= LARGEST_JUMP) return [];
      return [{ path: `fx[${at}].microHomePerUnit[${day}]`, says: `jumps from ${before} to ${rate}` }];
    }),
  );
}
