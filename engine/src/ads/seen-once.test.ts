import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { examine } from '../demand/examine.ts';
import { levelOf } from '../demand/quantiles.ts';
import { arrive, beginSlice, newShopper } from '../demand/shopper.ts';
import { explainOrder } from '../explain/explain-visit.ts';
import { advertised } from '../testing/advertised.ts';
import { littleBoard } from '../testing/little-board.ts';
import { adMarket, inTurn, sumOf } from '../testing/little-ad-market.ts';

const VISITS = 20_000;

/** A page of eleven, and the last of them in a sponsored row above it, too. */
function look(sponsoredLevel: number) {
  const { board, market } = littleBoard();
  for (let row = 11; row > 0; row--) {
    market.rowListing[row] = market.rowListing[row - 1] ?? 0;
    market.rowLevel[row] = market.rowLevel[row - 1] ?? 0;
  }
  market.rowListing[0] = 10;
  market.rowLevel[0] = levelOf(sponsoredLevel);
  market.rowSlot[0] = 1;
  const shopper = newShopper(12);
  beginSlice(shopper, board, 0, 3);
  const seen = { sponsored: 0, found: 0, twice: 0, first: 0 };
  for (let visit = 0; visit < VISITS; visit++) {
    arrive(board, shopper, visit);
    examine(market, shopper);
    const opened = [...shopper.considered.subarray(0, shopper.clicked)];
    seen.twice += opened.length - new Set(opened).size;
    if (shopper.adClicks > 0) seen.sponsored += 1;
    else if (opened.includes(10)) seen.found += 1;
    if (opened.includes(0)) seen.first += 1;
  }
  return seen;
}

test('who has opened a page from its sponsored row does not open it again from where it is found', () => {
  const { sponsored, found, twice } = look(0.3);

  expect(twice).toBe(0);
  expect(sponsored).toBeGreaterThan(0);
  expect(found).toBeGreaterThan(0);
});

test('a sponsored row tries nobody’s patience: the first result is come past as before', () => {
  const ignored = look(0);

  expect(ignored.sponsored).toBe(0);
  expect(ignored.first).toBeGreaterThan(VISITS * 0.45);
});

test('all clicks of a listing are counted once, and those on its sponsored rows are part of them', () => {
  const world = adMarket();
  const { report } = playDay(world, inTurn(world, [['team-1', advertised()]]));
  const funnel = report.funnel.find(({ listing }) => listing === 10_001);

  expect(sumOf(report.ads, 'clicks')).toBeLessThan(funnel?.clicks ?? 0);
  expect(funnel?.clicks).toBeLessThan(report.totals.searches);
  expect(sumOf(report.ads, 'impressions')).toBeLessThan(funnel?.impressions ?? 0);
});

test('a buyer’s path names the sponsored row, what its seller won it by, and what a click cost', () => {
  const world = adMarket();
  const journal = inTurn(world, [
    ['team-1', advertised({ bid: 90 })],
    ['team-2', advertised({ listings: [20_001], bid: 60 })],
  ]);
  const { report } = playDay(world, journal);
  const own = report.placed.filter(({ company }) => company === 0).slice(0, 20);
  const paths = own.map((order) => explainOrder(world, journal, order)?.path);
  const rows = paths.flatMap((path) => path?.rows ?? []).filter(({ sponsored }) => sponsored);

  expect(rows.some(({ isClicked, company }) => isClicked && company === 0)).toBe(true);
  // What a rival bid is the rival's.
  expect(
    rows.filter(({ company, sponsored }) => (company === 0) !== (sponsored?.terms !== undefined)),
  ).toEqual([]);
  for (const { bid, quality, score, next, price } of rows.flatMap(
    ({ sponsored }) => sponsored?.terms ?? [],
  )) {
    expect(score).toBe(bid * quality);
    expect(price).toBe(Math.min(bid, Math.max(5, Math.floor(next / quality) + 1)));
  }
  // Whoever clicked the sponsored row did not click the same page where it was found.
  for (const path of paths) {
    const opened = (path?.rows ?? []).filter(({ isClicked }) => isClicked).map(({ listing }) => listing);
    expect(new Set(opened).size).toBe(opened.length);
  }
  expect(at(paths, 0)?.outcome).toBe('order');
});
