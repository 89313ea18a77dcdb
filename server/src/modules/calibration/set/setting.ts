// What the parts of a scenario are set by.
import type { Scenario } from '@portolan/engine';
import type { PromiseLaw } from '../fit/fit-promise.ts';
import type { FittedSales } from '../fit/fit-sales.ts';
import type { Wait } from '../fit/fit-waits.ts';
import type { Knobs } from './knobs.ts';

export interface SetWaits {
  readonly handling: Wait;
  readonly transit: Wait;
  readonly ofWeek: number;
}

export interface Setting {
  readonly fitted: FittedSales;
  readonly waits: SetWaits;
  readonly knobs: Knobs;
  readonly promise: PromiseLaw;
  /** Minor units of the currency. */
  readonly minorUnits: number;
  readonly lines: readonly Scenario['goods']['lines'][number][];
  /** By which parcels are told to come. */
  readonly lane: string;
  readonly source: Scenario['markets'][number]['source'];
  /** One in so many of the firm's orders: sellers are as many fewer. */
  readonly scale: number;
}

export const bounded = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
export const rounded = (value: number, decimals = 4): number => Number(value.toFixed(decimals));

/** Rates of exchange for so many days: the last stays where it was. */
export const ratesFor = (fx: Scenario['fx'], days: number): Scenario['fx'] =>
  fx.map((series) => {
    const { microHomePerUnit: rates } = series;
    const length = Math.max(days, rates.length);
    return {
      ...series,
      microHomePerUnit: Array.from({ length }, (_, day) => rates[day] ?? rates.at(-1) ?? 1),
    };
  });
