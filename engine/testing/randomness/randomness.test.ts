import { expect, test, vi } from 'vitest';
import type { mix } from '../../src/chance.ts';
import { collisions, spacings, tuples } from './cells.ts';
import { closeness } from './closeness.ts';
import { bitCounts, bitPairs, gaps } from './sequences.ts';
import { entityByEntity, OFFERS, offerByOffer, visitByVisit } from './sources.ts';
import type { Source, Statistic } from './statistic.ts';
import { chiSquareShare } from './tails.ts';

// Millions of draws are sorted. Some seconds alone, more on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const COLLISIONS = [
  collisions(2 ** 20, { dimensions: 1, bits: { top: 31, count: 30 } }),
  collisions(2 ** 20, { dimensions: 1, bits: { top: 29, count: 30 } }),
  collisions(2 ** 20, { dimensions: 2, bits: { top: 31, count: 15 } }),
  collisions(2 ** 20, { dimensions: 2, bits: { top: 22, count: 15 } }),
  collisions(2 ** 20, { dimensions: 2, bits: { top: 14, count: 15 } }),
  collisions(2 ** 19, { dimensions: 3, bits: { top: 31, count: 10 } }),
  collisions(2 ** 19, { dimensions: 4, bits: { top: 31, count: 7 } }),
  collisions(2 ** 18, { dimensions: 10, bits: { top: 31, count: 3 } }),
  collisions(2 ** 18, { dimensions: 10, bits: { top: 2, count: 3 } }),
  collisions(2 ** 17, { dimensions: 20, bits: { top: 31, count: 1 } }),
];
const CLOSENESS = [closeness(16, 10_000, 2), closeness(16, 5000, 3), closeness(8, 2000, 4)];
const BATTERY = [
  ...COLLISIONS,
  ...CLOSENESS,
  spacings(64, 4096, { dimensions: 1, bits: { top: 31, count: 32 } }),
  spacings(64, 4096, { dimensions: 2, bits: { top: 31, count: 16 } }),
  spacings(64, 4096, { dimensions: 2, bits: { top: 15, count: 16 } }),
  spacings(64, 4096, { dimensions: 4, bits: { top: 31, count: 8 } }),
  tuples(2 ** 20, { dimensions: 1, bits: { top: 31, count: 16 } }),
  tuples(2 ** 20, { dimensions: 2, bits: { top: 31, count: 8 } }),
  tuples(2 ** 20, { dimensions: 2, bits: { top: 7, count: 8 } }),
  tuples(2 ** 19, { dimensions: 4, bits: { top: 31, count: 4 } }),
  gaps(2 ** 21, 1 / 16, 31),
  gaps(2 ** 21, 1 / 256, 31),
  gaps(2 ** 21, 1 / 16, 15),
  bitCounts(2 ** 20),
  bitPairs(2 ** 16, 1),
  bitPairs(2 ** 16, OFFERS),
];

/** One statistic in five thousand lies further out by chance. Seeds are fixed, so what has passed passes. */
const FAR_OUT = 1e-4;
const sidesOf = (share: number): number => Math.min(share, 1 - share);

const objectionsOf = (battery: readonly Statistic[], draws: Source): string[] =>
  battery.flatMap(({ name, share }) => (sidesOf(share(draws)) < FAR_OUT ? [name] : []));

test.each([
  ['visit by visit', visitByVisit(7)],
  ['visit by visit in another world', visitByVisit(20_261_120)],
  ['offer by offer', offerByOffer(7)],
  ['entity by entity', entityByEntity(7)],
])('draws %s look like chance to every statistic, and to all together', (_, draws) => {
  const shares = BATTERY.map(({ name, share }) => ({ name, share: share(draws) }));

  expect(shares.filter(({ share }) => sidesOf(share) < FAR_OUT)).toEqual([]);
  // Fisher's sum: many statistics a little far out would not be chance either, nor would none that is.
  const sum = shares.reduce((total, { share }) => total - 2 * Math.log(2 * sidesOf(share)), 0);
  expect(sidesOf(chiSquareShare(2 * shares.length, sum))).toBeGreaterThan(FAR_OUT);
});

const { imul } = Math;

/** The best known mixer of two multiplications, lowbias32, keyed in the same way. */
const twice: typeof mix = (word, key, other) => {
  let x = (word + key) | 0;
  x = imul(x ^ (x >>> 16), 0x7feb352d) + other;
  x = imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
};

const once: typeof mix = (word, key, other) => {
  const x = (word + key) | 0;
  const mixed = imul(x ^ (x >>> 17), 0xed5ad4bb) + other;
  return mixed ^ (mixed >>> 15);
};

test('two multiplications are too few: neighbours collide too often', () => {
  expect(objectionsOf(COLLISIONS, visitByVisit(7, twice))).toContain(
    'collisions in 2 dimensions of 15 bits from bit 31',
  );
});

test('one multiplication is too few for nearly all of them', () => {
  const battery = [...COLLISIONS, ...CLOSENESS];

  const objections = objectionsOf(battery, visitByVisit(7, once));

  expect(objections.length).toBeGreaterThan(battery.length / 2);
  expect(objections).toEqual(expect.arrayContaining(CLOSENESS.map(({ name }) => name)));
});

test('what is too even is as suspicious as what is not even', () => {
  const even: Source = (count) => Uint32Array.from({ length: count }, (_, at) => (at * 0x9e3779b1) >>> 0);
  const battery = [...CLOSENESS, bitCounts(2 ** 20)];

  expect(objectionsOf(battery, even)).toEqual(battery.map(({ name }) => name));
});
