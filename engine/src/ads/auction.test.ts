import fc from 'fast-check';
import { expect, test } from 'vitest';
import { award, priceOf, rankBids, scoreOf, type Bid } from './auction.ts';

interface Entered extends Bid {
  readonly address: number;
}

const bid = (listing: number, amount: number, other: Partial<Entered> = {}): Entered => ({
  company: listing,
  listing,
  bid: amount,
  quality: 0.5,
  address: listing,
  ...other,
});

const sale = (bids: readonly Entered[], rows: number, reserve = 5) =>
  award({ bids: rankBids(bids), rows, reserve, isIn: () => true, shown: new Set() });

const anyBids = fc
  .array(
    fc.record({
      company: fc.integer({ min: 1, max: 6 }),
      listing: fc.integer({ min: 1, max: 20 }),
      bid: fc.integer({ min: 1, max: 500 }),
      quality: fc.double({ min: 0.001, max: 1, noNaN: true }),
    }),
    { maxLength: 24 },
  )
  .map((bids) => bids.map((each, address): Entered => ({ ...each, address })));

test('the winner pays one cent more than it takes to stand above the next', () => {
  const [first, second] = sale([bid(1, 200), bid(2, 120), bid(3, 60)], 2);

  expect(first).toMatchObject({ price: 121, next: 60 });
  expect(second).toMatchObject({ price: 61, next: 30 });
});

test('who is clicked more often pays less for the same row', () => {
  const rivals = [bid(2, 100)];
  const [liked] = sale([bid(1, 200, { quality: 1 }), ...rivals], 1);
  const [passed] = sale([bid(1, 200, { quality: 0.4 }), ...rivals], 1);

  expect(liked?.price).toBe(51);
  expect(passed?.price).toBe(126);
});

test('a lone bidder pays the reserve, and a bid below it gets nothing', () => {
  expect(sale([bid(1, 200)], 2, 30)).toMatchObject([{ price: 30, next: 0 }]);
  expect(sale([bid(1, 29)], 2, 30)).toEqual([]);
});

test('a company does not bid against itself', () => {
  const [first, second] = sale([bid(1, 200), bid(2, 190, { company: 1 }), bid(3, 50)], 2);

  expect(first?.price).toBe(51);
  expect(second?.price).toBe(51);
});

test('a page stands in one row only, with its best bid', () => {
  const won = sale([bid(1, 200), bid(1, 150, { address: 9 }), bid(2, 100)], 3);

  expect(won.map(({ bid: each }) => [each.listing, each.bid])).toEqual([
    [1, 200],
    [2, 100],
  ]);
});

test('nobody pays more than their bid, less than the reserve, or less than the next would have to', () => {
  fc.assert(
    fc.property(
      anyBids,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 80 }),
      (bids, rows, reserve) => {
        const won = sale(bids, rows, reserve);

        expect(won.length).toBeLessThanOrEqual(rows);
        for (const { bid: each, price, next } of won) {
          expect(price).toBeLessThanOrEqual(each.bid);
          expect(price).toBeGreaterThanOrEqual(reserve);
          // At its price it still stands at least level with the next; only the last cent may be cut off by its bid.
          expect((price + 1) * each.quality).toBeGreaterThanOrEqual(next);
        }
      },
    ),
  );
});

test('a higher bid never loses a row and never stands lower', () => {
  fc.assert(
    fc.property(anyBids, fc.nat(23), fc.integer({ min: 1, max: 300 }), (bids, place, more) => {
      const own = bids[place];
      fc.pre(own !== undefined);
      const raised = bids.map((each) => (each === own ? { ...each, bid: each.bid + more } : each));
      const placeOf = (won: ReturnType<typeof sale>): number => {
        const at = won.findIndex(({ bid: each }) => each.listing === own?.listing);
        return at < 0 ? Infinity : at;
      };

      expect(placeOf(sale(raised, 4))).toBeLessThanOrEqual(placeOf(sale(bids, 4)));
    }),
  );
});

test('the order in which bids come in means nothing', () => {
  fc.assert(
    fc.property(anyBids, (bids) => {
      expect(sale([...bids].reverse(), 4)).toEqual(sale(bids, 4));
    }),
  );
});

test('prices rise with the score that has to be passed', () => {
  const winner = bid(1, 100, { quality: 0.25 });

  expect([0, 5, 10, 20, 24, 25].map((next) => priceOf(winner, next, 8))).toEqual([8, 21, 41, 81, 97, 100]);
  expect(scoreOf(winner)).toBe(25);
});
