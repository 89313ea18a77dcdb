import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { at } from '../src/at.ts';
import type { MarketBoard } from '../src/demand/board.ts';
import { decide, layOut } from '../src/demand/choose.ts';
import { beginSlice, enter, feel, KEY, newShopper } from '../src/demand/shopper.ts';
import { chunksOf, shopperFor, visitSlice } from '../src/demand/visit-slice.ts';
import { aloneOn } from './alone.ts';
import { SLICES_PER_DAY } from '../src/world.ts';
import { anyPlan, layAny, type BoardPlan } from './testing/any-board.ts';
import { openTwinMemory, takeSeat, twinVisits } from './twin.ts';

const SLICE = 40;

/** The one memory of these tests: every board takes the place of the one before. */
const twin = openTwinMemory(1);
if (!twin) throw new Error('these tests need a machine with WebAssembly, shared memory and 128-bit words');
const { memory, room: twinRoom } = twin;
const seat = takeSeat(memory, { parts: 1, part: 0 });

const bytesOf = (memory: ArrayBufferLike, length: number) => Buffer.from(new Uint8Array(memory, 0, length));

test('whatever the board, the twin counts and proposes what the plain kernel does, to the last byte', () => {
  let proposed = 0;
  fc.assert(
    fc.property(anyPlan, (plan) => {
      let own = new ArrayBuffer(0);
      const plain = layAny(plan, (bytes) => (own = new ArrayBuffer(bytes)));
      const board = layAny(plan, twinRoom);

      visitSlice(plain, shopperFor(plain), SLICE);
      const visit = twinVisits(board, memory.buffer, seat);
      for (let chunk = 0; chunk < chunksOf(board, SLICE); chunk++) visit({ slice: SLICE, chunk, part: 0 });

      expect(bytesOf(memory.buffer, own.byteLength).equals(Buffer.from(own))).toBe(true);
      proposed += at(plain.markets, 0).proposalCount[0] ?? 0;
    }),
    { numRuns: 400 },
  );
  expect(proposed).toBeGreaterThan(1000);
});

/** A board of one segment and page, on which everybody weighs all offers. */
const sameForAll = (plan: BoardPlan, listings: number): BoardPlan => ({
  ...plan,
  listings,
  segments: 1,
  buyers: 0,
  pages: 1,
  crowd: 0,
  visits: 200,
});

interface Choosing {
  readonly plan: BoardPlan;
  /** What is done to the market before anybody comes. */
  readonly change?: (market: MarketBoard) => void;
}

function plainChoices({ plan, change }: Choosing): { readonly best: number; readonly outcome: number }[] {
  const board = layAny(plan, (bytes) => new ArrayBuffer(bytes));
  const market = at(board.markets, 0);
  change?.(market);
  const shopper = newShopper(plan.listings);
  beginSlice(shopper, board, 0, (board.day - 1) * SLICES_PER_DAY + SLICE);
  shopper.considered.set(Array.from({ length: plan.listings }, (_, place) => place));
  return Array.from({ length: plan.visits }, (_, visit) => {
    enter(shopper, visit);
    shopper.keys.copyWithin(KEY.person, KEY.visit, KEY.visit + 2);
    feel(market, shopper);
    layOut(market, shopper, plan.listings);
    return { best: decide(market, shopper, plan.listings), outcome: shopper.outcome };
  });
}

function twinChoices({ plan, change }: Choosing): { readonly best: number; readonly outcome: number }[] {
  const board = layAny(plan, twinRoom);
  const market = at(board.markets, 0);
  change?.(market);
  const memory = market.offers.buffer;
  return aloneOn(board, memory, seat).choices(SLICE, { visits: plan.visits, offers: plan.listings });
}

const anyOffers = fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 17, max: 800 }));

test('among any number of offers, however far apart, the twin takes the same one', () => {
  fc.assert(
    fc.property(anyPlan, anyOffers, (any, offers) => {
      const plan = sameForAll(any, offers);
      expect(twinChoices({ plan })).toEqual(plainChoices({ plan }));
    }),
    { numRuns: 150 },
  );
});

test('of offers that are alike to the last bit both take the first', () => {
  const change = ({ offers, detail }: MarketBoard) => {
    detail.fill(77);
    offers.fill(0.5);
  };
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 1, max: 130 }), (any, offers) => {
      const choosing = { plan: sameForAll(any, offers), change };
      const choices = twinChoices(choosing);
      expect(choices.every(({ best }) => best <= 0)).toBe(true);
      expect(choices).toEqual(plainChoices(choosing));
    }),
    { numRuns: 50 },
  );
});

test('a machine that sets aside no addresses plays with the plain kernel', () => {
  function Memory(): never {
    throw new RangeError('could not allocate memory');
  }
  vi.stubGlobal('WebAssembly', { validate: () => true, Memory });
  const without = openTwinMemory(1);
  vi.unstubAllGlobals();

  expect(without).toBeUndefined();
});

test.each(['WebAssembly', 'SharedArrayBuffer'])(
  'a machine without %s plays with the plain kernel',
  (missing) => {
    vi.stubGlobal(missing, undefined);
    const without = openTwinMemory(1);
    vi.unstubAllGlobals();

    expect(without).toBeUndefined();
  },
);
