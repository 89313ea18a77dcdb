import { crowdOrderAt, dropEnded, type CrowdOrder } from '../crowd/book.ts';
import { crowdDayOf, type CrowdDay } from '../crowd/day.ts';
import { nextPace } from '../crowd/handling.ts';
import { starsFor } from '../crowd/review.ts';
import { log } from '../maths.ts';
import { LEARNED_UNIT } from '../crowd/ways.ts';
import { tellChange } from '../crowd/tell.ts';
import { luckOf } from '../orders/luck.ts';
import { endOfDay, startOfDay } from '../orders/promise.ts';
import type { OrderStatus } from '../orders/book.ts';
import type { Today } from '../today.ts';

/** What the day brings to the orders of small sellers: each thing was settled when the order was placed. */
export function tendCrowds(today: Today): void {
  for (const { market } of today.world.crowds ?? []) {
    const crowd = crowdDayOf(today, market);
    if (crowd) tend(today, crowd);
  }
}

function tend(today: Today, crowd: CrowdDay): void {
  const { state, placed, counts } = crowd;
  const { orders } = state;
  const [from, until] = [startOfDay(today.day), endOfDay(today.day)];
  for (let row = 0; row < orders.count; row++) {
    const order = crowdOrderAt(orders, row);
    for (const [status, moment] of statesOf(order)) {
      if (moment >= from && moment < until) tellChange(today, { order: order.id, at: moment, status });
    }
    if (order.reviewedAt >= from && order.reviewedAt < until) review(today, crowd, order);
    if (order.endsAt < until) tellChange(today, { order: order.id, at: order.endsAt, isOver: true });
  }
  state.learned = learnedFrom(crowd, from, until);
  dropEnded(orders, until);
  state.pace.forEach((pace, seller) => (state.pace[seller] = nextPace(pace, placed[seller] ?? 0)));
  const traffic = today.report.traffic.find(({ market }) => market === state.market);
  for (const what of ['carts', 'orders', 'units'] as const) {
    if (traffic) traffic[what] += counts[what];
    today.report.totals[what] += counts[what];
  }
}

/** What the platform has learned when the parcels of a day have come: a day counts by one part in so many. */
function learnedFrom({ crowded, state }: CrowdDay, from: number, until: number): number {
  const { orders, learned } = state;
  let count = 0;
  let sum = 0;
  for (let row = 0; row < orders.count; row++) {
    const { deliveredAt, shippedAt, middle } = crowdOrderAt(orders, row);
    if (deliveredAt < from || deliveredAt >= until || middle <= 0) continue;
    count += 1;
    sum += Math.floor(log(Math.max(1, deliveredAt - shippedAt) / middle) * LEARNED_UNIT);
  }
  if (count === 0) return learned;
  return learned + Math.trunc((sum / count - learned) / crowded.crowd.promise.learnsOver);
}

const statesOf = (order: CrowdOrder): readonly (readonly [OrderStatus, number])[] => [
  ['cancelled', order.cancelledAt],
  ['shipped', order.shippedAt],
  ['delivered', order.deliveredAt],
  ['lost', order.lostAt],
];

function review(today: Today, { crowded, state }: CrowdDay, order: CrowdOrder): void {
  const luck = luckOf({ market: crowded.market, placedAt: order.placedAt, session: order.session });
  const stars = starsFor(today.world, crowded, order, luck);
  state.stars[order.seller] = (state.stars[order.seller] ?? 0) + stars;
  state.reviews[order.seller] = (state.reviews[order.seller] ?? 0) + 1;
  tellChange(today, { order: order.id, at: order.reviewedAt, reviewScore: stars });
}
