/** Days of trade without a market: the orders come from the test, everything after them is the real thing. */
import { at } from '../at.ts';
import { copyWorld } from '../copy-world.ts';
import { DAY, type UnsealedDay } from '../day.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { placeOrder } from '../orders/place-order.ts';
import { checkUnits } from '../stock/check-units.ts';
import { shipOrders } from '../steps/ship-orders.ts';
import { beginDay, type Step, type Today } from '../today.ts';
import type { Listing, World } from '../world.ts';

const AFTER_DEMAND = DAY.slice(DAY.indexOf(shipOrders));

/** Plays one day with what `shop` does in place of visitors; money and goods are checked as in play. */
function tradeDay(before: World, shop: Step = () => {}): UnsealedDay {
  const world = copyWorld(before);
  const today = beginDay(world);
  for (const step of [shop, ...AFTER_DEMAND]) step(today);
  checkBooks(before, today);
  checkUnits(today);
  world.day = today.day;
  return { world, report: today.report };
}

export function tradeDays(before: World, count: number, shop: Step = () => {}): UnsealedDay[] {
  const days: UnsealedDay[] = [];
  let world = before;
  for (let day = 0; day < count; day++) {
    const played = tradeDay(world, shop);
    days.push(played);
    world = played.world;
  }
  return days;
}

export const lastWorld = (days: readonly UnsealedDay[]): World => at(days, days.length - 1).world;

/** A purchase with what a test does not care about filled in. */
export function buy(today: Today, listing: Listing, other: { units?: number; slice?: number } = {}): number {
  const { units = 1, slice = 40 } = other;
  const id = placeOrder(today, {
    market: listing.market,
    listing,
    buyer: today.world.next.order * 7,
    session: today.world.next.order,
    slice,
    units,
    payment: 0,
  });
  if (id === undefined) throw new Error('nothing left to buy');
  return id;
}
