import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  draw,
  gammaFactor,
  keyOf,
  lognormal,
  negativeBinomial,
  normal,
  otherKeyOf,
  pick,
  poisson,
  stream,
  uniform,
  unit,
} from './chance.ts';

const TEST = stream('test');
const word = fc.integer({ min: 0, max: 0xffffffff });

test('the draws at these addresses never change', () => {
  expect([stream('arrivals'), stream('gumbel')]).toMatchInlineSnapshot(`
    [
      2160585200,
      671853794,
    ]
  `);
  expect([draw(1, 2, 3), draw(1, 2, 3, 4), draw(1, 2, 3, 4, 5), draw(1, 2, 2 ** 40 + 3, 4, 5)])
    .toMatchInlineSnapshot(`
      [
        434691191,
        3419660758,
        1057409452,
        4095831917,
      ]
    `);
  expect(uniform(2026, TEST, 17, 3)).toMatchInlineSnapshot(`0.9539250099333003`);
  expect(normal(2026, TEST, 17, 3)).toMatchInlineSnapshot(`1.6841639914934732`);
});

test('a number beyond 32 bits has draws of its own', () => {
  fc.assert(
    fc.property(word, fc.integer({ min: 1, max: 2 ** 20 }), (low, high) => {
      const long = high * 2 ** 32 + low;
      expect([keyOf(5, TEST, long), otherKeyOf(5, TEST, long)]).not.toEqual([
        keyOf(5, TEST, low),
        otherKeyOf(5, TEST, low),
      ]);
    }),
  );
});

test('a share is never 0 and never 1', () => {
  expect(unit(0)).toBeGreaterThan(0);
  expect(unit(0xffffffff)).toBeLessThan(1);
  expect(unit(-1)).toBe(unit(0xffffffff));
});

test('one bit changed anywhere in an address changes every bit of the draw half of the time', () => {
  const flips = Array.from({ length: 5 }, () => new Float64Array(32));
  const rounds = 4000;
  for (let at = 0; at < rounds; at++) {
    const address: [number, number, number, number, number] = [at, TEST, at * 3, at % 96, at % 7];
    const before = draw(...address);
    for (let part = 0; part < 5; part++) {
      const changed: typeof address = [...address];
      changed[part] = ((changed[part] ?? 0) ^ (1 << (at % 31))) >>> 0;
      const difference = before ^ draw(...changed);
      flips[part] =
        flips[part]?.map((count, bit) => count + ((difference >>> bit) & 1)) ?? new Float64Array(32);
    }
  }
  for (const counts of flips) {
    // Five standard deviations of a fair coin.
    for (const count of counts) expect(Math.abs(count / rounds - 0.5)).toBeLessThan(2.5 / Math.sqrt(rounds));
  }
});

test('neighbouring addresses are not shifted copies of one another', () => {
  // A word that is mixed in too late leaves the difference of two draws almost constant: look at that difference.
  const rounds = 20_000;
  const pairs: Record<string, (at: number) => [number, number]> = {
    'last word': (at) => [draw(1, TEST, 5, at, 0), draw(1, TEST, 5, at, 1)],
    'middle word': (at) => [draw(1, TEST, 5, 0, at), draw(1, TEST, 5, 1, at)],
    entity: (at) => [draw(1, TEST, 5, at, 2), draw(1, TEST, 6, at, 2)],
    'long entity': (at) => [draw(1, TEST, 5, at, 2), draw(1, TEST, 2 ** 33 + 5, at, 2)],
    stream: (at) => [draw(1, TEST, at, 3, 2), draw(1, TEST + 1, at, 3, 2)],
    seed: (at) => [draw(1, TEST, at, 3, 2), draw(2, TEST, at, 3, 2)],
    keys: (at) => [keyOf(1, TEST, at), otherKeyOf(1, TEST, at)],
  };
  for (const [name, pair] of Object.entries(pairs)) {
    const boxes = new Float64Array(64);
    for (let at = 0; at < rounds; at++) {
      const [one, other] = pair(at);
      const box = ((one - other) >>> 0) >>> 26;
      boxes[box] = (boxes[box] ?? 0) + 1;
    }
    const expected = rounds / 64;
    const chiSquare = boxes.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 63 degrees of freedom: 120 is passed by chance once in 60,000 times.
    expect({ name, isEven: chiSquare < 120 }).toEqual({ name, isEven: true });
  }
});

test('normal, lognormal and gamma draws have their moments', () => {
  const size = 40_000;
  const shares = Array.from({ length: size }, (_, at) => uniform(11, TEST, at));
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const normals = Array.from({ length: size }, (_, at) => normal(11, TEST, at));
  expect(Math.abs(mean(normals))).toBeLessThan(4 / Math.sqrt(size));
  expect(Math.abs(mean(normals.map((z) => z * z)) - 1)).toBeLessThan(4 * Math.sqrt(2 / size));
  expect(mean(shares.map((share) => lognormal(0.5, 0.4, share)))).toBeCloseTo(Math.exp(0.58), 1);
  const factors = shares.map((share) => gammaFactor(0.025, share));
  expect(mean(factors)).toBeCloseTo(1, 2);
  expect(mean(factors.map((f) => (f - 1) ** 2))).toBeCloseTo(0.025, 3);
});

test('counts have the mean and the variance that was asked for, at small means and at large', () => {
  const size = 40_000;
  for (const [mean, alpha] of [
    [0.4, 0],
    [5, 0.2],
    [59, 0.025],
    [61, 0.025],
    [4000, 0.025],
  ] as const) {
    const counts = Array.from({ length: size }, (_, at) =>
      negativeBinomial(mean, alpha, uniform(3, TEST, at, 0), uniform(3, TEST, at, 1)),
    );
    const average = counts.reduce((sum, count) => sum + count, 0) / size;
    const variance = counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / size;
    const wanted = mean + alpha * mean * mean;
    expect(Math.abs(average - mean)).toBeLessThan(4.5 * Math.sqrt(wanted / size));
    expect(Math.abs(variance / wanted - 1)).toBeLessThan(0.05);
  }
  expect([poisson(0, 0.9), poisson(3, 1e-9)]).toEqual([0, 0]);
});

test('the count read off the skewed normal is the exact one, give or take one', () => {
  fc.assert(
    fc.property(fc.double({ min: 61, max: 400, noNaN: true }), word, (mean, bits) => {
      let term = Math.exp(-mean);
      let sum = term;
      let exact = 0;
      while (sum < unit(bits) && exact < 2000) {
        exact += 1;
        term *= mean / exact;
        sum += term;
      }
      expect(Math.abs(poisson(mean, unit(bits)) - exact)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the same share gives the same or a larger count at a larger mean', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 200, noNaN: true }), word, (mean, bits) => {
      expect(poisson(mean + 0.5, unit(bits))).toBeGreaterThanOrEqual(
        poisson(mean, unit(bits)) - (mean > 59 ? 1 : 0),
      );
    }),
  );
});

test('picking follows the shares, whatever they add up to', () => {
  expect([0.05, 0.15, 0.85, 0.999].map((share) => pick([1, 7, 2], share))).toEqual([0, 1, 2, 2]);
  expect(pick([0, 1, 0], 0.5)).toBe(1);
});
