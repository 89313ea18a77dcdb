import { expect, test } from 'vitest';
import { OFFER, type MarketBoard } from '../demand/board.ts';
import { littleBoard } from '../testing/little-board.ts';
import { frameOf, PagePrints } from './page-prints.ts';

const printOf = (change: (market: MarketBoard) => void, isLate = false): string => {
  const { market } = littleBoard();
  if (!isLate) change(market);
  const prints = new PagePrints(market);
  if (isLate) change(market);
  return prints.ofPages().join();
};

/** What a visit reads of a page, by its column: what it clicks, what it weighs, and whom it writes to. */
test.each<[string, (market: MarketBoard) => void]>([
  ['which offers stand there', (market) => void (market.rowListing[3] = 9)],
  ['how many', (market) => void (market.pageLength[0] = 11)],
  ['how often a row is clicked', (market) => void (market.rowLevel[3] = 77)],
  ['whether it is sponsored', (market) => void (market.rowSlot[3] = 1)],
  ['whose page it is', (market) => void (market.detail[3] = 999)],
  ['who sells', (market) => void (market.listingCompany[3] = 7)],
  ['who writes to those who leave', (market) => void (market.keepsCarts[3] = 1)],
  ['what is good in it', (market) => void (market.offers[3 * OFFER.width + OFFER.attributes + 2] = 0.2)],
  ['what it is worth', (market) => void (market.offers[3 * OFFER.width + OFFER.worth] = 0.2)],
])('a page is another page by %s', (_, change) => {
  expect(printOf(change)).not.toBe(printOf(() => {}));
});

test.each<[string, (market: MarketBoard) => void]>([
  ['the price shown', (market) => void (market.offers[3 * OFFER.width + OFFER.shown] = 0.2)],
  ['what check-out adds', (market) => void (market.offers[3 * OFFER.width + OFFER.added] = 0.2)],
  ['the offer beside it', (market) => void (market.beside[3] = 4)],
])('in the course of a day a page is another page by %s', (_, change) => {
  expect(printOf(change, true)).not.toBe(printOf(() => {}));
});

test('what another page shows is no part of a page', () => {
  const changed = printOf((market) => {
    market.pageLength[0] = 11;
    market.offers[11 * OFFER.width + OFFER.worth] = 0.2;
  });

  expect(changed).toBe(printOf((market) => void (market.pageLength[0] = 11)));
});

test.each<[string, (market: MarketBoard) => void]>([
  ['patience', (market) => void (market.patience[2] = 5)],
  ['the pages that visits begin on', (market) => void (market.aliasShare[0] = 0.5)],
  ['the worth of buying nothing', (market) => void (market.figures[1] = 9)],
  ['tastes', (market) => void (market.spread[2] = 9)],
])('%s is part of every page', (_, change) => {
  const { market } = littleBoard();
  const usual = frameOf(market);
  change(market);

  expect(frameOf(market)).not.toBe(usual);
});

test('a column that a visit may read and no print knows is told', () => {
  const { market } = littleBoard();
  const known = [
    // By the frame.
    'figures aliasShare aliasOther pageLine patience segmentLevel sensitivity spread',
    // By the page.
    'pageStart pageLength rowListing rowLevel rowSlot besideOffer besideLevel detail beside listingCompany keepsCarts offers',
    // By the visit: how many come, and what their people remember.
    'arrivals buyerCell buyer buyerCompany buyerContent',
    // Written, not read.
    'visits stops clicks besides carts proposalCount adClickCount adClicks proposed',
    // Sizes that the frame knows or that say how long a column is.
    'pages rows listings segments lines depth buyers cells sponsoredRows sponsoredBeside parts proposals mostAdClicks',
  ].flatMap((names) => names.split(' '));

  // A market with a crowd is met in full, so what is known of it may differ unseen.
  const others = Object.keys(market).filter((name) => !name.startsWith('crowd'));
  expect(others.toSorted()).toEqual(known.toSorted());
});
