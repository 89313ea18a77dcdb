/**
 * What is off a page's price. Everything that shoppers see, weigh and pay goes through here. Of a lowered price, a
 * lightning deal and a campaign the lowest price holds; a coupon comes off what is left, once per order.
 */
import { money, nothing, perThousandOf, type Money } from '../money.ts';
import type { Listing } from '../world.ts';
import type { Coupon, PromotionKind } from './promotions.ts';

export type Priced = Pick<Listing, 'price' | 'promotion' | 'coupon' | 'deal' | 'entry'>;

export interface Off {
  /** Off all units, and by what. */
  readonly page: Money;
  readonly by?: PromotionKind;
  /** Off one unit. */
  readonly coupon: Money;
}

interface Runs {
  readonly from: number;
  readonly until: number;
}

export const isRunning = (run: Runs | undefined, day: number): boolean =>
  run !== undefined && day >= run.from && day <= run.until;

/** Off one unit of the price, by each of what may lower it. */
function pageOffs({ price, promotion, deal, entry }: Priced, day: number): [PromotionKind, Money][] {
  const down = (to: number): Money => money(Math.max(0, price - to));
  return [
    ['price', promotion && isRunning(promotion, day) ? perThousandOf(price, promotion.perThousand) : nothing],
    ['deal', deal?.isOn && deal.day === day ? down(deal.price) : nothing],
    ['campaign', entry && isRunning(entry, day) ? down(entry.price) : nothing],
  ];
}

function bestOf(offs: readonly [PromotionKind, Money][]): [PromotionKind, Money] | undefined {
  const most = Math.max(...offs.map(([, off]) => off));
  return most > 0 ? offs.find(([, off]) => off === most) : undefined;
}

/** The price of one unit on the page, before coupons. */
export const pagePrice = (listing: Priced, day: number): Money =>
  money(listing.price - (bestOf(pageOffs(listing, day))?.[1] ?? 0));

/** What the coupon takes off one unit; a coupon that the budget no longer bears is off the page. */
export function couponOff(listing: Priced, day: number): Money {
  const { coupon } = listing;
  if (!coupon || !isRunning(coupon, day)) return nothing;
  const price = pagePrice(listing, day);
  const { off } = coupon;
  // Something must be left to pay.
  const wished = 'amount' in off ? off.amount : perThousandOf(price, off.perThousand);
  const taken = money(Math.max(0, Math.min(wished, price - 1)));
  return coupon.spent + taken + couponFee(coupon, price - taken) <= coupon.budget ? taken : nothing;
}

export const couponFee = ({ feePerUse, feePerThousand }: Coupon, paid: number): Money =>
  money(feePerUse + perThousandOf(paid, feePerThousand));

export function offOf(listing: Priced, units: number, day: number): Off {
  const best = bestOf(pageOffs(listing, day));
  const [by, perUnit] = best ?? [];
  return {
    // A share is rounded once, on the sum that the invoice shows.
    page:
      by === 'price' && listing.promotion
        ? perThousandOf(listing.price * units, listing.promotion.perThousand)
        : money((perUnit ?? 0) * units),
    ...(by ? { by } : {}),
    coupon: couponOff(listing, day),
  };
}

/** How much lower the page is on this day than without its promotions, as a share: what a page of deals goes by. */
export function dealShare(listing: Priced, day: number): number {
  const { price, deal } = listing;
  const { page, coupon } = offOf(listing, 1, day);
  // Lightning deals of the day stand on the page of deals from the morning on.
  const lightning = deal?.day === day ? price - deal.price : 0;
  return Math.max(page + coupon, lightning) / Math.max(1, price);
}
