/** Draws as a row of numbers and of bits. */
import type { Statistic } from './statistic.ts';
import { chiSquare, chiSquareShare } from './tails.ts';

const WORDS = 4294967296;

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
