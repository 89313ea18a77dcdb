import { expect, test } from 'vitest';
import fc from 'fast-check';
import { exp, gumbelQuantile, log, logistic, normalQuantile } from './maths.ts';

/** Distance in units of the last place of the expected number. */
const ulps = (found: number, expected: number): number =>
  found === expected ? 0 : Math.abs(found - expected) / (Math.abs(expected) * 2 ** -52);

test('the exponential is right to two units of the last place over its whole range', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => ulps(exp(x), Math.exp(x)) <= 2),
    { numRuns: 20_000 },
  );
});

test('the logarithm is right to two units of the last place over its whole range', () => {
  const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
  const nearOne = fc.double({ min: 0.5, max: 2, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(positive, nearOne), (x) => ulps(log(x), Math.log(x)) <= 2),
    { numRuns: 20_000 },
  );
});

test('the ends of the range are what they must be', () => {
  expect([exp(0), exp(-800), exp(800), exp(-Infinity)]).toEqual([1, 0, Infinity, 0]);
  expect(exp(-740)).toBeCloseTo(Math.exp(-740), 320);
  expect(exp(709.7)).toBeGreaterThan(1.6e308);
  expect([log(1), log(0), log(Infinity)]).toEqual([0, -Infinity, Infinity]);
  expect([log(-1), log(NaN), exp(NaN)]).toEqual([NaN, NaN, NaN]);
  expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 10);
});

test('the normal quantile has the values of the published tables and is symmetric', () => {
  const known: [number, number][] = [
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [1e-10, -6.361340902404056],
    [1e-20, -9.26234008979841],
  ];
  for (const [share, value] of known) expect(normalQuantile(share)).toBeCloseTo(value, 13);
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (share) => {
      expect(normalQuantile(share)).toBeCloseTo(-normalQuantile(1 - share), 6);
    }),
  );
});

test('logistic and Gumbel undo their inverses', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      const share = logistic(x);
      expect(Math.log(share / (1 - share))).toBeCloseTo(x, 2);
      expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 14);
    }),
  );
  expect(Math.exp(-Math.exp(-gumbelQuantile(0.3)))).toBeCloseTo(0.3, 14);
  expect([logistic(-1000), logistic(1000)]).toEqual([0, 1]);
});

test('the bits are the ones recorded, on every machine', () => {
  const bits = (x: number): string => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    return view.getBigUint64(0).toString(16);
  };
  expect([exp(0.1), exp(-12.5), exp(30.25), log(0.3), log(1234.5), normalQuantile(0.01)].map(bits))
    .toMatchInlineSnapshot(`
    [
      "3ff1aec7b35a00d4",
      "3ecf42ed3f68e690",
      "42a8f5aab3a871d0",
      "bff34378fcbda721",
      "401c79436f818745",
      "c0029c5c4630ff0e",
    ]
  `);
});
