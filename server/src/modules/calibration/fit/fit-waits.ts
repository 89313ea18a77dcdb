/** Handling and transit as two lognormal waits, and what the parcels of a week have in common. */
import type { Lognormal, WeekOfParcels } from '../delivery-store.ts';

export interface Wait {
  /** Of the logs of days. */
  readonly mean: number;
  readonly spread: number;
}

export interface Waits {
  readonly handling: Wait;
  readonly transit: Wait;
  /** The part of the transit's spread that all parcels of a week share. */
  readonly ofWeek: number;
  /** Whether the files part handling from transit; else it is split as usual. */
  readonly isSplit: boolean;
  readonly parcels: number;
}

/** Days and their variance of a lognormal wait. */
const meanOf = ({ mean, spread }: Wait): number => Math.exp(mean + (spread * spread) / 2);
const varianceOf = (wait: Wait): number => meanOf(wait) ** 2 * (Math.exp(wait.spread * wait.spread) - 1);

function lognormalWith(days: number, variance: number): Wait {
  const square = Math.log(1 + variance / (days * days));
  return { mean: Math.log(days) - square / 2, spread: Math.sqrt(square) };
}

/** An unorganised seller's, of 99,441 orders of a published marketplace (Olist, 2016-2018). */
const USUAL_HANDLING: Wait = { mean: 0.547, spread: 1.064 };
/** Handling is no more than this part of the whole way, where nobody tells. */
const MOST_HANDLING = 0.35;

export function fitWaits(
  waits: Readonly<Record<'days' | 'handling' | 'transit', Lognormal>>,
  weeks: readonly WeekOfParcels[],
  k: number,
): Waits | undefined {
  if (waits.days.count < k) return undefined;
  const isSplit = waits.handling.count >= k && waits.transit.count >= k;
  const parts = isSplit ? waits : splitWhole(waits.days);
  const shared = sharedByWeek(weeks.filter(({ parcels }) => parcels >= k));
  const transit = waitOf(parts.transit);
  return {
    handling: waitOf(parts.handling),
    transit,
    ofWeek: Math.min(shared, 0.8 * transit.spread),
    isSplit,
    parcels: waits.days.count,
  };
}

const waitOf = ({ mean, spread }: Wait): Wait => ({ mean, spread: Number.isFinite(spread) ? spread : 0 });

/** What days and variance are left when the usual handling, or a shorter one, is taken off. */
function splitWhole(days: Wait): { readonly handling: Wait; readonly transit: Wait } {
  const whole = meanOf(days);
  const part = Math.min(1, (MOST_HANDLING * whole) / meanOf(USUAL_HANDLING));
  const handling = { ...USUAL_HANDLING, mean: USUAL_HANDLING.mean + Math.log(part) };
  const left = Math.max(0.05 * whole * whole, varianceOf(days) - varianceOf(handling));
  return { handling, transit: lognormalWith(whole - meanOf(handling), left) };
}

/** The variance of the weeks' means beyond what so many parcels of their own explain. */
export function sharedByWeek(weeks: readonly WeekOfParcels[]): number {
  const parcels = weeks.reduce((sum, week) => sum + week.parcels, 0);
  if (weeks.length < 3) return 0;
  const mean = weeks.reduce((sum, week) => sum + week.parcels * week.mean, 0) / parcels;
  const between = weeks.reduce((sum, week) => sum + week.parcels * (week.mean - mean) ** 2, 0);
  const within =
    weeks.reduce((sum, week) => sum + (week.parcels - 1) * week.variance, 0) / (parcels - weeks.length);
  const squares = weeks.reduce((sum, week) => sum + week.parcels ** 2, 0);
  const size = parcels - squares / parcels;
  return Math.sqrt(Math.max(0, (between - (weeks.length - 1) * within) / size));
}
