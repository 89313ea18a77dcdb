/** What will come of an order to a small seller. Nobody decides anything about it, so all is known when it is placed. */
import { calendarDay } from '../calendar.ts';
import { stream, uniform } from '../chance.ts';
import { middleTransit, transitDays } from '../domestic/post.ts';
import type { Address } from '../domestic/address.ts';
import { daysWithin } from '../orders/band.ts';
import { clearedAt } from '../orders/clearing.ts';
import { dayOfMoment, endOfDay, nextDeliveryDay } from '../orders/promise.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { SLICES_PER_DAY, type Moment, type World } from '../world.ts';
import type { CrowdOrder } from './book.ts';
import { deliveredAt, shippedAt } from './handling.ts';
import type { Crowded } from './town.ts';
import { promisedDays } from './ways.ts';

const TRANSIT = stream('crowd/transit');
const SOLD_OUT = stream('crowd/sold out');
const FORGOTTEN = stream('crowd/forgotten');
const REGRETS = stream('crowd/regrets');
const REGRETS_WHEN = stream('crowd/regrets when');
const LOST = stream('crowd/lost');
const WRITES = stream('crowd/writes');
const WRITES_WHEN = stream('crowd/writes when');

export interface Bought {
  readonly world: Pick<World, 'scenario' | 'seed'>;
  readonly crowded: Crowded;
  readonly luck: number;
  readonly placedAt: Moment;
  readonly session: number;
  readonly payment: number;
  readonly seller: number;
  readonly buyer: Address;
  readonly kilometres: number;
  /** The seller's usual orders, and those of this day. */
  readonly pace: number;
  readonly orders: number;
  /** What the platform has learned of the post. */
  readonly learned: number;
}

export type Fate = Pick<
  CrowdOrder,
  'promisedAt' | 'middle' | 'shippedAt' | 'deliveredAt' | 'cancelledAt' | 'lostAt' | 'reviewedAt' | 'endsAt'
>;

const NEVER = -1;

export function fateOf(bought: Bought): Fate & { readonly paidAt: Moment } {
  const { world, crowded, luck, placedAt } = bought;
  const { scenario, seed } = world;
  const { crowd } = crowded;
  const { country, afterTheOrder } = marketAt(scenario, crowded.market);
  const place = { scenario, seed, country };
  const promisedAt = promiseOf(bought, country);
  const paidAt = clearedAt(world, {
    market: crowded.market,
    placedAt,
    session: bought.session,
    payment: bought.payment,
  });
  const isForgotten = uniform(seed, FORGOTTEN, luck) < crowd.forgottenShare;
  const { slowness } = crowded.sellers;
  const handled = {
    luck,
    paidAt,
    slowness: slowness[bought.seller] ?? 0,
    pace: bought.pace,
    orders: bought.orders,
  };
  const readyAt = shippedAt(place, crowd, handled);
  const cancelledAt = cancelledOf(bought, { paidAt, readyAt }, afterTheOrder.regretShare);
  const shipped = isForgotten || cancelledAt !== NEVER ? NEVER : readyAt;
  const isLost = shipped !== NEVER && uniform(seed, LOST, luck) < crowded.domestic.lostShare;
  const delivered = shipped === NEVER || isLost ? NEVER : arrival(bought, place, shipped);
  const lostAt = isLost ? promisedAt + afterTheOrder.delivery.givenUpAfterDays * SLICES_PER_DAY : NEVER;
  const reviewedAt = reviewedOf(bought, { delivered, promisedAt });
  const endsAt = Math.max(delivered, cancelledAt, lostAt, reviewedAt, promisedAt);
  const middle = middleTransit(crowded.domestic, bought.kilometres, bought.buyer.region);
  return {
    paidAt,
    promisedAt,
    middle: Math.floor(middle * SLICES_PER_DAY),
    shippedAt: shipped,
    deliveredAt: delivered,
    cancelledAt,
    lostAt,
    reviewedAt,
    endsAt,
  };
}

function promiseOf(bought: Bought, country: string): Moment {
  const { world, crowded, placedAt, seller, buyer, learned } = bought;
  const { region, margin } = crowded.sellers;
  const way = { from: region[seller] ?? 0, to: buyer.region, margin: margin[seller] ?? 0, learned };
  const days = promisedDays(crowded, way);
  return endOfDay(nextDeliveryDay(world.scenario, country, dayOfMoment(placedAt) + days)) - 1;
}

function arrival(bought: Bought, place: Parameters<typeof deliveredAt>[0], shipped: Moment): Moment {
  const { saturdays } = bought.crowded.domestic;
  return deliveredAt(place, { luck: bought.luck, shipped, days: daysOnTheWay(bought, shipped), saturdays });
}

function daysOnTheWay({ world, crowded, luck, seller, buyer, kilometres }: Bought, shipped: Moment): number {
  const { scenario, seed } = world;
  const day = dayOfMoment(shipped);
  const share = uniform(seed, TRANSIT, luck);
  const way = { from: crowded.sellers.region[seller] ?? 0, to: buyer.region, kilometres, share };
  return transitDays(crowded.domestic, way, { seed, day, calendarDay: calendarDay(scenario, day) });
}

/** By the seller who finds the shelf empty, or by a buyer who thinks again before the parcel has left. */
function cancelledOf(
  { world: { seed }, crowded, luck, placedAt }: Bought,
  { paidAt, readyAt }: { readonly paidAt: Moment; readonly readyAt: Moment },
  regretShare: number,
): Moment {
  if (uniform(seed, SOLD_OUT, luck) < crowded.crowd.soldOutShare) return readyAt;
  if (uniform(seed, REGRETS, luck) >= regretShare) return NEVER;
  const thinksAgain = placedAt + 1 + Math.floor(uniform(seed, REGRETS_WHEN, luck) * SLICES_PER_DAY);
  return thinksAgain < readyAt || paidAt === readyAt ? thinksAgain : NEVER;
}

/** Asked when the parcel has come, or when it should long have; answered when the buyer finds the time. */
function reviewedOf(
  { world, crowded, luck }: Bought,
  { delivered, promisedAt }: { readonly delivered: Moment; readonly promisedAt: Moment },
): Moment {
  const { reviewShare, afterTheOrder } = marketAt(world.scenario, crowded.market);
  if (uniform(world.seed, WRITES, luck) >= reviewShare) return NEVER;
  const overdue = promisedAt + crowded.crowd.asksAfterDays * SLICES_PER_DAY;
  const asked = delivered === NEVER ? overdue : Math.min(delivered, overdue);
  const days = daysWithin(afterTheOrder.reviews.days, uniform(world.seed, WRITES_WHEN, luck));
  return asked + 1 + Math.floor(days * SLICES_PER_DAY);
}
