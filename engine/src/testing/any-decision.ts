/** Decisions of every kind: sensible, mistaken and absurd. */
import fc from 'fast-check';
import type { CATALOGUE } from '../decisions/catalogue.ts';
import { advertised } from './advertised.ts';

const product = fc.constantFrom('cloud', 'cave', 'mat', 'boat');
const market = fc.constantFrom('marketplace-us', 'marketplace-de', 'bazaar-us', 'marketplace-mars');
const country = fc.constantFrom('US', 'DE', 'ZZ');
const lane = fc.constantFrom(
  'us-post',
  'us-line',
  'us-express',
  'us-warehouse',
  'us-centre',
  'de-line',
  'no-line',
);
const listing = fc.constantFrom(1, 10_001, 10_002, 10_003, 20_001, 20_002);
const units = fc.constantFrom(1, 19, 50, 200, 5000, 1_000_000);
const order = fc.integer({ min: 1, max: 120 });
const thing = fc.integer({ min: 1, max: 12 });
const amount = fc.constantFrom(1, 500, 2999, 50_000_000);
const currency = fc.constantFrom('CNY', 'USD', 'EUR', 'XXX');
const sum = fc.constantFrom(1, 5000, 200_000, 1_900_000, 30_000_000, 1_000_000_000_000);
const aLine = fc.constantFrom('pet-beds', 'moon-dust');
const title = fc.constantFrom('Soft plush cat bed', 'Weiches Katzenbett', '猫窝', 'x');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const campaign = fc.constantFrom(10_001, 10_002, 10_003, 20_001);
const bid = fc.constantFrom(1, 20, 90, 400, 5_000_000);
const budget = fc.constantFrom(1, 100, 1000, 20_000, 900_000_000);
const raise = fc.constantFrom(0, 50, 900, 5000);
const words = fc.constantFrom('cat bed', 'soft bed', 'katzenbett', 'the', 'x'.repeat(90), '猫窝');
const negatives = fc.array(fc.record({ words, match: fc.constantFrom('exact', 'phrase') }), { maxLength: 2 });
const targets = {
  keywords: optional(
    fc.array(fc.record({ words, match: fc.constantFrom('exact', 'phrase', 'broad'), bid: optional(bid) }), {
      maxLength: 3,
    }),
  ),
  products: optional(fc.array(fc.record({ product, bid: optional(bid) }), { maxLength: 2 })),
  categories: optional(
    fc.array(fc.record({ line: fc.constantFrom('pet-beds', 'no-line') }), { maxLength: 2 }),
  ),
};

const byKind = {
  'buy-study': fc.record({ study: fc.constantFrom('us-pet-beds', 'no-study') }),
  'order-sample': fc.record({ supplier: fc.constantFrom('careful', 'cheap', 'nobody'), product }),
  'order-goods': fc.record({ supplier: fc.constantFrom('careful', 'cheap', 'nobody'), product, units }),
  'inspect-goods': fc.record({ supply: thing, units }),
  'answer-inspection': fc.record({
    supply: thing,
    verdict: fc.constantFrom('accept', 'rework', 'discount', 'reject'),
    perThousand: optional(fc.constantFrom(0, 10, 100, 1000)),
  }),
  'send-stock': fc.record({
    lane: fc.constantFrom('us-sea', 'us-fcl', 'us-lcl', 'us-post', 'nowhere'),
    market: optional(market),
    goods: fc.array(fc.record({ product, units }), { maxLength: 3 }),
  }),
  'remove-stock': fc.record({
    product,
    place: fc.constantFrom('home', 'US', 'fulfilment:marketplace-us', 'nowhere'),
    units,
    how: fc.constantFrom('call-back', 'destroy'),
  }),
  'claim-from-carrier': fc.record({ mishap: thing }),
  'open-store': fc.record({ market }),
  'secure-account': fc.record({}),
  'write-listing': fc.record({
    listing: optional(listing),
    market: optional(market),
    product: optional(product),
    category: optional(fc.constantFrom('pet-beds', 'boats')),
    title: optional(title),
    bullets: optional(fc.array(title, { maxLength: 6 })),
    price: optional(amount),
  }),
  'join-page': fc.record({ listing, price: amount, shipping: optional(amount) }),
  'set-price': fc.record({
    listing,
    price: optional(amount),
    shipping: optional(amount),
    was: optional(fc.constantFrom(0, 3999, 9999)),
  }),
  'pause-listing': fc.record({ listing, isPaused: fc.boolean() }),
  'run-promotion': fc.record({
    listing,
    perThousand: fc.constantFrom(0, 100, 800, 1000),
    from: fc.integer({ min: 0, max: 90 }),
    days: fc.constantFrom(1, 7, 100),
  }),
  'start-campaign': fc.oneof(
    fc.constantFrom(
      advertised({ dailyBudget: 5000 }),
      advertised({
        listings: [20_001],
        market: 'marketplace-de',
        keywords: [{ words: 'bett', match: 'broad' }],
      }),
      advertised({ categories: [{ line: 'pet-beds' }], bid: 300, raiseTop: 200, until: 9 }),
    ),
    fc.record({
      market,
      name: title,
      dailyBudget: budget,
      bidding: fc.constantFrom('down-only', 'fixed'),
      raiseTop: optional(raise),
      raiseProductPage: optional(raise),
      until: optional(fc.integer({ min: 0, max: 90 })),
      listings: fc.array(listing, { maxLength: 3 }),
      bid,
      ...targets,
      negatives: optional(negatives),
    }),
  ),
  'change-campaign': fc.record({
    campaign,
    dailyBudget: optional(budget),
    raiseTop: optional(raise),
    until: optional(fc.integer({ min: 0, max: 90 })),
    state: optional(fc.constantFrom('running', 'paused', 'ended')),
  }),
  'write-ad-group': fc.record({
    campaign,
    group: optional(thing),
    name: optional(title),
    listings: optional(fc.array(listing, { maxLength: 3 })),
    bid: optional(bid),
    ...targets,
  }),
  'set-bids': fc.record({
    campaign,
    group: fc.constantFrom(1, 2),
    targets: fc.array(fc.record({ target: thing, bid: optional(bid), isPaused: optional(fc.boolean()) }), {
      maxLength: 3,
    }),
  }),
  'set-negatives': fc.record({
    campaign,
    group: fc.constantFrom(1, 2),
    add: optional(negatives),
    drop: optional(negatives),
  }),
  'set-lane-rule': fc.record({
    market,
    dispatch: fc.constantFrom('automatic', 'by-hand'),
    lane: optional(lane),
    handlingDays: optional(fc.integer({ min: -1, max: 31 })),
  }),
  'ship-orders': fc.record({ orders: fc.array(order, { maxLength: 5 }), lane }),
  'cancel-order': fc.record({ order }),
  'answer-letter': fc.record({
    letter: thing,
    stance: fc.constantFrom('inform', 'apologise', 'partial-refund', 'full-refund'),
    text: fc.constantFrom('Dear customer', ''),
    refund: optional(amount),
  }),
  'classify-goods': fc.record({
    product,
    hs: fc.constantFrom('940490', '630790', '420100', '12'),
    country: optional(country),
  }),
  'set-declaration': fc.record({
    country,
    perThousand: optional(fc.constantFrom(0, 1, 400, 1000, 2000)),
    terms: optional(fc.constantFrom('ddp', 'dap', 'exw')),
    viaScheme: optional(fc.constantFrom('yes', 'no')),
  }),
  'register-tax': fc.record({ country }),
  'register-producer': fc.record({ country, register: fc.constantFrom('packaging', 'batteries', 'moon') }),
  'get-document': fc.record({
    product,
    document: fc.constantFrom('safety-report', 'fibre-label', 'papyrus'),
  }),
  'grade-return': fc.record({
    return: thing,
    grade: fc.constantFrom('resell', 'liquidate', 'dispose', 'eat'),
  }),
  'answer-dispute': fc.record({
    return: thing,
    stance: fc.constantFrom('accept', 'contest'),
    facts: optional(fc.array(fc.constantFrom('delivered', 'on-time', 'answered-in-time'), { maxLength: 3 })),
  }),
  'answer-review': fc.record({ order, text: fc.constantFrom('Thank you', '') }),
  'request-reviews': fc.record({ market, wording: fc.constantFrom('none', 'neutral', 'incentivised') }),
  'decide-return': fc.record({
    return: thing,
    verdict: fc.constantFrom('grant', 'refuse', 'partial-refund'),
    refund: optional(amount),
  }),
  'make-coupon': fc.record({
    listing,
    perThousand: optional(fc.constantFrom(50, 200, 900)),
    amount: optional(amount),
    budget: fc.constantFrom(0, 400, 5000, 1_000_000),
    from: fc.integer({ min: 0, max: 20 }),
    days: fc.constantFrom(1, 7, 100),
  }),
  'run-deal': fc.record({
    listing,
    price: fc.constantFrom(1, 1500, 2300, 50_000_000),
    day: fc.integer({ min: 0, max: 20 }),
    fromSlice: fc.constantFrom(0, 40, 95),
  }),
  'enter-campaign': fc.record({
    campaign: fc.constantFrom('spring', 'nowhere'),
    listing,
    price: fc.constantFrom(1, 1500, 2300, 50_000_000),
  }),
  'bundle-listings': fc.record({
    listing,
    other: listing,
    perThousand: fc.constantFrom(0, 100, 300, 1000),
    from: fc.integer({ min: 0, max: 20 }),
    days: fc.constantFrom(1, 7, 100),
  }),
  'end-promotion': fc.record({
    listing,
    promotion: fc.constantFrom('price', 'coupon', 'deal', 'campaign', 'bundle', 'nothing'),
  }),
  'set-cart-mail': fc.record({
    market,
    isOn: fc.boolean(),
    perThousand: optional(fc.constantFrom(0, 50, 900)),
  }),
  appeal: fc.record({
    violation: thing,
    cause: fc.constantFrom('page-not-checked', 'dispatch-too-slow', 'bad-luck'),
    corrected: fc.array(fc.constantFrom('page-corrected', 'orders-shipped', 'nothing'), { maxLength: 3 }),
    prevention: fc.array(fc.constantFrom('second-pair-of-eyes', 'daily-dispatch-deadline'), { maxLength: 3 }),
    orders: optional(fc.array(order, { maxLength: 3 })),
  }),
  convert: fc.record({ from: currency, to: currency, amount: sum }),
  'set-payout': fc.record({ market, into: fc.constantFrom('home', 'wallet') }),
  'buy-forward': fc.record({
    side: fc.constantFrom('sell', 'buy'),
    currency,
    amount: sum,
    day: fc.integer({ min: 1, max: 60 }),
  }),
  'draw-credit': fc.record({ amount: sum }),
  'repay-debt': fc.record({ debt: fc.constantFrom('credit-line', 'rescue-loan'), amount: sum }),
  'track-prices': fc.record({ market, line: aLine, days: fc.constantFrom(0, 1, 7, 31, 400) }),
  'buy-keywords': fc.record({ market, line: aLine }),
  'test-concept': fc.record({
    market,
    product,
    price: amount,
    promisedDays: fc.constantFrom(0, 5, 12),
    title: optional(title),
  }),
  'claim-export-refund': fc.record({
    month: fc.constantFrom('2026-03', '2026-04', '2026-05'),
    documents: fc.subarray(['invoice', 'declaration', 'poem']),
  }),
} satisfies Record<(typeof CATALOGUE)[number]['kind'], fc.Arbitrary<object>>;

const ofAKind = fc.oneof(
  ...Object.entries(byKind).map(([kind, content]: [string, fc.Arbitrary<object>]) =>
    content.map((fields) => JSON.parse(JSON.stringify({ kind, ...fields })) as unknown),
  ),
);

/** One field of a decision made into something that no page would send. */
const spoilt = fc
  .tuple(
    ofAKind,
    fc.nat(10),
    fc.oneof(fc.anything(), fc.constantFrom(-1, 0.5, Number.MAX_VALUE, NaN, null, '', [])),
  )
  .map(([decision, place, nonsense]) => {
    const fields = Object.entries(Object(decision) as object);
    const spoiltAt = place % fields.length;
    return Object.fromEntries(fields.map(([name, value], at) => [name, at === spoiltAt ? nonsense : value]));
  });

export const anyDecision: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: ofAKind },
  { weight: 2, arbitrary: spoilt },
  { weight: 1, arbitrary: fc.anything() },
);
