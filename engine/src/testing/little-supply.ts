/** The little market's suppliers, ways and places with everything that they can have. */
import type { Fulfilment } from '../scenario/fulfilment.ts';
import type { Goods } from '../scenario/goods.ts';
import type { Lanes } from '../scenario/lanes.ts';
import type { RulePacks } from '../scenario/rule-packs.ts';
import type { Supplier } from '../scenario/supplier.ts';
import { LITTLE_GOODS } from './little-goods.ts';
import { LITTLE_LANES } from './little-lanes.ts';
import { both, source } from './words.ts';

const TERMS: Readonly<Record<string, Partial<Supplier>>> = {
  careful: {
    capacity: { unitsPerWeek: 1000, weeksAhead: 3 },
    sample: { price: 30_000, days: 3, error: 0.05 },
    terms: { depositPerThousand: 300, heldDays: 5 },
    currencyClause: { currency: 'USD', tolerancePerThousand: 0 },
  },
  cheap: {
    sample: { price: 8000, days: 2, error: 0.08, flatters: 0.2 },
    terms: { depositPerThousand: 500, balanceAfterDays: 10, heldDays: 5 },
  },
};

/** Samples, inspections, deposits, a dollar clause and full weeks. */
export const supplied = (): Goods => ({
  ...LITTLE_GOODS,
  suppliers: LITTLE_GOODS.suppliers.map((supplier) => ({ ...supplier, ...TERMS[supplier.id] })),
  inspection: {
    fee: 50_000,
    perUnit: 200,
    days: 2,
    unitSpread: 0.15,
    answerWithinDays: 4,
    rework: { days: 5, mendedShare: 0.6 },
    discountPerPoint: 8,
    rejectedBackPerThousand: 900,
    source,
  },
});

const LIABILITY = { basis: 'value', most: 30_000, claimWithinDays: 20, answerDays: 6 } as const;

/** Sea freight by cubic metre and by container, surcharges, carriers that answer, and lanes out of a centre. */
export const laned = (): Lanes => ({
  ...LITTLE_LANES,
  lanes: [
    ...LITTLE_LANES.lanes.map((lane) => ({ ...lane, liability: LIABILITY })),
    {
      id: 'us-centre',
      name: both('平台配送', 'Fulfilled by the platform'),
      kind: 'platform-fulfilment',
      from: 'abroad',
      to: 'US',
      channel: 'marketplace',
      base: 0,
      perKilogram: 0,
      stepGrams: 100,
      maxGrams: 20_000,
      days: { min: 1, max: 3 },
      congestion: 0.1,
      lostShare: 0.005,
      damagedShare: 0.005,
      isTracked: 'full',
      source,
    },
  ],
  freight: [
    ...LITTLE_LANES.freight,
    {
      id: 'us-lcl',
      name: both('美国拼箱', 'LCL to the US'),
      kind: 'sea-lcl',
      to: 'US',
      perCubicMetre: 70_000,
      leastCubicMetres: 1,
      minimum: 0,
      perShipment: 30_000,
      days: { min: 20, max: 42 },
      congestion: 0.14,
      lostShare: 0.01,
      damaged: { share: 0.2, mostOfUnits: 0.1 },
      liability: { basis: 'weight', most: 3000, claimWithinDays: 30, answerDays: 15, refusedShare: 0.2 },
      source,
    },
    {
      id: 'us-fcl',
      name: both('美国整柜', 'FCL to the US'),
      kind: 'sea-fcl',
      to: 'US',
      containers: [
        { id: '20', name: both('20 尺柜', '20 ft'), price: 1_400_000, litres: 28_000, kilograms: 21_000 },
        { id: '40', name: both('40 尺柜', '40 ft'), price: 2_200_000, litres: 58_000, kilograms: 26_000 },
      ],
      minimum: 0,
      days: { min: 18, max: 38 },
      congestion: 0.14,
      lostShare: 0.01,
      source,
    },
  ],
  warehouses: LITTLE_LANES.warehouses.map((house) => ({
    ...house,
    storage: { perLitreDay: 2, freeDays: 5, ageing: [{ fromDays: 30, perLitreDay: 1 }] },
    appointmentDays: { min: 0, max: 2 },
    disposalPerUnit: 300,
  })),
});

/** A centre whose amounts are cents: rent is dearer at the end of the year and for old goods. */
const CENTRE: Fulfilment = {
  tiers: [
    {
      id: 'small',
      name: both('小号', 'Small'),
      mostGrams: 500,
      longest: 400,
      middle: 300,
      shortest: 20,
      perUnit: 322,
    },
    {
      id: 'large',
      name: both('大号', 'Large'),
      mostGrams: 9000,
      longest: 500,
      middle: 400,
      shortest: 200,
      perUnit: 480,
      perExtraKilogram: 40,
    },
  ],
  inboundPerUnit: 30,
  storage: {
    perLitreDay: 0.1,
    peak: { months: [10, 11, 12], perLitreDay: 0.3 },
    ageing: [
      { fromDays: 20, perLitreDay: 0.05 },
      { fromDays: 40, perLitreDay: 0.2 },
    ],
  },
  appointmentDays: { min: 2, max: 6 },
  removal: { perUnit: 100, days: 5 },
  disposalPerUnit: 60,
  source,
};

/** The marketplace keeps goods itself in the United States. */
export const withCentre = (rules: RulePacks): RulePacks => ({
  ...rules,
  platform: rules.platform.map((pack) => ({ ...pack, fulfilment: { US: CENTRE } })),
});
