import type { Statistic } from './statistic.ts';
import { gammaShare } from './tails.ts';

const WORDS = 4294967296;

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
