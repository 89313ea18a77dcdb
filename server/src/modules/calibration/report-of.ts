// What a calibration found, fitted and played, side by side; only what enough people stand behind.
import type { Scenario } from '@portolan/engine';
import type { Withheld } from './anonymity.ts';
import type { Distribution, Fact, Unit } from './facts.ts';
import type { FittedSales } from './fit/fit-sales.ts';
import type { SalesFigures } from './measure-sales.ts';
import { meansOf } from './set/set-payments.ts';
import { aboutMany } from './set/set-scenario.ts';
import { alignBars, distanceOf, tellFigures } from './tell-figures.ts';

export interface ComparedFact {
  readonly id: string;
  readonly unit: Unit;
  readonly data: number;
  /** What the scenario holds for it, where it holds something. */
  readonly fitted: number | null;
  readonly simulated: number | null;
  /** Of shares and ratios the difference, of all else the part by which the market lies beside the data. */
  readonly distance: number | null;
}

export interface ComparedBars extends Distribution {
  readonly simulated: readonly number[];
  /** Half of all that would have to move from bar to bar. */
  readonly distance: number;
}

export interface CalibrationReport {
  readonly scenario: string;
  /** About so many, to two digits. */
  readonly orders: string;
  readonly days: number;
  readonly playedDays: number;
  readonly k: number;
  /** One in so many orders of the firm. */
  readonly scale: number;
  readonly facts: readonly ComparedFact[];
  readonly distributions: readonly ComparedBars[];
  readonly withheld: readonly Withheld[];
  /** What the files do not tell, and the scenario has as usual. */
  readonly notTold: readonly string[];
}

interface Compared {
  readonly firm: SalesFigures;
  readonly played: SalesFigures;
  readonly fitted: FittedSales;
  readonly withheld: readonly Withheld[];
  readonly scenario: Scenario;
  readonly k: number;
  readonly scale: number;
  readonly days: number;
}

/** How large the firm is stays its own; the rhythm and the shape of its sales are what is compared. */
const SIZES = new Set([
  'orders.count',
  'orders.days',
  'sellers.count',
  'products.count',
  'buyers.count',
  'demand.daysThatStandOut',
]);

export function reportOf({
  firm,
  played,
  fitted,
  withheld,
  scenario,
  k,
  scale,
  days,
}: Compared): CalibrationReport {
  const told = tellFigures(firm, k);
  const simulated = new Map(named(tellFigures(played, 1).facts).map(({ id, value }) => [id, value]));
  const fits = fittedFacts(fitted);
  const bars = new Map(tellFigures(played, 1).distributions.map((each) => [each.id, namedBars(each)]));
  const seen = new Set(withheld.map(({ of }) => of));
  return {
    scenario: scenario.id,
    orders: aboutMany(fitted.orders),
    days: fitted.days,
    playedDays: days,
    k,
    scale,
    facts: named(told.facts)
      .filter(({ id }) => !SIZES.has(id))
      .map(({ id, unit, value }) => {
        const had = simulated.get(id);
        const market = had === undefined ? null : id === 'orders.perDay' ? had * scale : had;
        return {
          id,
          unit,
          data: value,
          fitted: fits.get(id) ?? null,
          simulated: market,
          distance: distance(unit, value, market),
        };
      }),
    distributions: told.distributions.flatMap((each): ComparedBars[] => {
      const own = namedBars(each);
      const other = bars.get(own.id);
      // Months are the firm's calendar; the market has its own.
      if (!other || own.id === 'demand.month') return [];
      const aligned = alignBars(own, other);
      return [{ ...own, simulated: aligned, distance: distanceOf(own.shares, aligned) }];
    }),
    withheld: [...withheld, ...told.withheld.filter(({ of }) => !seen.has(of) && !SIZES.has(of))],
    notTold: notToldBy(fitted),
  };
}

/** What a firm calls its means of payment may name somebody; only the kinds that everybody knows are told. */
function named(facts: readonly Fact[]): Fact[] {
  const payments = new Map<string, Fact>();
  const others: Fact[] = [];
  for (const fact of facts) {
    const word = /^payment\.(.*)$/.exec(fact.id)?.[1];
    if (word === undefined) others.push(fact);
    else {
      const id = `payment.${meansOf(word).id}`;
      const known = payments.get(id);
      payments.set(id, {
        ...fact,
        id,
        value: fact.value + (known?.value ?? 0),
        count: fact.count + (known?.count ?? 0),
      });
    }
  }
  return [...others, ...payments.values()];
}

function namedBars(bars: Distribution): Distribution {
  if (bars.id !== 'payment') return bars;
  const sums = new Map<string, { share: number; count: number }>();
  bars.labels.forEach((label, at) => {
    const { id } = meansOf(label);
    const known = sums.get(id) ?? { share: 0, count: 0 };
    sums.set(id, {
      share: known.share + (bars.shares[at] ?? 0),
      count: known.count + (bars.counts[at] ?? 0),
    });
  });
  const rows = [...sums];
  return {
    ...bars,
    labels: rows.map(([id]) => id),
    shares: rows.map(([, { share }]) => share),
    counts: rows.map(([, { count }]) => count),
  };
}

function distance(unit: Unit, data: number, simulated: number | null): number | null {
  if (simulated === null) return null;
  if (unit === 'share' || unit === 'ratio' || unit === 'stars') return simulated - data;
  return data === 0 ? null : simulated / data - 1;
}

/** Facts that the scenario holds as a number of its own. */
function fittedFacts(fitted: FittedSales): ReadonlyMap<string, number> {
  const { waits, promise, price, freight } = fitted;
  const all: [string, number | undefined][] = [
    ['orders.perDay', fitted.perDay],
    ['demand.extraPoissonCv', Math.sqrt(fitted.dispersion)],
    ...fitted.weekday.map((value, at): [string, number] => [`demand.weekday.${at + 1}`, value]),
    ...(fitted.hours ?? []).map((value, at): [string, number] => [`demand.hour.${at}`, value]),
    ...(fitted.units ?? []).map((value, at): [string, number] => [`basket.units.${at + 1}`, value]),
    ...(fitted.payment ?? []).map(({ key, share }): [string, number] => [
      `payment.${meansOf(key).id}`,
      share,
    ]),
    ['price.logMean', price.mean],
    ['price.logSpread', price.spread],
    ...price.endings.map(({ cents, share }): [string, number] => [
      `price.ending.${String(cents).padStart(2, '0')}`,
      share,
    ]),
    ['delivery.handling.p50', waits?.isSplit ? Math.exp(waits.handling.mean) : undefined],
    ['delivery.transit.p50', waits?.isSplit ? Math.exp(waits.transit.mean) : undefined],
    ['delivery.promised.p50', promise?.middle],
    ['late.share', fitted.late],
    ['reviews.share', fitted.reviewShare],
    ['freight.perLogPrice', freight && freight.perLogPrice !== 0 ? freight.perLogPrice : undefined],
    ['orders.cancelled', fitted.cancelled],
    ['buyers.repeatShare', fitted.repeat?.share],
    ['reviews.afterDelivery.p50', fitted.reviewDays?.middle],
  ];
  return new Map(all.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));
}

function notToldBy(fitted: FittedSales): string[] {
  const parts = {
    hours: fitted.hours,
    units: fitted.units,
    payment: fitted.payment,
    freight: fitted.freight,
    weight: fitted.burden,
    delivery: fitted.waits,
    promise: fitted.promise,
    reviews: fitted.reviews,
    cancelled: fitted.cancelled,
    repeat: fitted.repeat,
    sellers: fitted.sellers,
    products: fitted.products,
  };
  return Object.entries(parts).flatMap(([part, value]) => (value === undefined ? [part] : []));
}
