/**
 * What TestU01's batteries ask of a generator, in the sizes that a test can afford: collisions, closeness, spacings,
 * serial tuples, gaps and bits. Every statistic answers with the share of chance that would give less.
 */
import { chiSquare, chiSquareShare, gammaShare, poissonShare } from './tails.ts';

/** Draws one after the other, in the order in which sessions ask for them. */
export type Source = (count: number) => Uint32Array;

export interface Statistic {
  readonly name: string;
  readonly share: (draws: Source) => number;
}

/** Bits of a draw, from `first` down to `last`, counted from 31 at the top. */
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

/** The least distance of any two points, on a torus and by the widest axis, many times over. */
export const closeness = (blocks: number, points: number, dimensions: number): Statistic => ({
  name: `close pairs in ${dimensions} dimensions`,
  share(draws) {
    const all = draws(blocks * points * dimensions);
    let sum = 0;
    for (let block = 0; block < blocks; block++) {
      const from = block * points * dimensions;
      const least = leastDistance(all.subarray(from, from + points * dimensions), dimensions);
      // Each of the pairs lies as close as this with probability (2d)^t: a standard exponential over all of them.
      sum += ((points * (points - 1)) / 2) * (2 * least) ** dimensions;
    }
    return gammaShare(blocks, sum);
  },
});

const WORDS = 4294967296;

function leastDistance(coordinates: Uint32Array, dimensions: number): number {
  const points = Array.from({ length: coordinates.length / dimensions }, (_, place) => place * dimensions);
  const first = (place: number): number => coordinates[points[place % points.length] ?? 0] ?? 0;
  points.sort((a, b) => (coordinates[a] ?? 0) - (coordinates[b] ?? 0));
  let least = WORDS;
  for (let place = 0; place < points.length; place++) {
    for (let step = 1; step < points.length; step++) {
      if ((first(place + step) - first(place)) >>> 0 >= least) break;
      const one = points[place] ?? 0;
      const other = points[(place + step) % points.length] ?? 0;
      let widest = 0;
      for (let axis = 0; axis < dimensions; axis++) {
        const ahead = ((coordinates[other + axis] ?? 0) - (coordinates[one + axis] ?? 0)) >>> 0;
        widest = Math.max(widest, Math.min(ahead, WORDS - ahead));
      }
      least = Math.min(least, widest);
    }
  }
  return least / WORDS;
}

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

/** How many draws pass between two that fall below a share of all. */
export const gaps = (count: number, below: number, top: number): Statistic => ({
  name: `gaps between draws below ${below} from bit ${top}`,
  share(draws) {
    const longest = Math.ceil(Math.log(0.001) / Math.log(1 - below));
    const lengths = new Float64Array(longest + 1);
    let gap = 0;
    let found = 0;
    for (const draw of draws(count)) {
      if ((draw << (31 - top)) >>> 0 >= below * WORDS) {
        gap += 1;
        continue;
      }
      const length = Math.min(gap, longest);
      lengths[length] = (lengths[length] ?? 0) + 1;
      found += 1;
      gap = 0;
    }
    const chanceOf = (length: number): number =>
      length < longest ? below * (1 - below) ** length : (1 - below) ** longest;
    return chiSquareShare(
      longest,
      chiSquare(lengths, (length) => found * chanceOf(length)),
    );
  },
});

/** Every bit of a draw is set half of the time, and agrees as often with every bit of the draw `lag` places on. */
export const bitPairs = (count: number, lag: number): Statistic => ({
  name: `bits of draws ${lag} apart`,
  share(draws) {
    const all = draws(count + lag);
    const set = (bit: number): Uint8Array => Uint8Array.from(all, (draw) => (draw >>> bit) & 1);
    const bits = Array.from({ length: 32 }, (_, bit) => set(bit));
    const agreements = bits.flatMap((one) => bits.map((other) => agreeing(one, other, { count, lag })));
    return chiSquareShare(agreements.length, fairness(agreements, count));
  },
});

export const bitCounts = (count: number): Statistic => ({
  name: 'bits that are set',
  share(draws) {
    const set = new Float64Array(32);
    for (const draw of draws(count))
      for (let bit = 0; bit < 32; bit++) set[bit] = (set[bit] ?? 0) + ((draw >>> bit) & 1);
    return chiSquareShare(32, fairness([...set], count));
  },
});

/** χ² of how often so many fair coins, each thrown `count` times, fell heads. */
const fairness = (heads: readonly number[], count: number): number =>
  heads.reduce((sum, each) => sum + (2 * each - count) ** 2 / count, 0);

function agreeing(
  one: Uint8Array,
  other: Uint8Array,
  { count, lag }: { readonly count: number; readonly lag: number },
): number {
  let found = 0;
  for (let at = 0; at < count; at++) if (one[at] === other[at + lag]) found += 1;
  return found;
}
