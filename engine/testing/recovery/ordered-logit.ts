/** Ordered logit by maximum likelihood: grades from one upward, by where a score lies among cut points. */
import { addScore, noSums, type Likelihood } from './likelihood.ts';

export interface Grades {
  /** From 1 to one more than there are cut points. */
  readonly given: Int32Array;
  /** What the score is made of, grade by grade. */
  readonly features: Float64Array;
  readonly width: number;
  readonly cuts: number;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Parameters: the weight of each feature, then the cut points. */
export function orderedLogit({ given, features, width, cuts }: Grades): Likelihood {
  const score = new Float64Array(width + cuts);
  return (parameters) => {
    const sums = noSums(width + cuts);
    /** The share below cut point number `cut`, from 0 below the first to 1 above the last. */
    const below = (cut: number, content: number): number => {
      if (cut <= 0) return 0;
      return cut > cuts ? 1 : logistic((parameters[width + cut - 1] ?? 0) - content);
    };
    for (let place = 0; place < given.length; place++) {
      const grade = given[place] ?? 1;
      let content = 0;
      for (let column = 0; column < width; column++)
        content += (parameters[column] ?? 0) * (features[place * width + column] ?? 0);
      const upper = below(grade, content);
      const lower = below(grade - 1, content);
      const chance = upper - lower;
      const upperSlope = (upper * (1 - upper)) / chance;
      const lowerSlope = (lower * (1 - lower)) / chance;
      score.fill(0);
      for (let column = 0; column < width; column++)
        score[column] = (lowerSlope - upperSlope) * (features[place * width + column] ?? 0);
      if (grade <= cuts) score[width + grade - 1] = upperSlope;
      if (grade > 1) score[width + grade - 2] = -lowerSlope;
      addScore(sums, Math.log(chance), score);
    }
    return sums;
  };
}

/** Where the cut points lie when the features say nothing. */
export function firstGuess({ given, width, cuts }: Grades): Float64Array {
  const start = new Float64Array(width + cuts);
  for (let cut = 1; cut <= cuts; cut++) {
    const share = given.reduce((count, grade) => count + (grade <= cut ? 1 : 0), 0) / given.length;
    start[width + cut - 1] = Math.log(share / (1 - share));
  }
  return start;
}
