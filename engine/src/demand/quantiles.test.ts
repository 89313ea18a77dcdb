import { expect, test } from 'vitest';
import fc from 'fast-check';
import { normalQuantile } from '../maths.ts';
import { mix, unit } from '../chance.ts';
import { gumbelOf, levelOf, normalOf } from './quantiles.ts';

const bits = fc.integer({ min: -2147483648, max: 2147483647 });

test('no probability of the tables is off by more than a thousandth', () => {
  fc.assert(
    fc.property(bits, (word) => {
      const share = unit(word);
      expect(Math.abs(Math.exp(-Math.exp(-gumbelOf(word))) - share)).toBeLessThan(0.001);
      const outer = unit(~word & 0x7fffffff);
      const expected = word < 0 ? normalQuantile(outer) : -normalQuantile(outer);
      // The last words of all share the far end.
      expect(Math.abs(normalOf(word) - expected)).toBeLessThan(outer > 1e-6 ? 0.001 : 0.1);
    }),
    { numRuns: 20_000 },
  );
});

test('more random bits never mean a smaller Gumbel draw', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xfffffffe }), (word) => {
      expect(gumbelOf(word + 1)).toBeGreaterThanOrEqual(gumbelOf(word) - 1e-12);
    }),
  );
});

test('the draws have the moments of their distributions', () => {
  const size = 400_000;
  const words = Int32Array.from({ length: size }, (_, at) => mix(at, 11, 12));
  const mean = (of: (word: number) => number): number =>
    words.reduce((sum, word) => sum + of(word), 0) / size;
  expect(mean(gumbelOf)).toBeCloseTo(0.5772, 2);
  expect(mean((word) => (gumbelOf(word) - 0.5772) ** 2)).toBeCloseTo(Math.PI ** 2 / 6, 1);
  expect(mean(normalOf)).toBeCloseTo(0, 2);
  expect(mean((word) => normalOf(word) ** 2)).toBeCloseTo(1, 2);
  expect(mean((word) => normalOf(word) ** 4)).toBeCloseTo(3, 1);
});

test('a level is stayed below as often as it says, never and always included', () => {
  const words = Array.from({ length: 100_000 }, (_, at) => mix(at, 5, 7));
  for (const share of [0, 0.003, 0.25, 0.5, 0.9, 1]) {
    const below = words.filter((word) => word < levelOf(share)).length / words.length;
    expect(Math.abs(below - share)).toBeLessThan(0.005);
  }
});
