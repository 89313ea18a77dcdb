/**
 * Gumbel and normal draws by table. A cell is found by the leading zeros of the distance to the far end, so that the
 * long tail is cut as finely as the middle; within a cell the quantile is a straight line. The table is the
 * definition of the draw: its bits are the same everywhere, and no probability is off by
 * more than a thousandth.
 */
import { gumbelQuantile, normalQuantile } from '../maths.ts';

const { clz32 } = Math;

const CELLS_PER_OCTAVE = 64;
/** One octave for each number of leading zeros; the last holds the single word that has none set. */
const OCTAVES = 33;
/** What is left of a word below its leading one and the six bits that choose the cell. */
const REST_BITS = 25;
const REST = (1 << REST_BITS) - 1;

const WORDS = 4294967296;

/** Start and slope of each cell, side by side because both are read together. */
function tableOf(valueAt: (share: number) => number): Float64Array {
  const table = new Float64Array(OCTAVES * CELLS_PER_OCTAVE * 2);
  let cellWidth = REST + 1;
  for (let octave = 0; octave < OCTAVES; octave++) {
    for (let cell = 0; cell < CELLS_PER_OCTAVE; cell++) {
      const start = valueAt(((CELLS_PER_OCTAVE + cell) * cellWidth) / WORDS);
      const end = valueAt(((CELLS_PER_OCTAVE + cell + 1) * cellWidth) / WORDS);
      const place = (octave * CELLS_PER_OCTAVE + cell) * 2;
      table[place] = start;
      table[place + 1] = (end - start) / (REST + 1);
    }
    cellWidth /= 2;
  }
  return table;
}

/** Half a word from the far end, where the quantiles stay finite. */
const FAR = 0.5 / WORDS;
/** The lowest Gumbel draws end at one in a thousand, which never wins: one straight line would lead too far down. */
const LOW = 1 / 1024;

const GUMBEL = tableOf((share) => gumbelQuantile(Math.max(LOW, 1 - Math.max(FAR, share))));
const UPPER_NORMAL = tableOf((share) => -normalQuantile(Math.min(0.5, Math.max(FAR, share))));

/** The tables themselves, for a kernel that is written in another language. */
export const TABLES = { gumbel: GUMBEL, normal: UPPER_NORMAL } as const;

/** A standard Gumbel draw from 32 random bits; grows with them. */
export function gumbelOf(bits: number): number {
  const distance = ~bits;
  const zeros = clz32(distance);
  const rest = distance << zeros;
  const place = (zeros << 7) + ((rest >>> 24) & 126);
  return (GUMBEL[place] ?? 0) + (GUMBEL[place + 1] ?? 0) * (rest & REST);
}

const UPPER_SHIFT = 22;
/** No Gumbel draw whose first ten bits are these is larger: the last of its cell. */
const UPPER = Float64Array.from({ length: 1024 }, (_, cell) => gumbelOf(((cell + 1) << UPPER_SHIFT) - 1));

/** At least what `gumbelOf` gives for the same bits, for a third of its price. */
export const gumbelBound = (bits: number): number => UPPER[bits >>> UPPER_SHIFT] ?? 0;

/** A standard normal draw from 32 random bits: the first is the sign, the others say how far out. */
export function normalOf(bits: number): number {
  const distance = ~bits & 0x7fffffff;
  const zeros = clz32(distance);
  const rest = distance << zeros;
  const place = (zeros << 7) + ((rest >>> 24) & 126);
  const far = (UPPER_NORMAL[place] ?? 0) + (UPPER_NORMAL[place + 1] ?? 0) * (rest & REST);
  // The sign by multiplication: a branch would be guessed wrong every second time.
  return far * ((bits >> 31) | 1);
}

/** The signed word that 32 random bits stay below with this probability. */
export function levelOf(share: number): number {
  return Math.min(2147483647, Math.max(-2147483648, Math.floor(share * WORDS) - 2147483648));
}
