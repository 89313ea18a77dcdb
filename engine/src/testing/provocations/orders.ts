/** Orders and what comes after them: parcels, letters, returns, disputes, reviews, and carriers that answer. */
import { at } from '../../at.ts';
import { money } from '../../money.ts';
import { busyDesk } from '../busy-desk.ts';
import { wholeLittleMarket } from '../whole-little-market.ts';
import type { Letter, ReturnCase, World } from '../../world.ts';
import { changed, refusedIn, ruled, type Provocation } from './provocation.ts';

const MINE = { company: 0, order: 1, market: 0 } as const;
const letter: Letter = { ...MINE, id: 1, cause: 'where-is-it', writtenAt: 1, dueAt: 90 };
const granted: ReturnCase = {
  ...MINE,
  id: 1,
  cause: 'late',
  askedAt: 1,
  dueAt: 90,
  state: 'on-its-way',
  nextAt: 200,
};
const claimed: ReturnCase = { ...granted, id: 2, state: 'claimed', dispute: { dueAt: 90 } };
const contested: ReturnCase = { ...claimed, id: 3, dispute: { dueAt: 90, contestedWith: ['on-time'] } };

/** A week into trade: one letter answered, three returns in three states, three reviews and three lost parcels. */
const desk = (): World =>
  changed({ ...wholeLittleMarket('bazaar', 3), day: 60 }, (world) => {
    const { companies, letters, returns, mishaps } = world;
    const answer = { at: 3, stance: 'inform', text: 'Soon' } as const;
    letters.push({ ...letter, answer });
    returns.push(granted, claimed, contested);
    const review = { listing: 10_001, stars: 2 };
    at(companies, 0).reviews.push({ ...review, order: 1, day: 50, answeredOn: 52 });
    // Sixty days are given for an answer, and the sixty-first is about to be played.
    at(companies, 0).reviews.push({ ...review, order: 2, day: 0 });
    const lost = {
      company: 0,
      kind: 'parcel-lost',
      worth: money(4000),
      grams: 600,
      on: 50,
      luck: 1,
    } as const;
    const claim = { filedOn: 55, answeredOn: 61, amount: money(4000) };
    mishaps.push({ ...lost, id: 1, of: 1, lane: 1, until: 60 });
    mishaps.push({ ...lost, id: 2, of: 2, lane: 1, until: 70, claim });
    mishaps.push({ ...lost, id: 3, of: 3, lane: 1, until: 70 });
  });

const unscanned = (): World =>
  ruled(desk(), ({ lanes }) => ({
    lanes: { ...lanes, lanes: lanes.lanes.map((lane) => ({ ...lane, isTracked: 'none' as const })) },
  }));

const unasked = (): World =>
  ruled(desk(), ({ markets }) => ({
    markets: markets.map((market) => {
      const { reviewWork: _work, ...afterTheOrder } = market.afterTheOrder;
      return { ...market, afterTheOrder };
    }),
  }));

const ship = (orders: readonly number[], lane = 'us-line') => ({ kind: 'ship-orders', orders, lane });
const cancel = (order: number) => ({ kind: 'cancel-order', order });
const write = (id: number, other: object = {}) => ({
  kind: 'answer-letter',
  letter: id,
  stance: 'inform',
  text: 'Hello',
  ...other,
});
const decide = (id: number) => ({ kind: 'decide-return', return: id, verdict: 'grant' });
const grade = (id: number) => ({ kind: 'grade-return', return: id, grade: 'resell' });
const dispute = (id: number, stance: string, facts?: readonly string[]) => ({
  kind: 'answer-dispute',
  return: id,
  stance,
  facts,
});
const answer = (order: number) => ({ kind: 'answer-review', order, text: 'Thank you for telling us.' });
const ask = (market: string, wording: string) => ({ kind: 'request-reviews', market, wording });
const claim = (mishap: number) => ({ kind: 'claim-from-carrier', mishap });

export const ORDERS: readonly Provocation[] = [
  ...refusedIn(busyDesk, [
    [ship([109], 'no-line'), 'lane decision.unknown-lane'],
    [ship([109], 'us-warehouse'), 'orders[0] decision.goods-elsewhere'],
    [ship([109, 109]), 'orders[1] decision.named-twice'],
    [ship([91]), 'orders[0] decision.order-not-waiting'],
    [ship([109]), 'orders[0] decision.unknown-order', 'team-2'],
    [cancel(91), 'order decision.order-not-waiting'],
    [cancel(109), 'order decision.unknown-order', 'team-2'],
    [write(999), 'letter decision.unknown-letter'],
    [write(13, { stance: 'partial-refund' }), 'refund shape.missing'],
    [write(13, { stance: 'partial-refund', refund: 900_000 }), 'refund decision.more-than-paid'],
    [write(13, { refund: 5 }), 'refund decision.refund-not-partial'],
  ]),
  ...refusedIn(desk, [
    [write(1), 'letter decision.already-answered'],
    [decide(999), 'return decision.unknown-return'],
    [decide(1), 'return decision.already-decided'],
    [grade(999), 'return decision.unknown-return'],
    [grade(1), 'return decision.not-to-be-graded'],
    [dispute(999, 'accept'), 'return decision.unknown-return'],
    [dispute(1, 'accept'), 'return decision.no-dispute'],
    [dispute(2, 'accept', ['on-time']), 'facts decision.facts-without-contest'],
    [dispute(2, 'contest', ['on-time', 'on-time']), 'facts decision.fact-twice'],
    [dispute(3, 'accept'), 'return decision.already-contested'],
    [answer(9), 'order decision.unknown-review'],
    [answer(1), 'order decision.review-is-answered'],
    [answer(2), 'order decision.review-is-old'],
    [ask('marketplace-mars', 'neutral'), 'market decision.unknown-market'],
    [ask('marketplace-de', 'neutral'), 'market decision.store-not-open'],
    [ask('marketplace-us', 'none'), 'wording decision.nothing-changes'],
    [claim(999), 'mishap decision.unknown-mishap'],
    [claim(1), 'mishap decision.claim-too-late'],
    [claim(2), 'mishap decision.claimed-already'],
  ]),
  ...refusedIn(unscanned, [[claim(3), 'mishap decision.claim-without-proof']]),
  ...refusedIn(unasked, [[ask('marketplace-us', 'neutral'), 'market decision.no-review-requests']]),
];
