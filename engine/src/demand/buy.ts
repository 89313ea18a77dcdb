/** The last step of every purchase, whoever took it: goods off the shelf, an order, and a coupon that may run out. */
import { at } from '../at.ts';
import { placeOrder, type Purchase } from '../orders/place-order.ts';
import { couponOff } from '../promotion/price-on-page.ts';
import type { Today } from '../today.ts';
import type { Listing } from '../world.ts';
import type { Shelves } from './shelves.ts';

/** What the shop of this quarter hour still holds. */
export interface Shop {
  readonly today: Today;
  readonly shelves: Shelves;
  /** Pages whose coupon has run out in this quarter hour: who weighed them with it cannot have them any more. */
  readonly ranOut: Set<Listing>;
}

/** Whether an offer can still be had as it was weighed. */
export function isThere(
  { today, shelves, ranOut }: Shop,
  market: number,
  offer: number,
  units: number,
): boolean {
  const { listing } = at(at(today.pages, market).offers, offer);
  return shelves.unitsFor(market, offer) >= units && !ranOut.has(listing);
}

/** Buys an offer that is there. */
export function buy(
  { today, shelves, ranOut }: Shop,
  offer: number,
  purchase: Omit<Purchase, 'listing'>,
): Listing {
  const { market, units } = purchase;
  const { listing } = at(at(today.pages, market).offers, offer);
  const hadCoupon = couponOff(listing, today.day) > 0;
  placeOrder(today, { ...purchase, listing });
  shelves.take(market, offer, units);
  if (hadCoupon && couponOff(listing, today.day) === 0) ranOut.add(listing);
  return listing;
}
