/** What will come of an order to a small seller. Nobody decides anything about it, so all is known when it is placed. */
import { addWorkingDays, calendarDay } from '../calendar.ts';
import { stream, uniform } from '../chance.ts';
import { middleTransit, transitDays } from '../domestic/post.ts';
import type { Address } from '../domestic/address.ts';
import { clearedAt } from '../orders/clearing.ts';
import { dayOfMoment, endOfDay } from '../orders/promise.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { SLICES_PER_DAY, type Moment, type World } from '../world.ts';
import { reviewedAt } from './ask.ts';
import { NEVER, type CrowdOrder } from './book.ts';
import { shippedAt } from './handling.ts';
import { deliveredAt } from './to-the-door.ts';
import type { Crowded } from './town.ts';
import { promisedDays } from './ways.ts';
import { workedDays, type Place } from './working-time.ts';

const TRANSIT = stream('crowd/transit');
const SOLD_OUT = stream('crowd/sold out');
const FORGOTTEN = stream('crowd/forgotten');
const REGRETS = stream('crowd/regrets');
const REGRETS_WHEN = stream('crowd/regrets when');
const LOST = stream('crowd/lost');

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
  readonly grams: number;
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
  const answered = reviewedAt(bought, { delivered, promisedAt });
  const endsAt = Math.max(delivered, cancelledAt, lostAt, answered, promisedAt);
  const middle = middleTransit(crowded.domestic, bought.kilometres, bought.buyer.region);
  return {
    paidAt,
    promisedAt,
    middle: Math.floor(middle * SLICES_PER_DAY),
    shippedAt: shipped,
    deliveredAt: delivered,
    cancelledAt,
    lostAt,
    reviewedAt: answered,
    endsAt,
  };
}

function promiseOf(bought: Bought, country: string): Moment {
  const { world, crowded, placedAt, seller, buyer, learned } = bought;
  const { region, margin } = crowded.sellers;
  const day = dayOfMoment(placedAt);
  const promising = { learned, calendarDay: calendarDay(world.scenario, day) };
  const way = { from: region[seller] ?? 0, to: buyer.region, margin: margin[seller] ?? 0, ...promising };
  // Platforms count working days, so that no promise falls on a weekend.
  const days = Math.floor(workedDays(promisedDays(crowded, way)) + 0.5);
  return endOfDay(addWorkingDays(world.scenario, country, day, days)) - 1;
}

const arrival = (bought: Bought, place: Place, shipped: Moment): Moment =>
  deliveredAt(place, bought.crowded.domestic, {
    luck: bought.luck,
    shipped,
    days: daysOnTheWay(bought, shipped),
  });

function daysOnTheWay(
  { world, crowded, luck, seller, buyer, kilometres, grams }: Bought,
  shipped: Moment,
): number {
  const { scenario, seed } = world;
  const day = dayOfMoment(shipped);
  const share = uniform(seed, TRANSIT, luck);
  const from = crowded.sellers.region[seller] ?? 0;
  const way = { from, to: buyer.region, kilometres, grams, share };
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
