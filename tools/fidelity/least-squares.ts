// Straight lines through many points, by their sums alone: nothing of the points is kept.
import { solveLinear } from '../../server/src/modules/calibration/fit/solve-linear.ts';

export interface Line {
  /** The constant first. */
  readonly weights: readonly number[];
  /** Standard deviation of what the line leaves. */
  readonly spread: number;
  readonly count: number;
}

/** Gathers points of so many explaining values; `line` is undefined as long as they decide nothing. */
export function leastSquares(values: number) {
  const width = values + 1;
  const squares = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  const products = Array.from({ length: width }, () => 0);
  let count = 0;
  let total = 0;
  return {
    add(explained: number, by: readonly number[]): void {
      const point = [1, ...by];
      point.forEach((x, row) => {
        const sums = squares[row] ?? [];
        point.forEach((y, column) => (sums[column] = (sums[column] ?? 0) + x * y));
        products[row] = (products[row] ?? 0) + x * explained;
      });
      count += 1;
      total += explained * explained;
    },
    line(): Line | undefined {
      const weights = count > width ? solveLinear(squares, products) : undefined;
      if (!weights) return undefined;
      const explained = weights.reduce((sum, weight, at) => sum + weight * (products[at] ?? 0), 0);
      return { weights, spread: Math.sqrt(Math.max(0, total - explained) / (count - width)), count };
    },
  };
}
