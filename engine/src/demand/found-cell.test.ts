import { expect, test } from 'vitest';
import { foundCell } from './found-cell.ts';

test('an offer is where it was found, not where it is advertised', () => {
  const rows = {
    pageStart: Int32Array.of(0, 3),
    pageLength: Int32Array.of(3, 2),
    rowListing: Int32Array.of(7, 4, 7, 4, 9),
    rowSlot: Int32Array.of(1, 0, 0, 2, 0),
  };

  const cells = [foundCell(rows, 0, 7), foundCell(rows, 0, 4), foundCell(rows, 1, 4), foundCell(rows, 1, 9)];

  expect(cells).toEqual([2, 1, -1, 4]);
});
