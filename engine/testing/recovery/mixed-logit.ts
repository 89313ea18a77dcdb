/**
 * Mixed logit by simulated maximum likelihood: tastes differ from one chooser to the next, and the likelihood of a
 * choice is its mean over draws of them. Written from the textbook model, and sharing nothing with the engine's own
 * way of choosing but the formula, so that it can tell when the two part.
 */
import { normalQuantile } from '../../src/maths.ts';
import { addScore, noSums, type Likelihood } from './likelihood.ts';

/** `lognormal` is a dislike: minus a lognormal, as of prices. */
export type Taste = 'same-for-all' | 'normal' | 'lognormal';

export interface Choices {
  /** One per choice, and one more: where its alternatives begin. */
  readonly start: Int32Array;
  /** The place of the chosen one among all alternatives. */
  readonly chosen: Int32Array;
  /** Alternatives row by row, a column for each taste. */
  readonly features: Float64Array;
  readonly tastes: readonly Taste[];
}

const PRIMES = [2, 3, 5, 7, 11, 13];
/** The first draws of a Halton sequence in several dimensions go together. */
const BURNT = 50;

/** The Halton sequence: place in base `prime`, mirrored behind the point. */
function haltonAt(place: number, prime: number): number {
  let share = 0;
  let weight = 1 / prime;
  for (let rest = place; rest > 0; rest = Math.floor(rest / prime)) {
    share += (rest % prime) * weight;
    weight /= prime;
  }
  return share;
}

/** Standard normals: for each choice its own stretch of the sequence, `draws` long. */
function normalsFor(choices: number, draws: number, dimensions: number): Float64Array {
  const normals = new Float64Array(choices * draws * dimensions);
  for (let place = 0; place < choices * draws; place++) {
    for (let dimension = 0; dimension < dimensions; dimension++)
      normals[place * dimensions + dimension] = normalQuantile(
        haltonAt(place + BURNT, PRIMES[dimension] ?? 2),
      );
  }
  return normals;
}

/** Parameters: the mean of every taste in the order of the columns, then the spreads of those that differ. */
export function mixedLogit({ start, chosen, features, tastes }: Choices, draws: number): Likelihood {
  const width = tastes.length;
  const differing = tastes.flatMap((taste, column) => (taste === 'same-for-all' ? [] : [column]));
  const dimensions = differing.length;
  const normals = normalsFor(chosen.length, draws, dimensions);
  const most = start.reduce((widest, from, place) => Math.max(widest, from - (start[place - 1] ?? from)), 0);
  const shares = new Float64Array(most);
  const weights = new Float64Array(width);
  const isDislike = tastes.map((taste) => taste === 'lognormal');

  return (parameters) => {
    const sums = noSums(width + dimensions);
    const score = new Float64Array(width + dimensions);
    const fixed = parameters.map((value, column) => (isDislike[column] ? 0 : value));
    for (let choice = 0; choice < chosen.length; choice++) {
      const first = start[choice] ?? 0;
      const count = (start[choice + 1] ?? 0) - first;
      const taken = (chosen[choice] ?? 0) - first;
      let likelihood = 0;
      score.fill(0);
      for (let draw = 0; draw < draws; draw++) {
        const from = (choice * draws + draw) * dimensions;
        for (let column = 0; column < width; column++) weights[column] = fixed[column] ?? 0;
        for (let d = 0; d < dimensions; d++) {
          const column = differing[d] ?? 0;
          const felt = (parameters[width + d] ?? 0) * (normals[from + d] ?? 0);
          weights[column] = isDislike[column]
            ? -Math.exp((parameters[column] ?? 0) + felt)
            : (weights[column] ?? 0) + felt;
        }
        let total = 0;
        for (let place = 0; place < count; place++) {
          const row = (first + place) * width;
          let utility = 0;
          for (let column = 0; column < width; column++)
            utility += (weights[column] ?? 0) * (features[row + column] ?? 0);
          const share = Math.exp(utility);
          shares[place] = share;
          total += share;
        }
        const probability = (shares[taken] ?? 0) / total;
        likelihood += probability;
        for (let column = 0; column < width; column++) {
          let mean = 0;
          for (let place = 0; place < count; place++)
            mean += (shares[place] ?? 0) * (features[(first + place) * width + column] ?? 0);
          // How the chosen one stands out from what the others offer of this, and what that says of the taste.
          const surplus = (features[(first + taken) * width + column] ?? 0) - mean / total;
          const slope = probability * surplus * (isDislike[column] ? (weights[column] ?? 0) : 1);
          score[column] = (score[column] ?? 0) + slope;
          const d = differing.indexOf(column);
          if (d >= 0) score[width + d] = (score[width + d] ?? 0) + slope * (normals[from + d] ?? 0);
        }
      }
      for (let place = 0; place < score.length; place++) score[place] = (score[place] ?? 0) / likelihood;
      addScore(sums, Math.log(likelihood / draws), score);
    }
    return sums;
  };
}
