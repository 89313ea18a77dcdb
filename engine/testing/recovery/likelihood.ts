/**
 * Greatest likelihood by the method of Berndt, Hall, Hall and Hausman: the scores of the observations give both the
 * direction of each step and, at the end, the standard errors.
 */
import { inverseDiagonal, solve } from './linear-system.ts';

/** Adds one observation's score to the sums; returned by `Likelihood` for each in turn. */
export interface Sums {
  readonly size: number;
  logLikelihood: number;
  readonly gradient: Float64Array;
  /** Sum of the scores' outer products: what the sample knows about the parameters. */
  readonly information: Float64Array;
}

export type Likelihood = (parameters: Float64Array) => Sums;

export interface Estimate {
  readonly values: Float64Array;
  readonly errors: Float64Array;
  readonly steps: number;
}

export const noSums = (size: number): Sums => ({
  size,
  logLikelihood: 0,
  gradient: new Float64Array(size),
  information: new Float64Array(size * size),
});

export function addScore(sums: Sums, logLikelihood: number, score: Float64Array): void {
  const { size, gradient, information } = sums;
  sums.logLikelihood += logLikelihood;
  for (let row = 0; row < size; row++) {
    const value = score[row] ?? 0;
    gradient[row] = (gradient[row] ?? 0) + value;
    for (let column = 0; column <= row; column++)
      information[row * size + column] =
        (information[row * size + column] ?? 0) + value * (score[column] ?? 0);
  }
}

/** A step that promises less than this, in units of log likelihood, is none: a thirtieth of a standard error. */
const ENOUGH = 1e-3;
const MOST_STEPS = 60;
const MOST_HALVINGS = 8;

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);

export function mostLikely(likelihood: Likelihood, start: Float64Array): Estimate {
  let values = start;
  let sums = likelihood(values);
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const step = solve(sums.information, sums.gradient);
    if (dot(step, sums.gradient) < ENOUGH) {
      const errors = inverseDiagonal(sums.information, sums.size).map(Math.sqrt);
      return { values, errors, steps };
    }
    [values, sums] = uphill(likelihood, values, { step, sums });
  }
  throw new Error(`no end after ${MOST_STEPS} steps`);
}

/** As far along a step as the likelihood rises: halved until it does. */
function uphill(
  likelihood: Likelihood,
  values: Float64Array,
  { step, sums }: { readonly step: Float64Array; readonly sums: Sums },
): [Float64Array, Sums] {
  let length = 1;
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings++) {
    const next = values.map((value, place) => value + length * (step[place] ?? 0));
    const found = likelihood(next);
    if (found.logLikelihood > sums.logLikelihood) return [next, found];
    length /= 2;
  }
  throw new Error('the likelihood does not rise along its own gradient');
}
