import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { LITTLE_RULES } from '../testing/little-rules.ts';
import { laned, supplied, withCentre } from '../testing/little-supply.ts';
import { checkScenario } from './check.ts';
import type { Scenario } from './scenario.ts';

type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;

function codesAfter(change: (draft: Draft<Scenario>) => void): string[] {
  const whole = littleScenario({ goods: supplied(), lanes: laned(), rules: withCentre(LITTLE_RULES) });
  const draft = structuredClone(whole) as Draft<Scenario>;
  change(draft);
  return checkScenario(draft).map(({ path, code }) => `${path} ${code}`);
}

const US_CENTRE = 5;
const LCL = 1;

test('a market with everything that supply, stock and lanes can have is in order', () => {
  expect(codesAfter(() => {})).toEqual([]);
});

test.each<[string, (draft: Draft<Scenario>) => void, string]>([
  [
    'a clause in a currency without a rate',
    ({ goods }) => (at(goods.suppliers, 0).currencyClause = { currency: 'JPY', tolerancePerThousand: 0 }),
    'goods.suppliers[0].currencyClause.currency scenario.unknown-name',
  ],
  [
    'freight with two prices',
    ({ lanes }) => (at(lanes.freight, LCL).containers = at(lanes.freight, 2).containers ?? []),
    `lanes.freight[${LCL}] scenario.one-freight-price`,
  ],
  [
    'freight without a price',
    ({ lanes }) => delete at(lanes.freight, 2).containers,
    'lanes.freight[2] scenario.one-freight-price',
  ],
  [
    'freight by the kilogram that nobody can weigh',
    ({ lanes }) => delete at(lanes.freight, 0).volumetric,
    'lanes.freight[0].volumetric scenario.goes-with',
  ],
  [
    'a least measure without a price for it',
    ({ lanes }) => (at(lanes.freight, 0).leastCubicMetres = 1),
    'lanes.freight[0].leastCubicMetres scenario.goes-with',
  ],
  [
    'a centre of a channel that is not there',
    ({ lanes }) => (at(lanes.lanes, US_CENTRE).channel = 'bazaar'),
    `lanes.lanes[${US_CENTRE}].channel scenario.unknown-name`,
  ],
  [
    'a lane out of a centre that the platform does not have',
    ({ lanes }) => (at(lanes.lanes, US_CENTRE).to = 'DE'),
    `lanes.lanes[${US_CENTRE}].to scenario.no-centre-there`,
  ],
  [
    'platform fulfilment without a platform',
    ({ lanes }) => delete at(lanes.lanes, US_CENTRE).channel,
    `lanes.lanes[${US_CENTRE}].channel shape.missing`,
  ],
  [
    'a carrier of its own that belongs to a platform',
    ({ lanes }) => (at(lanes.lanes, 1).channel = 'marketplace'),
    'lanes.lanes[1].channel scenario.goes-with',
  ],
  [
    'a surcharge of nothing',
    ({ lanes }) => (at(lanes.lanes, 0).surcharges = [{ kind: 'fuel', from: '2026-01-01' }]),
    'lanes.lanes[0].surcharges[0] scenario.surcharge-of-nothing',
  ],
  [
    'a peak that ends before it begins',
    ({ lanes }) => (at(lanes.lanes, 0).busy = [{ from: '2026-12-01', until: '2026-11-01', factor: 1.5 }]),
    'lanes.lanes[0] scenario.range-is-upside-down',
  ],
  [
    'old goods that lie cheaper',
    ({ lanes }) =>
      (at(lanes.warehouses, 0).storage.ageing = [
        { fromDays: 30, perLitreDay: 2 },
        { fromDays: 60, perLitreDay: 1 },
      ]),
    'lanes.warehouses[0].storage.ageing[1].perLitreDay scenario.must-not-fall',
  ],
  [
    'appointments that end before they begin',
    ({ lanes }) => (at(lanes.warehouses, 0).appointmentDays = { min: 3, max: 1 }),
    'lanes.warehouses[0].appointmentDays scenario.range-is-upside-down',
  ],
  [
    'size classes that get cheaper as they grow',
    ({ rules }) => at(rules.platform, 0).fulfilment?.['US']?.tiers.reverse(),
    'rules.platform[0].fulfilment.US.tiers[1] scenario.must-not-fall',
  ],
  [
    'a centre in what is no country',
    ({ rules }) => {
      const { fulfilment } = at(rules.platform, 0);
      if (fulfilment?.['US']) fulfilment['zz'] = fulfilment['US'];
    },
    'rules.platform[0].fulfilment scenario.unknown-name',
  ],
])('%s is found', (_, change, expected) => {
  expect(codesAfter(change)).toEqual([expected]);
});
