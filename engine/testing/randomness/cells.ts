/** Draws as points in cells: how often cells are hit twice, how evenly, and how far apart. */
import type { Statistic } from './statistic.ts';
import { chiSquare, chiSquareShare, poissonShare } from './tails.ts';

/** So many bits of a draw, down from this one; bit 31 is the highest. */
interface Bits {
  readonly top: number;
  readonly count: number;
}

const bitsOf = (draw: number, { top, count }: Bits): number =>
  (draw >>> (top - count + 1)) & (2 ** count - 1);

/** Points of several draws each, as one number: at most 52 bits together. */
function cellsOf(draws: Uint32Array, dimensions: number, bits: Bits): Float64Array {
  const size = 2 ** bits.count;
  const cells = new Float64Array(Math.floor(draws.length / dimensions));
  for (let point = 0; point < cells.length; point++) {
    let cell = 0;
    for (let axis = 0; axis < dimensions; axis++)
      cell = cell * size + bitsOf(draws[point * dimensions + axis] ?? 0, bits);
    cells[point] = cell;
  }
  return cells;
}

interface Shape {
  readonly dimensions: number;
  readonly bits: Bits;
}
const nameOf = (what: string, { dimensions, bits }: Shape): string =>
  `${what} in ${dimensions} dimensions of ${bits.count} bits from bit ${bits.top}`;

/** Knuth's collision test: balls into many more urns than there are balls. */
export const collisions = (points: number, shape: Shape): Statistic => ({
  name: nameOf('collisions', shape),
  share(draws) {
    const { dimensions, bits } = shape;
    const urns = 2 ** (dimensions * bits.count);
    const cells = cellsOf(draws(points * dimensions), dimensions, bits).sort();
    let found = 0;
    for (let at = 1; at < cells.length; at++) if (cells[at] === cells[at - 1]) found += 1;
    // Balls less the urns that hold one at least.
    const expected = points + urns * Math.expm1(points * Math.log1p(-1 / urns));
    return poissonShare(expected, found);
  },
});

/** Marsaglia's birthday spacings: how many of the distances between neighbours among random days are equal. */
export const spacings = (blocks: number, points: number, shape: Shape): Statistic => ({
  name: nameOf('birthday spacings', shape),
  share(draws) {
    const { dimensions, bits } = shape;
    const all = cellsOf(draws(blocks * points * dimensions), dimensions, bits);
    let equal = 0;
    for (let block = 0; block < blocks; block++) {
      const days = all.slice(block * points, (block + 1) * points).sort();
      const gaps = days.map((day, at) => day - (at === 0 ? 0 : (days[at - 1] ?? 0))).sort();
      for (let at = 1; at < gaps.length; at++) if (gaps[at] === gaps[at - 1]) equal += 1;
    }
    const cells = 2 ** (dimensions * bits.count);
    return poissonShare((blocks * points ** 3) / (4 * cells), equal);
  },
});

/** Tuples of neighbours fall evenly into all boxes. */
export const tuples = (points: number, shape: Shape): Statistic => ({
  name: nameOf('serial tuples', shape),
  share(draws) {
    const boxes = new Float64Array(2 ** (shape.dimensions * shape.bits.count));
    for (const cell of cellsOf(draws(points * shape.dimensions), shape.dimensions, shape.bits))
      boxes[cell] = (boxes[cell] ?? 0) + 1;
    const expected = points / boxes.length;
    return chiSquareShare(
      boxes.length - 1,
      chiSquare(boxes, () => expected),
    );
  },
});
