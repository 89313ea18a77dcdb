/**
 * What buyers are told against what comes true. Platforms promise far places longer, so a promise and its parcel go
 * together; how much decides how many parcels are late. Places are classes of slowness that everybody knows.
 */
import type { Wait } from './fit-waits.ts';
import { normalQuantile } from './normal.ts';

export interface PromiseLaw {
  /** Days, and times the middle transit of the place. */
  readonly days: number;
  readonly perTransit: number;
  /** Of the promise beside the place, days. */
  readonly spread: number;
  /** Times the transit of each class of places; every class has as many buyers. */
  readonly slowness: readonly number[];
}

interface Told {
  readonly promise: { readonly middle: number; readonly low: number; readonly high: number };
  readonly late: number | undefined;
  readonly handling: Wait;
  readonly transit: Wait;
}

/** Middles of five classes of a standard normal that are equally likely. */
const CLASSES = [-1.4, -0.532, 0, 0.532, 1.4];
const NINETIETH = 1.2816;
/** Places explain no more than this part of the spread of the way. */
const MOST_OF_WAY = 0.75;
const PAIRS = 40;

/** The strength of places that gives the late share; where none does, the nearest one. */
export function fitPromise(told: Told): PromiseLaw {
  if (told.late === undefined) return lawOf(told, 0);
  let low = 0;
  let high = 1;
  const wanted = told.late;
  // The more a promise knows of the way, the fewer are late.
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (lateShare(told, lawOf(told, middle)) > wanted) low = middle;
    else high = middle;
  }
  return lawOf(told, (low + high) / 2);
}

function lawOf({ promise, transit }: Told, strength: number): PromiseLaw {
  const slowness = CLASSES.map((z) => Math.exp(strength * MOST_OF_WAY * transit.spread * z));
  const whole = Math.max(0, (promise.high - promise.low) / (2 * NINETIETH));
  const mean = slowness.reduce((sum, each) => sum + each, 0) / slowness.length;
  const middleTransit = Math.exp(transit.mean);
  const apart =
    middleTransit * Math.sqrt(slowness.reduce((sum, each) => sum + (each - mean) ** 2, 0) / slowness.length);
  const ofPlace = strength * whole;
  const perTransit = apart > 1e-6 ? Math.min(5, ofPlace / apart) : 0;
  const spread = Math.sqrt(Math.max(0, whole * whole - (perTransit * apart) ** 2));
  return { days: Math.max(0, promise.middle - perTransit * middleTransit), perTransit, spread, slowness };
}

/** The transit's own spread is what the places leave of it. */
export const ownSpread = (transit: Wait, slowness: readonly number[]): number => {
  const logs = slowness.map((each) => Math.log(each));
  const square = logs.reduce((sum, each) => sum + each * each, 0) / Math.max(1, logs.length);
  return Math.sqrt(Math.max(0.01, transit.spread * transit.spread - square));
};

/** Worked out over a grid of equally likely cases: the same every time, and without a draw. */
function lateShare({ handling, transit, promise }: Told, law: PromiseLaw): number {
  const grid = Array.from({ length: PAIRS }, (_, at) => normalQuantile((at + 0.5) / PAIRS));
  const own = ownSpread(transit, law.slowness);
  const margins = [-1.28, 0, 1.28];
  let late = 0;
  const cases = law.slowness.length * grid.length * grid.length * margins.length;
  const waits = grid.map((h) => Math.exp(handling.mean + handling.spread * h));
  for (const slow of law.slowness) {
    const ways = grid.map((t) => slow * Math.exp(transit.mean + own * t));
    const told = margins.map((p) =>
      Math.max(promise.low / 2, law.days + law.perTransit * slow * Math.exp(transit.mean) + law.spread * p),
    );
    for (const wait of waits) for (const way of ways) late += told.filter((days) => wait + way > days).length;
  }
  return late / cases;
}
