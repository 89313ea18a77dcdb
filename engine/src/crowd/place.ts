import { luckOf } from '../orders/luck.ts';
import { startOfDay } from '../orders/promise.ts';
import type { Today } from '../today.ts';
import { appendCrowdOrder } from './book.ts';
import { planComeback } from './plan-comeback.ts';
import type { CrowdDay } from './day.ts';
import { fateOf } from './fate.ts';
import type { Quote } from './quote.ts';
import { tellPlaced } from './tell.ts';

interface Purchase {
  readonly quote: Quote;
  readonly units: number;
  /** Place in the market's means of payment. */
  readonly payment: number;
  readonly person: number;
  readonly session: number;
  readonly slice: number;
}

/** Nothing is taken from a shelf and nothing booked: small sellers keep goods enough, and no books. */
export function placeCrowdOrder(today: Today, day: CrowdDay, purchase: Purchase): void {
  const { world } = today;
  const { state, crowded, placed, counts } = day;
  const { quote, units, payment, session } = purchase;
  const { page, seller } = quote;
  const placedAt = startOfDay(today.day) + purchase.slice;
  const luck = luckOf({ market: crowded.market, placedAt, session });
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
    grams: crowded.pages.grams[page] ?? 0,
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
