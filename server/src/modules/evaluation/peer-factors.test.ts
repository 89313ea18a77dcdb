import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peerFactors, type PeerRating } from './peer-factors.ts';

const sheet = (rater: string, scores: Record<string, number>, criterion = 'contribution'): PeerRating[] =>
  Object.entries(scores).map(([member, score]) => ({ rater, member, criterion, score }));

test('shares of a rater count alike, whether the rater is generous or strict', () => {
  const generous = sheet('a', { a: 4, b: 4, c: 2 });
  const strict = sheet('b', { a: 2, b: 2, c: 1 });

  const factors = peerFactors(['a', 'b', 'c'], [...generous, ...strict]);

  // Shares 0.4, 0.4, 0.2 from both; times 3 members over 2 raters.
  expect([...factors.values()].map((factor) => Math.round(factor * 1e6) / 1e6)).toEqual([1.2, 1.2, 0.6]);
});

test('a member who did not rate harms nobody: equal ratings give everybody one', () => {
  const factors = peerFactors(
    ['a', 'b', 'c'],
    [...sheet('a', { a: 3, b: 3, c: 3 }), ...sheet('b', { a: 5, b: 5, c: 5 })],
  );

  expect([...factors.values()]).toEqual([1, 1, 1]);
});

test('nobody rated: there are no factors, rather than equal ones', () => {
  expect(peerFactors(['a', 'b'], [])).toEqual(new Map());
});

test('factors always sum to the size of the team', () => {
  const score = fc.integer({ min: 0, max: 5 });
  const team = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(team, fc.constantFrom(1, 2, 4), (rows, criteria) => {
      const ratings = rows.flatMap(([a, b, c], rater) =>
        Array.from({ length: criteria }, (_, at) =>
          sheet(String(rater), { a, b, c }, `criterion-${at}`),
        ).flat(),
      );

      const sum = [...peerFactors(['a', 'b', 'c'], ratings).values()].reduce((all, one) => all + one, 0);

      expect(sum).toBeCloseTo(3, 9);
    }),
  );
});
