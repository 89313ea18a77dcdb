/**
 * Stars after an order, by maximum likelihood: P(stars ≤ s) = 1 / (1 + e^−(cut_s − η)), where η adds up what the order
 * went through. The same model as the market's own (`engine/src/orders/reviews.ts`).
 */
import type { ReviewCell } from '../review-store.ts';
import { solveLinear } from './solve-linear.ts';

const TERMS = ['perLogDay', 'late', 'perLateWeek', 'severalItems'] as const;
type Term = (typeof TERMS)[number];

export interface OrderedLogit {
  readonly cuts: readonly number[];
  /** 0 for what the orders do not tell. */
  readonly effects: Readonly<Record<Term, number>>;
  /** Standard errors, of cuts and effects in their order; empty where nothing was fitted. */
  readonly errors: readonly number[];
  readonly reviews: number;
  readonly logLikelihood: number;
}

/** A wait, a delay or a second item never pleases: where chance says so, the effect is taken as none. */
const MUST_NOT_PLEASE: ReadonlySet<Term> = new Set(['perLogDay', 'late', 'perLateWeek']);
const MOST_STEPS = 200;
const CLOSE = 1e-9;
const FEWEST_REVIEWS = 50;

const valueOf: Readonly<Record<Term, (cell: ReviewCell) => number>> = {
  perLogDay: ({ logDays }) => logDays,
  late: ({ isLate }) => (isLate ? 1 : 0),
  perLateWeek: ({ lateWeeks }) => lateWeeks,
  severalItems: ({ isSeveral }) => (isSeveral ? 1 : 0),
};

/** Undefined when there are too few reviews, or some number of stars was never given. */
export function fitOrderedLogit(cells: readonly ReviewCell[]): OrderedLogit | undefined {
  const totals = [0, 1, 2, 3, 4].map((star) => cells.reduce((sum, { stars }) => sum + (stars[star] ?? 0), 0));
  const reviews = totals.reduce((sum, count) => sum + count, 0);
  if (reviews < FEWEST_REVIEWS || totals.some((count) => count === 0)) return undefined;
  let terms = TERMS.filter((term) => varies(cells, valueOf[term]));
  for (;;) {
    const fitted = climb(cells, terms, firstCuts(totals, reviews));
    const wrong = terms.filter((term, at) => MUST_NOT_PLEASE.has(term) && (fitted.point[4 + at] ?? 0) > 0);
    if (wrong.length === 0) return told(fitted, terms, reviews);
    terms = terms.filter((term) => term !== wrong[0]);
  }
}

const varies = (cells: readonly ReviewCell[], value: (cell: ReviewCell) => number): boolean => {
  const first = cells[0] ? value(cells[0]) : 0;
  return cells.some((cell) => Math.abs(value(cell) - first) > 1e-6);
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function firstCuts(totals: readonly number[], reviews: number): number[] {
  let below = 0;
  return totals.slice(0, 4).map((count) => {
    below += count;
    const share = Math.min(0.999, Math.max(0.001, below / reviews));
    return Math.log(share / (1 - share));
  });
}

interface Climbed {
  readonly point: readonly number[];
  readonly information: readonly (readonly number[])[];
  readonly likelihood: number;
}

/** Steps of Newton's method with the outer products of the scores for the curvature, halved until they lead up. */
function climb(cells: readonly ReviewCell[], terms: readonly Term[], cuts: readonly number[]): Climbed {
  const rows = cells.map((cell) => ({ x: terms.map((term) => valueOf[term](cell)), stars: cell.stars }));
  let point: readonly number[] = [...cuts, ...terms.map(() => 0)];
  let here = look(rows, point);
  for (let step = 0; step < MOST_STEPS; step++) {
    const way = solveLinear(here.information, here.gradient);
    if (!way) break;
    let length = 1;
    let next = look(rows, moved(point, way, length));
    while (next.likelihood < here.likelihood && length > 1e-6) {
      length /= 2;
      next = look(rows, moved(point, way, length));
    }
    if (next.likelihood <= here.likelihood) break;
    const gain = next.likelihood - here.likelihood;
    point = moved(point, way, length);
    here = next;
    if (gain < CLOSE * Math.abs(here.likelihood)) break;
  }
  return { point, information: here.information, likelihood: here.likelihood };
}

const moved = (point: readonly number[], way: readonly number[], length: number): number[] =>
  point.map((value, at) => value + length * (way[at] ?? 0));

function look(rows: readonly { x: readonly number[]; stars: readonly number[] }[], point: readonly number[]) {
  const size = point.length;
  const cuts = point.slice(0, 4);
  const gradient = Array.from({ length: size }, () => 0);
  const information = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  let likelihood = 0;
  // Cuts out of order are no model at all.
  if (cuts.some((cut, at) => at > 0 && cut <= (cuts[at - 1] ?? 0)))
    return { likelihood: -Infinity, gradient, information };
  for (const { x, stars } of rows) {
    const content = x.reduce((sum, value, at) => sum + value * (point[4 + at] ?? 0), 0);
    const below = [0, ...cuts.map((cut) => logistic(cut - content)), 1];
    for (let star = 0; star < 5; star++) {
      const count = stars[star] ?? 0;
      if (count === 0) continue;
      const [low = 0, high = 1] = [below[star], below[star + 1]];
      const chance = Math.max(1e-300, high - low);
      likelihood += count * Math.log(chance);
      const [dLow, dHigh] = [low * (1 - low), high * (1 - high)];
      const score = Array.from({ length: size }, () => 0);
      if (star > 0) score[star - 1] = -dLow / chance;
      if (star < 4) score[star] = dHigh / chance;
      x.forEach((value, at) => (score[4 + at] = (value * (dLow - dHigh)) / chance));
      addScore({ gradient, information }, score, count);
    }
  }
  return { likelihood, gradient, information };
}

function addScore(
  { gradient, information }: { gradient: number[]; information: number[][] },
  score: readonly number[],
  count: number,
): void {
  score.forEach((value, i) => {
    if (value === 0) return;
    gradient[i] = (gradient[i] ?? 0) + count * value;
    const row = information[i] ?? [];
    score.forEach((other, j) => (row[j] = (row[j] ?? 0) + count * value * other));
  });
}

function told(
  { point, information, likelihood }: Climbed,
  terms: readonly Term[],
  reviews: number,
): OrderedLogit {
  const effects = { perLogDay: 0, late: 0, perLateWeek: 0, severalItems: 0 };
  terms.forEach((term, at) => (effects[term] = point[4 + at] ?? 0));
  const errors = point.map((_, at) => {
    const column = solveLinear(
      information,
      point.map((__, other) => (other === at ? 1 : 0)),
    );
    return Math.sqrt(Math.max(0, column?.[at] ?? NaN));
  });
  return { cuts: point.slice(0, 4), effects, errors, reviews, logLikelihood: likelihood };
}
