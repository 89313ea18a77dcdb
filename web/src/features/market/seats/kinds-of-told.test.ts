import { expect, test } from 'vitest';
import { kindsOf } from './kinds-of-told.ts';

const line = (number: number, kind: string, ...codes: string[]) => ({
  line: number,
  day: number,
  kind,
  faults: codes.map((code) => ({ path: '', code, values: {}, message: `${code} ${number}` })),
});

test('what failed for the same reasons is told once, with how often, the most frequent first', () => {
  const kinds = kindsOf([
    line(1, 'set-price', 'seat.unknown-listing'),
    line(2, 'answer-letter', 'seat.unknown-letter'),
    line(3, 'answer-letter', 'seat.unknown-letter'),
    line(4, 'answer-letter', 'decision.already-answered'),
  ]);

  expect(kinds.map(({ kind, times, first }) => [kind, times, first.line])).toEqual([
    ['answer-letter', 2, 2],
    ['set-price', 1, 1],
    ['answer-letter', 1, 4],
  ]);
});
