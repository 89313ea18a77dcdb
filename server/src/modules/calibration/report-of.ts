// What a calibration found, fitted and played, side by side; only what enough people stand behind.
import type { Scenario } from '@portolan/engine';
import type { Withheld } from './anonymity.ts';
import type { Distribution, Unit } from './facts.ts';
import type { FittedSales } from './fit/fit-sales.ts';
import type { SalesFigures } from './measure-sales.ts';
import { namedBars, namedFacts } from './name-payments.ts';
import { fittedFacts, notToldBy } from './fitted-facts.ts';
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
  // Nobody stands behind what was played: nothing of it is withheld.
  const market = tellFigures(played, 1);
  const simulated = new Map(namedFacts(market.facts).map(({ id, value }) => [id, value]));
  const fits = fittedFacts(fitted);
  const bars = new Map(market.distributions.map((each) => [each.id, namedBars(each)]));
  const seen = new Set(withheld.map(({ of }) => of));
  return {
    scenario: scenario.id,
    orders: aboutMany(fitted.orders),
    days: fitted.days,
    playedDays: days,
    k,
    scale,
    facts: namedFacts(told.facts)
      .filter(({ id }) => !SIZES.has(id))
      .map(({ id, unit, value }) => {
        const had = simulated.get(id) ?? null;
        const whole = had !== null && id === 'orders.perDay' ? had * scale : had;
        return {
          id,
          unit,
          data: value,
          fitted: fits.get(id) ?? null,
          simulated: whole,
          distance: distance(unit, value, whole),
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

function distance(unit: Unit, data: number, simulated: number | null): number | null {
  if (simulated === null) return null;
  if (unit === 'share' || unit === 'ratio' || unit === 'stars') return simulated - data;
  return data === 0 ? null : simulated / data - 1;
}
