// The post of a fitted country: how long parcels take by the class of their place, and what they cost.
import type { Scenario } from '@portolan/engine';
import { ownSpread } from '../fit/fit-promise.ts';
import type { FittedSales } from '../fit/fit-sales.ts';
import { bounded, rounded, type Setting } from './setting.ts';
import { USUAL_CROWD } from './usual.ts';

type Domestic = NonNullable<Scenario['countries'][number]['domestic']>;

/** Spread of ln(1 + kg) of the goods that `weightsFor` makes up. */
const MADE_UP_WEIGHT = 0.5;

/** One middle of the country, and classes of places that the post reaches sooner or later. */
export function setDomestic({ fitted, waits, knobs, promise, source }: Setting): Domestic {
  const { freight, kilometres } = fitted;
  const { transit, ofWeek } = waits;
  const reach = Math.round(bounded((kilometres ?? 0) / Math.sqrt(Math.PI), 0, 2000));
  return {
    regions: promise.slowness.map((slowness, at) => ({
      id: String(at + 1),
      name: { zh: `第${at + 1}类地区`, en: `Places of class ${at + 1}` },
      share: rounded(1 / promise.slowness.length),
      east: 0,
      north: 0,
      reach,
      slowness: rounded(bounded(slowness, 0.2, 5)),
    })),
    transit: {
      base: rounded(bounded(transit.mean, -5, 5)),
      perLogDistance: 0,
      spread: rounded(ownSpread(transit, promise.slowness)),
      evensOut: 0,
      ofWay: 0,
      ofCountry: rounded(Math.min(ofWeek, 0.9 * ownSpread(transit, promise.slowness))),
    },
    freight: freightOf(freight, knobs.freight, {
      hasWeight: fitted.burden !== undefined,
      price: fitted.price,
    }),
    saturdays: rounded(bounded(fitted.saturdays ?? USUAL_CROWD.saturdays, 0, 1)),
    hours: [...USUAL_CROWD.delivered],
    lostShare: USUAL_CROWD.lostShare,
    source,
  };
}

/** Fine steps: the law is told without a table, and what lies beside it is every seller's own contract. */
const TABLE: Pick<Domestic['freight'], 'steps' | 'zones' | 'ownContracts'> = {
  steps: Array.from({ length: 40 }, (_, at) => Math.round(50 * 1.21 ** at)),
  zones: Array.from({ length: 40 }, (_, at) => 75 * (at + 1)),
  ownContracts: 1,
};

function freightOf(
  law: FittedSales['freight'],
  times: number,
  { hasWeight, price }: { hasWeight: boolean; price: FittedSales['price'] },
): Domestic['freight'] {
  if (!law)
    return {
      ...USUAL_CROWD.freight,
      ...TABLE,
      base: rounded(price.mean + Math.log(USUAL_CROWD.freightToPrice * times)),
    };
  const base = bounded(law.base + Math.log(times), -10, 15);
  if (hasWeight)
    return {
      base: rounded(base),
      perLogKilogram: rounded(bounded(law.perLogKilogram, 0, 5)),
      perLogDistance: rounded(bounded(law.perLogDistance, 0, 5)),
      ...TABLE,
      spread: rounded(bounded(law.spread, 0, 2)),
      least: 0,
    };
  const middle = law.base + law.perLogPrice * price.mean;
  const whole = Math.sqrt(law.spread ** 2 + (law.perLogPrice * price.spread) ** 2);
  const perLogKilogram = bounded(Math.sqrt(whole ** 2 / 2) / MADE_UP_WEIGHT, 0, 5);
  return {
    base: rounded(middle - perLogKilogram * Math.log(2) + Math.log(times)),
    perLogKilogram: rounded(perLogKilogram),
    perLogDistance: 0,
    ...TABLE,
    spread: rounded(bounded(Math.sqrt(whole ** 2 / 2), 0, 2)),
    least: 0,
  };
}
