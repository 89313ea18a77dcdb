/**
 * Chance. A draw has an address, not a turn: the same seed, stream, entity and time give the same number whatever
 * else was drawn before, so a draw added somewhere moves no other draw. See docs/decisions/0111.
 */
/* oxlint-disable max-params -- an address is five words, and an object per draw would cost more than the draw */
import { exp, normalQuantile } from './maths.ts';

// Short names, because the compiler takes a hot function into its callers by the length of its code.
const { imul } = Math;

// The published constants of triple32. Two multiplications are not enough: they fail TestU01's Crush on collisions.
const FIRST = 0xed5ad4bb | 0;
const SECOND = 0xac4c1b51 | 0;
const THIRD = 0x31848bab | 0;
/** Odd, near 2^32 / golden ratio: parts the two halves of a key, and the halves of a long number. */
const GOLDEN = 0x9e3779b1 | 0;

/** Mixes one word under a key of two words, the second added between the rounds. 32 bits, signed. */
export function mix(word: number, key: number, other: number): number {
  let x = (word + key) | 0;
  x = imul(x ^ (x >>> 17), FIRST) + other;
  x = imul(x ^ (x >>> 11), SECOND);
  x = imul(x ^ (x >>> 15), THIRD);
  return x ^ (x >>> 14);
}

/** The number of a named stream of draws; computed once, where the module that draws is loaded. */
export function stream(name: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < name.length; at++) hash = imul(hash ^ name.charCodeAt(at), 0x01000193);
  return mix(hash, name.length, 0) >>> 0;
}

/** What the first words of all keys in one stream have in common, and what the second. */
export const streamKey = (seed: number, stream: number): number => mix(seed, stream, 0);
export const otherStreamKey = (seed: number, stream: number): number =>
  mix(imul(seed, GOLDEN) ^ stream, GOLDEN, 0);

/** What the upper half of an entity's number puts into the first word of its key, and into the second. */
export const upperHalf = (high: number): number => imul(high, GOLDEN);
export const otherUpperHalf = (high: number): number => imul(high, THIRD);

/** First word of the key of one entity in one stream. Its number may exceed 32 bits: both halves count. */
export function keyOf(seed: number, stream: number, entity: number): number {
  const high = Math.floor(entity / 4294967296) | 0;
  return mix(entity | 0, streamKey(seed, stream), upperHalf(high));
}

/** Second word of the key, independent of the first: sixty-four bits, so that no two entities share their draws. */
export function otherKeyOf(seed: number, stream: number, entity: number): number {
  const high = Math.floor(entity / 4294967296) | 0;
  return mix((entity | 0) ^ otherUpperHalf(high), otherStreamKey(seed, stream), 0);
}

/**
 * Thirty-two random bits at an address: an entity `a` of up to 53 bits, and two words more, e.g. day and visit.
 * Each word passes all three rounds: one added later would leave neighbouring draws shifted copies of each other.
 */
export function draw(seed: number, stream: number, a: number, b = 0, c = 0): number {
  const key = keyOf(seed, stream, a);
  const other = otherKeyOf(seed, stream, a);
  return mix(c | 0, mix(b | 0, key, other), mix(b | 0, other, key)) >>> 0;
}

/** Thirty-two bits as a number between 0 and 1 that is neither. */
export const unit = (bits: number): number => ((bits >>> 0) + 0.5) / 4294967296;

export function uniform(seed: number, stream: number, a: number, b = 0, c = 0): number {
  return unit(draw(seed, stream, a, b, c));
}

/** A standard normal draw. */
export function normal(seed: number, stream: number, a: number, b = 0, c = 0): number {
  return normalQuantile(uniform(seed, stream, a, b, c));
}

/** A draw whose logarithm is normal with this mean and spread, at the place `share` of its distribution. */
export const lognormal = (mean: number, spread: number, share: number): number =>
  exp(mean + spread * normalQuantile(share));

/** Above this mean the count is read off a normal with its skewness put right (error below 1 % of a unit). */
const LARGE_MEAN = 60;

/** The count that a Poisson draw stays at or below with probability `share`. */
export function poisson(mean: number, share: number): number {
  if (mean <= 0) return 0;
  if (mean > LARGE_MEAN) {
    const z = normalQuantile(share);
    const root = Math.sqrt(mean);
    const skewed = mean + root * z + (z * z - 1) / 6 + (z - z * z * z) / (72 * root);
    return Math.max(0, Math.floor(skewed + 0.5));
  }
  let term = exp(-mean);
  let sum = term;
  let count = 0;
  while (sum < share && term > 0) {
    count += 1;
    term *= mean / count;
    sum += term;
  }
  return count;
}

/**
 * A gamma draw with mean 1 and this variance (up to 1), by Wilson and Hilferty's cube: what makes good and bad days.
 * Poisson counts under it are negative binomial.
 */
export function gammaFactor(variance: number, share: number): number {
  const ninth = variance / 9;
  const root = Math.max(0, 1 - ninth + Math.sqrt(ninth) * normalQuantile(share));
  return root * root * root;
}

/** A count with this mean and variance `mean + alpha · mean²`. */
export function negativeBinomial(
  mean: number,
  alpha: number,
  factorShare: number,
  countShare: number,
): number {
  return poisson(mean * gammaFactor(alpha, factorShare), countShare);
}

/** The place in a list of shares that `share` falls on; the last place takes what the shares leave. */
export function pick(shares: readonly number[], share: number): number {
  let rest = share * shares.reduce((sum, part) => sum + part, 0);
  for (let at = 0; at < shares.length - 1; at++) {
    rest -= shares[at] ?? 0;
    if (rest < 0) return at;
  }
  return shares.length - 1;
}
