import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import { log } from '../maths.ts';
import { luckOf } from '../orders/luck.ts';
import { startOfDay } from '../orders/promise.ts';
import type { Today } from '../today.ts';
import { appendCrowdOrder } from './book.ts';
import { planComeback } from './plan-comeback.ts';
import type { CrowdDay } from './day.ts';
import { fateOf } from './fate.ts';
import type { Quote } from './quote.ts';
import { tellPlaced } from './tell.ts';

const SINGLE = stream('crowd/single');

export interface Basket {
  readonly units: number;
  /** Place in the market's means of payment. */
  readonly payment: number;
}

interface Purchase extends Basket {
  readonly quote: Quote;
  readonly person: number;
  readonly session: number;
  readonly slice: number;
}

/** Nothing is taken from a shelf and nothing booked: small sellers keep goods enough, and no books. */
export function placeCrowdOrder(today: Today, day: CrowdDay, purchase: Purchase): void {
  const { world } = today;
  const { state, crowded, placed, counts } = day;
  const { quote, payment, session } = purchase;
  const { page, seller } = quote;
  const placedAt = startOfDay(today.day) + purchase.slice;
  const luck = luckOf({ market: crowded.market, placedAt, session });
  const units = unitsOf(day, purchase, luck);
  const id = world.next.order;
  world.next.order += 1;
  placed[seller] = (placed[seller] ?? 0) + 1;
  const { paidAt, ...fate } = fateOf({
    world,
    crowded,
    luck,
    placedAt,
    session,
    payment,
    seller,
    buyer: quote.buyer,
    kilometres: quote.kilometres,
    pace: state.pace[seller] ?? 0,
    orders: placed[seller] ?? 0,
    learned: state.learned,
  });
  const order = { id, seller, page, buyer: purchase.person, placedAt, session, units, ...fate };
  appendCrowdOrder(state.orders, order);
  counts.orders += 1;
  counts.units += units;
  planComeback(world.scenario, day, { order, luck });
  tellPlaced(today, day, { order, paidAt, quote, payment });
}

/** Dear goods are bought one at a time. */
function unitsOf({ crowded }: CrowdDay, { quote, units }: Purchase, luck: number): number {
  const { crowd, pages, seed } = crowded;
  if (units === 1) return 1;
  const { median } = at(crowd.departments, pages.department[quote.page] ?? 0).price;
  const dearness = Math.max(0, log(quote.price / median));
  return uniform(seed, SINGLE, luck) < crowd.singlesPerLogPrice * dearness ? 1 : units;
}
