import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWorld } from '../hash.ts';
import type { JournalEntry } from '../journal.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { morningOf } from '../morning.ts';
import { checkUnits } from '../stock/check-units.ts';
import { anyDecision } from '../testing/any-decision.ts';
import { LITTLE_RESEARCH } from '../testing/little-research.ts';
import { withTreasury } from '../testing/little-treasury.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';
import { applyDecisions } from '../steps/apply-decisions.ts';
import { copyWorld } from '../copy-world.ts';
import { checkDecision } from './catalogue.ts';

/** Milliseconds: some seconds alone, more on a busy machine. */
const PATIENCE = 60_000;

/** Two companies some weeks into trade: orders waiting and on their way, letters, returns, goods on the water. */
function busyWorld(): World {
  const world = littleWorld({
    teams: 2,
    seed: 5,
    scenario: { rules: withTreasury(), research: LITTLE_RESEARCH },
  });
  const listings = [
    withDesk(world, { quality: 300 }),
    withDesk(world, { product: 1, quality: 300 }),
    withDesk(world, { company: 1, market: 1, lane: 4, quality: 200 }),
  ];
  const traded = tradeDays(world, 38, (today) => {
    if (today.day === 2) {
      const goods = [{ product: 'cloud', units: 30 }];
      const decision = { kind: 'send-stock', lane: 'us-sea', goods };
      applyDecisions({ ...today, decisions: [{ seq: 1, day: 2, company: 'team-1', decision }] });
    }
    // Towards the end the first company sends by hand, and does not.
    if (today.day === 34) delete today.world.companies[0]?.stores[0]?.lane;
    for (const listing of today.world.listings) {
      const own = listings.findIndex(({ id }) => id === listing.id);
      if (own >= 0) buy(today, listing, { slice: (own + 1) * 9 });
    }
  });
  return lastWorld(traded);
}

const entry = (world: World, decision: unknown, company = 'team-1'): JournalEntry => ({
  seq: 1,
  day: world.day + 1,
  company,
  decision,
});

test('a busy desk has something of everything to decide about', () => {
  const world = busyWorld();

  expect(world.orders.count).toBeGreaterThan(20);
  expect(world.freight).toHaveLength(1);
  expect(world.letters.length).toBeGreaterThan(3);
  expect(world.returns.length).toBeGreaterThan(0);
});

test(
  'looking at a decision changes nothing, and a refused one leaves the world as it was',
  () => {
    const world = busyWorld();
    const evening = hashWorld(world);
    let taken = 0;
    let refused = 0;

    fc.assert(
      fc.property(anyDecision, fc.constantFrom('team-1', 'team-2'), (decision, company) => {
        const faults = checkDecision(world, company, decision);
        expect(hashWorld(world)).toBe(evening);
        const morning = morningOf(world, [entry(world, decision, company)]);
        if (faults.length === 0) taken += 1;
        else refused += 1;
        expect(faults.length === 0 || hashWorld(morning) === evening).toBe(true);
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(200);
  },
  PATIENCE,
);

test(
  'whatever is decided, money balances and every unit is somewhere',
  () => {
    const world = busyWorld();

    fc.assert(
      fc.property(fc.array(anyDecision, { minLength: 1, maxLength: 40 }), (decisions) => {
        const morning = copyWorld(world);
        const today = beginDay(
          morning,
          decisions.map((decision, seq) => ({ ...entry(world, decision), seq })),
        );
        applyDecisions(today);
        checkBooks(world, today);
        checkUnits(today);
        expect(morning.lots.every(({ units }) => units >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE,
);

test('nobody decides for another company', () => {
  const world = busyWorld();
  const own = world.orders.id.find(
    (_, row) => world.orders.company[row] === 1 && world.orders.status[row] === 0,
  );

  expect(checkDecision(world, 'team-1', { kind: 'set-price', listing: 20_001, price: 1 })).toMatchObject([
    { path: 'listing', code: 'decision.unknown-listing' },
  ]);
  expect(checkDecision(world, 'team-1', { kind: 'cancel-order', order: own })).toMatchObject([
    { path: 'order', code: 'decision.unknown-order' },
  ]);
  expect(checkDecision(world, 'nobody', { kind: 'cancel-order', order: 1 })).toMatchObject([
    { path: 'company', code: 'decision.unknown-company' },
  ]);
});

test.each<[string, unknown, string]>([
  ['nothing at all', undefined, ' decision.not-an-object'],
  ['a list', [], ' decision.not-an-object'],
  ['a kind that does not exist', { kind: 'bribe' }, 'kind decision.unknown-kind'],
  [
    'a misspelt field',
    { kind: 'open-store', market: 'marketplace-us', maket: 1 },
    'maket shape.unknown-field',
  ],
  ['a price below zero', { kind: 'set-price', listing: 10_001, price: -1 }, 'price shape.too-small'],
  [
    'a price that is no number',
    { kind: 'set-price', listing: 10_001, price: 'free' },
    'price shape.wrong-kind',
  ],
  ['no change', { kind: 'set-price', listing: 10_001 }, 'price decision.nothing-changes'],
  [
    'too few units',
    { kind: 'order-goods', supplier: 'careful', product: 'mat', units: 49 },
    'units decision.below-minimum',
  ],
  [
    'more than the money',
    { kind: 'order-goods', supplier: 'careful', product: 'mat', units: 9000 },
    'units decision.not-affordable',
  ],
  [
    'goods that a supplier does not make',
    { kind: 'order-goods', supplier: 'cheap', product: 'mat', units: 90 },
    'product decision.not-supplied',
  ],
  [
    'stock that is not there',
    { kind: 'send-stock', lane: 'us-sea', goods: [{ product: 'mat', units: 1 }] },
    'goods[0].units decision.stock-missing',
  ],
  [
    'a product named twice',
    {
      kind: 'send-stock',
      lane: 'us-sea',
      goods: [
        { product: 'cloud', units: 1 },
        { product: 'cloud', units: 1 },
      ],
    },
    'goods[1].product decision.product-named-twice',
  ],
  [
    'a second store in a market',
    { kind: 'open-store', market: 'marketplace-us' },
    'market decision.store-is-open',
  ],
  [
    'a page without a store',
    { kind: 'write-listing', market: 'marketplace-de', product: 'cloud', title: 'Bett', price: 2999 },
    'market decision.store-not-open',
  ],
  [
    'a second page for a product',
    { kind: 'write-listing', market: 'marketplace-us', product: 'cloud', title: 'Bed', price: 2999 },
    'product decision.already-listed',
  ],
  [
    'a page without a price',
    { kind: 'write-listing', market: 'marketplace-us', product: 'mat', title: 'Mat' },
    'price shape.missing',
  ],
  [
    'a page that moves to another market',
    { kind: 'write-listing', listing: 10_001, market: 'marketplace-de' },
    'market decision.listing-keeps-this',
  ],
  [
    'six bullets',
    { kind: 'write-listing', listing: 10_001, bullets: ['a', 'b', 'c', 'd', 'e', 'f'] },
    'bullets shape.too-many',
  ],
  [
    'a promotion of yesterday',
    { kind: 'run-promotion', listing: 10_001, perThousand: 100, from: 38, days: 3 },
    'from decision.day-is-past',
  ],
  [
    'a promotion after the end',
    { kind: 'run-promotion', listing: 10_001, perThousand: 100, from: 61, days: 3 },
    'from decision.after-the-end',
  ],
  [
    'a lane to another country',
    { kind: 'set-lane-rule', market: 'marketplace-us', dispatch: 'automatic', lane: 'de-line' },
    'lane decision.lane-goes-elsewhere',
  ],
  [
    'no lane for the automatic',
    { kind: 'set-lane-rule', market: 'marketplace-us', dispatch: 'automatic' },
    'lane shape.missing',
  ],
  [
    'a lane for by hand',
    { kind: 'set-lane-rule', market: 'marketplace-us', dispatch: 'by-hand', lane: 'us-line' },
    'lane decision.no-lane-by-hand',
  ],
  [
    'goods that lie at home by a lane from abroad',
    { kind: 'ship-orders', orders: [109], lane: 'us-warehouse' },
    'orders[0] decision.goods-elsewhere',
  ],
  [
    'the same order twice',
    { kind: 'ship-orders', orders: [109, 109], lane: 'us-line' },
    'orders[1] decision.named-twice',
  ],
  ['an order that has left', { kind: 'cancel-order', order: 91 }, 'order decision.order-not-waiting'],
  [
    'a letter that nobody wrote',
    { kind: 'answer-letter', letter: 999, stance: 'inform', text: 'Hello' },
    'letter decision.unknown-letter',
  ],
  [
    'a return that nobody asked for',
    { kind: 'decide-return', return: 999, verdict: 'grant' },
    'return decision.unknown-return',
  ],
])('%s is refused, with the field and the reason', (_, decision, fault) => {
  const faults = checkDecision(busyWorld(), 'team-1', decision).map(({ path, code }) => `${path} ${code}`);

  expect(faults).toContain(fault);
});

test('a partial refund names what it gives back, and never more than was paid', () => {
  const world = busyWorld();
  const letter = world.letters.findLast(({ company, answer }) => company === 0 && !answer);
  const answer = { kind: 'answer-letter', letter: letter?.id, stance: 'partial-refund', text: 'Sorry' };
  const codes = (decision: unknown) => checkDecision(world, 'team-1', decision).map(({ code }) => code);

  expect(codes(answer)).toEqual(['shape.missing']);
  expect(codes({ ...answer, refund: 900_000 })).toEqual(['decision.more-than-paid']);
  expect(codes({ ...answer, stance: 'inform', refund: 5 })).toEqual(['decision.refund-not-partial']);
  expect(codes({ ...answer, refund: 500 })).toEqual([]);
});

test('a parcel heavier than its lane takes is refused before it is promised', () => {
  const world = littleWorld();
  withDesk(world);
  const { lanes, goods } = world.scenario;
  const heavy = goods.products.map((product) => ({ ...product, grams: 2500 }));
  const heavier = { ...world, scenario: { ...world.scenario, lanes, goods: { ...goods, products: heavy } } };

  const rule = { kind: 'set-lane-rule', market: 'marketplace-us', dispatch: 'automatic', lane: 'us-line' };

  expect(checkDecision(heavier, 'team-1', rule)).toMatchObject([
    { path: 'lane', code: 'decision.too-heavy', values: { grams: 2500, maxGrams: 2000 } },
  ]);
});

test('a suspended store may send what it owes, and may not sell more', () => {
  const world = busyWorld();
  const store = world.companies[0]?.stores[0];
  if (store) store.health.isSuspended = true;
  const codes = (decision: unknown) => checkDecision(world, 'team-1', decision).map(({ code }) => code);

  expect(codes({ kind: 'write-listing', listing: 10_001, title: 'New words' })).toEqual([
    'decision.store-suspended',
  ]);
  expect(codes({ kind: 'run-promotion', listing: 10_001, perThousand: 100, from: 45, days: 2 })).toEqual([
    'decision.store-suspended',
  ]);
  expect(codes({ kind: 'ship-orders', orders: [109], lane: 'us-line' })).toEqual([]);
});
