import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionIn, positionsOf } from './reference-panel.ts';

test('the best of all stands at one, the worst at nought, and who is equal to one of them shares its place', () => {
  expect(positionIn(9, [1, 2, 3], 'higher')).toEqual({ of: 3, beaten: 3, equal: 0, share: 1, quantile: 1 });
  expect(positionIn(0, [1, 2, 3], 'higher')).toMatchObject({ share: 0, quantile: 0 });
  expect(positionIn(2, [1, 2, 3], 'higher')).toMatchObject({ equal: 1, share: 0.5, quantile: 0.5 });
});

test('where less is better the order turns round', () => {
  expect(positionIn(0.01, [0.05, 0.2], 'lower')).toMatchObject({ beaten: 2, share: 1, quantile: 1 });
});

test('between two neighbours the quantile goes up in proportion', () => {
  expect(positionIn(2.5, [1, 2, 4], 'higher').quantile).toBeCloseTo(0.625, 12);
});

const figures = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 12 });

test('who is better stands nowhere worse, and both positions lie between nought and one', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: -10, max: 10 }), fc.nat(5), (others, value, more) => {
      const one = positionIn(value, others, 'higher');
      const better = positionIn(value + more, others, 'higher');
      expect(better.share).toBeGreaterThanOrEqual(one.share);
      expect(better.quantile).toBeGreaterThanOrEqual(one.quantile);
      for (const { share, quantile } of [one, better]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(quantile).toBeGreaterThanOrEqual(0);
        expect(quantile).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('the order of the panel changes nothing', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: -9, max: 9 }), (others, value) => {
      expect(positionIn(value, others.toReversed(), 'lower')).toEqual(positionIn(value, others, 'lower'));
    }),
  );
});

test('a measure that the company lacks, or the whole panel, has no position', () => {
  const positions = positionsOf({ stars: 4.5, 'on-time': 0.9 }, [{ stars: 4 }, { 'net-profit': 3 }]);

  expect(positions.map(({ measure, of }) => [measure, of])).toEqual([['stars', 1]]);
});
