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

/** What may lower the price itself; of two that lower it alike the first holds. */
const ON_PRICE = ['price', 'deal', 'campaign'] as const;

/** Off one unit of the price, by the one of a kind that may lower it. */
function offBy(kind: PromotionKind, { price, promotion, deal, entry }: Priced, day: number): number {
  if (kind === 'price') {
    return promotion && isRunning(promotion, day) ? perThousandOf(price, promotion.perThousand) : 0;
  }
  if (kind === 'deal') return deal?.isOn && deal.day === day ? Math.max(0, price - deal.price) : 0;
  return entry && isRunning(entry, day) ? Math.max(0, price - entry.price) : 0;
}

/** What lowers the price most. A loop and no lists, because it is asked several times for every order. */
function bestOf(listing: Priced, day: number): PromotionKind | undefined {
  let best: PromotionKind | undefined;
  let most = 0;
  for (const kind of ON_PRICE) {
    const off = offBy(kind, listing, day);
    if (off <= most) continue;
    most = off;
    best = kind;
  }
  return best;
}

/** The price of one unit on the page, before coupons. */
export function pagePrice(listing: Priced, day: number): Money {
  const best = bestOf(listing, day);
  return best ? money(listing.price - offBy(best, listing, day)) : listing.price;
}

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
  const coupon = couponOff(listing, day);
  const by = bestOf(listing, day);
  if (!by) return { page: nothing, coupon };
  // A share is rounded once, on the sum that the invoice shows.
  const page =
    by === 'price' && listing.promotion
      ? perThousandOf(listing.price * units, listing.promotion.perThousand)
      : money(offBy(by, listing, day) * units);
  return { page, by, coupon };
}

/** How much lower the page is on this day than without its promotions, as a share: what a page of deals goes by. */
export function dealShare(listing: Priced, day: number): number {
  const { price, deal } = listing;
  const { page, coupon } = offOf(listing, 1, day);
  // Lightning deals of the day stand on the page of deals from the morning on.
  const lightning = deal?.day === day ? price - deal.price : 0;
  return Math.max(page + coupon, lightning) / Math.max(1, price);
}
