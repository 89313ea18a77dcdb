/** Decisions as people in their senses would take them in the little market; whose listing or order is meant is for `aimed`. */
import fc from 'fast-check';
import type { CATALOGUE } from '../decisions/catalogue.ts';
import { advertised } from './advertised.ts';

type Kind = (typeof CATALOGUE)[number]['kind'];

const any = fc.nat(5000);
const day = fc.integer({ min: 1, max: 50 });
const market = fc.constantFrom('marketplace-us', 'marketplace-de', 'bazaar-us');
const product = fc.constantFrom('cloud', 'cave', 'mat');
const price = fc.integer({ min: 1200, max: 4000 });
const bid = fc.integer({ min: 20, max: 400 });
const title = fc.constantFrom('Soft plush cat bed', 'Weiches Katzenbett', 'Waterproof cat bed');
const keyword = fc.record({
  words: fc.constantFrom('cat bed', 'soft bed'),
  match: fc.constant('broad'),
  bid,
});

const likely: readonly (readonly [Kind, Readonly<Record<string, fc.Arbitrary<unknown>>>])[] = [
  ['order-goods', { supplier: fc.constant('careful'), product, units: fc.constantFrom(50, 200) }],
  ['inspect-goods', { supply: any, units: fc.constantFrom(5, 20) }],
  ['answer-inspection', { supply: any, verdict: fc.constantFrom('accept', 'rework', 'reject') }],
  [
    'send-stock',
    { lane: fc.constant('us-sea'), goods: fc.tuple(fc.record({ product, units: fc.constant(5) })) },
  ],
  [
    'remove-stock',
    {
      product,
      place: fc.constantFrom('US', 'fulfilment:marketplace-us'),
      units: fc.constant(1),
      how: fc.constantFrom('call-back', 'destroy'),
    },
  ],
  ['write-listing', { market, product, title, bullets: fc.array(title, { maxLength: 2 }), price }],
  ['write-listing', { listing: any, title, price }],
  ['join-page', { listing: fc.constantFrom(10_001, 20_001, 30_001, 40_001), price }],
  ['start-campaign', { ...wholeCampaign(), listings: fc.tuple(any) }],
  ['change-campaign', { campaign: any, state: fc.constantFrom('paused', 'running') }],
  [
    'write-ad-group',
    { campaign: any, name: title, listings: fc.tuple(any), bid, keywords: fc.tuple(keyword) },
  ],
  [
    'set-bids',
    {
      campaign: any,
      group: fc.constant(1),
      targets: fc.tuple(fc.record({ target: fc.constantFrom(1, 2), bid })),
    },
  ],
  ['set-negatives', { campaign: any, group: fc.constant(1), add: fc.tuple(negative()) }],
  ['set-lane-rule', { market, dispatch: fc.constant('by-hand') }],
  [
    'set-lane-rule',
    {
      market,
      dispatch: fc.constant('automatic'),
      lane: fc.constantFrom('us-post', 'us-line', 'de-line', 'us-warehouse', 'us-centre'),
    },
  ],
  ['ship-orders', { orders: fc.tuple(any), lane: fc.constantFrom('us-post', 'us-line', 'de-line') }],
  ['cancel-order', { order: any }],
  [
    'answer-letter',
    { letter: any, stance: fc.constantFrom('inform', 'apologise'), text: fc.constant('Dear customer') },
  ],
  ['decide-return', { return: any, verdict: fc.constantFrom('grant', 'refuse') }],
  ['grade-return', { return: any, grade: fc.constantFrom('resell', 'liquidate', 'dispose') }],
  ['answer-dispute', { return: any, stance: fc.constant('accept') }],
  ['answer-review', { order: any, text: fc.constant('We are sorry') }],
  [
    'appeal',
    {
      violation: any,
      cause: fc.constant('page-not-checked'),
      corrected: fc.constant(['page-corrected']),
      prevention: fc.constant(['second-pair-of-eyes']),
    },
  ],
  [
    'run-promotion',
    { listing: any, perThousand: fc.constantFrom(100, 300), from: day, days: fc.constant(7) },
  ],
  [
    'make-coupon',
    {
      listing: any,
      perThousand: fc.constant(200),
      budget: fc.constant(5000),
      from: day,
      days: fc.constant(7),
    },
  ],
  ['run-deal', { listing: any, price: fc.integer({ min: 800, max: 2000 }), day, fromSlice: fc.constant(40) }],
  [
    'enter-campaign',
    { campaign: fc.constantFrom('spring', 'open-to-all'), listing: any, price: fc.constant(1500) },
  ],
  [
    'bundle-listings',
    { listing: any, other: any, perThousand: fc.constant(200), from: day, days: fc.constant(7) },
  ],
  [
    'end-promotion',
    { listing: any, promotion: fc.constantFrom('price', 'coupon', 'deal', 'campaign', 'bundle') },
  ],
  ['register-producer', { country: fc.constant('DE'), register: fc.constant('packaging') }],
  ['classify-goods', { product: fc.constant('cloud'), hs: fc.constantFrom('940490', '630790') }],
  ['set-cart-mail', { market, isOn: fc.boolean() }],
  ['set-payout', { market, into: fc.constantFrom('home', 'wallet') }],
  [
    'claim-export-refund',
    { month: fc.constant('2026-03'), documents: fc.constant(['invoice', 'declaration']) },
  ],
  ['convert', { from: fc.constant('CNY'), to: fc.constant('USD'), amount: fc.constant(200_000) }],
  ['buy-forward', { side: fc.constant('buy'), currency: fc.constant('USD'), amount: fc.constant(5000), day }],
  ['repay-debt', { debt: fc.constantFrom('credit-line', 'rescue-loan'), amount: fc.constant(1) }],
  ['track-prices', { market, line: fc.constant('pet-beds'), days: fc.constant(7) }],
];

function wholeCampaign() {
  const { kind: _, ...fields } = advertised();
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fc.constant(value)]));
}

function negative() {
  return fc.record({ words: fc.constantFrom('dog', 'boat', 'big'), match: fc.constant('exact') });
}

/** What can be decided on few days only has to be tried on many. */
const SELDOM: readonly Kind[] = [
  'inspect-goods',
  'answer-inspection',
  'remove-stock',
  'start-campaign',
  'set-bids',
  'run-deal',
  'enter-campaign',
  'end-promotion',
  'decide-return',
  'grade-return',
  'answer-dispute',
];

export const likelyDecision: fc.Arbitrary<unknown> = fc.oneof(
  ...likely.map(([kind, fields]) => ({
    weight: SELDOM.includes(kind) ? 8 : 1,
    arbitrary: fc.record({ kind: fc.constant(kind), ...fields }),
  })),
);
