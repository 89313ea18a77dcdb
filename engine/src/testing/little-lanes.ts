import type { Lane, Lanes } from '../scenario/lanes.ts';
import { both, source } from './words.ts';

function lane(
  id: string,
  other: Pick<Lane, 'kind' | 'to' | 'base' | 'perKilogram' | 'days'> & Partial<Lane>,
): Lane {
  return {
    id,
    name: both(id, id),
    from: 'home',
    stepGrams: 100,
    maxGrams: 2000,
    congestion: 0.15,
    lostShare: 0.005,
    damagedShare: 0.005,
    isTracked: 'full',
    source,
    ...other,
  };
}

export const LITTLE_LANES: Lanes = {
  lanes: [
    lane('us-post', {
      kind: 'postal',
      to: 'US',
      base: 1500,
      perKilogram: 9000,
      days: { min: 12, max: 25 },
      isTracked: 'partial',
    }),
    lane('us-line', {
      kind: 'dedicated',
      to: 'US',
      base: 1800,
      perKilogram: 8500,
      days: { min: 7, max: 12 },
    }),
    lane('us-express', {
      kind: 'express',
      to: 'US',
      base: 9000,
      perKilogram: 12_000,
      days: { min: 3, max: 5 },
      maxGrams: 30_000,
      volumetric: 5000,
    }),
    lane('us-warehouse', {
      kind: 'overseas-warehouse',
      from: 'abroad',
      to: 'US',
      base: 3500,
      perKilogram: 1500,
      days: { min: 2, max: 5 },
    }),
    lane('de-line', {
      kind: 'dedicated',
      to: 'DE',
      base: 1700,
      perKilogram: 8000,
      days: { min: 7, max: 13 },
    }),
  ],
  freight: [
    {
      id: 'us-sea',
      name: both('美国海运', 'Sea to the US'),
      kind: 'sea',
      to: 'US',
      perKilogram: 800,
      minimum: 20_000,
      volumetric: 6000,
      days: { min: 25, max: 38 },
      congestion: 0.14,
      lostShare: 0.002,
      source,
    },
  ],
  warehouses: [
    {
      country: 'US',
      name: both('洛杉矶仓', 'Los Angeles warehouse'),
      storage: { perLitreDay: 2 },
      inboundPerUnit: 150,
      pickingPerOrder: 900,
      source,
    },
  ],
};
