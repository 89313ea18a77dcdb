import { expect, test } from 'vitest';
import fc from 'fast-check';
import { littleBoard } from '../testing/little-board.ts';
import { OFFER, type Board, type MarketBoard } from './board.ts';
import { choose, decide, layOut, OUTCOME, utilityOf } from './choose.ts';
import { arrive, beginSlice, feel, FEELING, newShopper, type Shopper } from './shopper.ts';

const OFFERS = 12;

function visitor(board: Board, market: MarketBoard, visit: number, considered: readonly number[]): Shopper {
  const shopper = newShopper(OFFERS);
  beginSlice(shopper, board, 0, 40);
  arrive(board, shopper, visit);
  feel(market, shopper);
  shopper.considered.set(considered);
  shopper.clicked = considered.length;
  layOut(market, shopper, considered.length);
  return shopper;
}

const visits = fc.integer({ min: 0, max: 1_000_000 });
const sets = fc.shuffledSubarray(
  Array.from({ length: OFFERS }, (_, place) => place),
  { minLength: 1 },
);

test('the kernel takes the offer with the greatest utility, to the last bit', () => {
  const { board, market } = littleBoard();
  fc.assert(
    fc.property(visits, sets, fc.integer({ min: -1, max: 3 }), (visit, considered, known) => {
      const shopper = visitor(board, market, visit, considered);
      shopper.knownCompany = known;
      shopper.feelings[FEELING.loyalty] = 0.7;
      const best = choose(market, shopper, considered.length);
      const utilities = considered.map((offer) => utilityOf(market, shopper, offer));
      expect(shopper.feelings[FEELING.best]).toBe(Math.max(...utilities));
      expect(best).toBe(considered[utilities.indexOf(Math.max(...utilities))]);
    }),
    { numRuns: 2000 },
  );
});

test('the order in which offers are considered means nothing', () => {
  const { board, market } = littleBoard();
  fc.assert(
    fc.property(visits, sets, (visit, considered) => {
      const one = choose(market, visitor(board, market, visit, considered), considered.length);
      const backwards = visitor(board, market, visit, considered.toReversed());
      expect(choose(market, backwards, considered.length)).toBe(one);
    }),
  );
});

test('one changed price moves nobody between two other offers', () => {
  const before = littleBoard();
  const after = littleBoard();
  const changed = 3;
  const price = changed * OFFER.width + OFFER.shown;
  after.market.offers[price] = (after.market.offers[price] ?? 0) - 0.2;
  const all = Array.from({ length: OFFERS }, (_, place) => place);
  let moved = 0;
  for (let visit = 0; visit < 20_000; visit++) {
    const one = choose(before.market, visitor(before.board, before.market, visit, all), OFFERS);
    const other = choose(after.market, visitor(after.board, after.market, visit, all), OFFERS);
    if (one === other) continue;
    expect([one, other]).toContain(changed);
    moved += 1;
  }
  expect(moved).toBeGreaterThan(100);
});

test('without its favourite a shopper takes the one that came second', () => {
  const { board, market } = littleBoard();
  fc.assert(
    fc.property(
      visits,
      sets.filter((set) => set.length > 1),
      (visit, considered) => {
        const shopper = visitor(board, market, visit, considered);
        const byUtility = considered.toSorted(
          (a, b) => utilityOf(market, shopper, b) - utilityOf(market, shopper, a),
        );
        const without = considered.filter((offer) => offer !== byUtility[0]);
        expect(choose(market, visitor(board, market, visit, without), without.length)).toBe(byUtility[1]);
      },
    ),
  );
});

test('shares follow the logit of the offers’ worth when tastes are alike', () => {
  const { board, market } = littleBoard({ listings: 4 });
  market.spread.fill(0);
  market.sensitivity[0] = 0;
  const worths = Array.from({ length: 4 }, (_, offer) => {
    const at = offer * OFFER.width;
    return Math.exp((market.offers[at + OFFER.worth] ?? 0) - (market.offers[at + OFFER.shown] ?? 0));
  });
  const taken = [0, 0, 0, 0];
  const size = 60_000;
  for (let visit = 0; visit < size; visit++) {
    const best = choose(market, visitor(board, market, visit, [0, 1, 2, 3]), 4);
    taken[best] = (taken[best] ?? 0) + 1;
  }
  const sum = worths.reduce((total, worth) => total + worth, 0);
  worths.forEach((worth, offer) => {
    const share = worth / sum;
    // Four standard deviations, and a thousandth for the table.
    const tolerance = 4 * Math.sqrt((share * (1 - share)) / size) + 0.001;
    expect(Math.abs((taken[offer] ?? 0) / size - share)).toBeLessThan(tolerance);
  });
});

test('what check-out adds keeps some from buying, and nobody without a cart orders', () => {
  const { board, market } = littleBoard({ outside: 1 });
  const all = Array.from({ length: OFFERS }, (_, place) => place);
  const outcomes = new Map<number, number>();
  for (let visit = 0; visit < 5000; visit++) {
    const shopper = visitor(board, market, visit, all);
    const best = decide(market, shopper, OFFERS);
    expect(best < 0).toBe(shopper.outcome === OUTCOME.boughtNothing);
    outcomes.set(shopper.outcome, (outcomes.get(shopper.outcome) ?? 0) + 1);
  }
  for (const outcome of [OUTCOME.boughtNothing, OUTCOME.tooDear, OUTCOME.hesitated, OUTCOME.order]) {
    expect(outcomes.get(outcome)).toBeGreaterThan(50);
  }
});
