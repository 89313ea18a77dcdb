import { debit, credit, post } from '../ledger/post.ts';
import type { Order } from '../orders/book-columns.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Listing } from '../world.ts';
import { couponFee, offOf, pagePrice } from './price-on-page.ts';
import type { Tally } from './promotions.ts';

/** What the platform asks for a promotion, from the wallet that it keeps for the company. */
export function chargePromotion(
  today: Today,
  { company, market }: { readonly company: number; readonly market: number },
  { tally, fee, order }: { readonly tally: Tally; readonly fee: number; readonly order?: number },
): void {
  if (fee <= 0) return;
  tally.fees += fee;
  const currency = currencyOf(today.world.scenario, market);
  const lines = [debit('promotion', currency, fee), credit('platform-wallet', currency, fee)];
  post(today, company, { memo: 'promotion-fee', market, lines, ...(order === undefined ? {} : { order }) });
}

function count(tally: Tally, order: Order, given: number): void {
  tally.orders += 1;
  tally.units += order.units;
  tally.sales += order.price - order.discount;
  tally.given += given;
}

/** An order that no visit made by itself, and what was off for it alone. */
export interface Special {
  readonly via: 'bundle' | 'cart-mail';
  readonly perThousand: number;
  readonly tally: Tally;
}

/** Counts an order for what brought its price down, before anything of the page changes. */
export function countPromotions(
  today: Today,
  listing: Listing,
  { order, special }: { readonly order: Order; readonly special?: Special | undefined },
): void {
  const { day } = today;
  const { page, by, coupon } = offOf(listing, order.units, day);
  if (special) count(special.tally, order, order.discount - page - coupon);
  if (by === 'price' && listing.promotion) count(listing.promotion.tally, order, page);
  if (by === 'deal' && listing.deal) count(listing.deal.tally, order, page);
  if (by === 'campaign' && listing.entry) count(listing.entry.tally, order, page);
  if (coupon > 0 && listing.coupon) {
    const fee = couponFee(listing.coupon, pagePrice(listing, day) - coupon);
    listing.coupon.spent += coupon + fee;
    count(listing.coupon.tally, order, coupon);
    chargePromotion(today, listing, { tally: listing.coupon.tally, fee, order: order.id });
  }
}
