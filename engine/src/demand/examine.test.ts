import { expect, test } from 'vitest';
import { littleBoard } from '../testing/little-board.ts';
import { FIGURE } from './board.ts';
import { examine } from './examine.ts';
import { levelOf } from './quantiles.ts';
import { arrive, beginSlice, newShopper } from './shopper.ts';

const VISITS = 20_000;

function look(change: (market: ReturnType<typeof littleBoard>['market']) => void = () => undefined) {
  const { board, market } = littleBoard();
  change(market);
  const shopper = newShopper(12);
  beginSlice(shopper, board, 0, 3);
  const clicks = new Float64Array(12);
  const reached = new Float64Array(13);
  for (let visit = 0; visit < VISITS; visit++) {
    arrive(board, shopper, visit);
    examine(market, shopper);
    for (const offer of shopper.considered.subarray(0, shopper.clicked))
      clicks[offer] = (clicks[offer] ?? 0) + 1;
    reached[shopper.reached] = (reached[shopper.reached] ?? 0) + 1;
  }
  return { clicks, reached };
}

test('shoppers look down the page as far as patience says, when nothing satisfies them', () => {
  const { reached } = look((market) => {
    market.figures[FIGURE.satisfied] = levelOf(0);
  });
  // The little page is looked at to row r by 1 − r / 13 of the shoppers.
  let deeper = VISITS - (reached[0] ?? 0);
  for (let row = 0; row < 12; row++) {
    expect(Math.abs(deeper / VISITS - (1 - row / 13))).toBeLessThan(0.015);
    deeper -= reached[row + 1] ?? 0;
  }
});

test('a listing is clicked by its share of those who see it, and the first rows take most', () => {
  const { clicks } = look((market) => {
    market.figures[FIGURE.satisfied] = levelOf(0);
  });
  expect((clicks[0] ?? 0) / VISITS).toBeCloseTo(0.5, 1);
  expect((clicks[6] ?? 0) / VISITS).toBeCloseTo(0.5 * (1 - 6 / 13), 1);
});

test('a click that satisfies ends the search', () => {
  const all = look((market) => {
    market.figures[FIGURE.satisfied] = levelOf(1);
  });
  const sum = all.clicks.reduce((total, count) => total + count, 0);
  expect(sum).toBeLessThanOrEqual(VISITS);
});

test('what is changed below a listing does not change who clicks it', () => {
  const before = look();
  const after = look((market) => {
    market.rowLevel[8] = levelOf(0.9);
  });
  expect(after.clicks.slice(0, 8)).toEqual(before.clicks.slice(0, 8));
  expect(after.clicks[8]).toBeGreaterThan(before.clicks[8] ?? 0);
});
