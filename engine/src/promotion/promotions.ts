/** What runs on a page to have it bought, and what has come of it. Money is in minor units of the market's currency. */
import type { Money } from '../money.ts';

/** What a promotion has done so far. */
export interface Tally {
  orders: number;
  units: number;
  /** Paid for the goods, less what was off. */
  sales: number;
  /** Given away to buyers, and paid to the platform for it. */
  given: number;
  fees: number;
}

export const noTally = (): Tally => ({ orders: 0, units: 0, sales: 0, given: 0, fees: 0 });

/** Off the price of a page on every unit. */
export interface PriceOff {
  readonly perThousand: number;
  readonly from: number;
  readonly until: number;
  readonly tally: Tally;
}

/** Used once per order, on one unit, as long as the budget bears it and the platform's fee for it. */
export interface Coupon {
  readonly off: { readonly perThousand: number } | { readonly amount: Money };
  readonly from: number;
  readonly until: number;
  readonly budget: Money;
  /** The platform's fee for each use, as agreed when the coupon was made. */
  readonly feePerUse: number;
  readonly feePerThousand: number;
  /** Discounts and fees for its use: never above the budget. */
  spent: number;
  readonly tally: Tally;
}

export interface LightningDeal {
  readonly price: Money;
  readonly day: number;
  /** Quarter hours of the world's day. */
  readonly fromSlice: number;
  readonly slices: number;
  readonly feePerThousand: number;
  /** Within its hours; only `turnDeals` writes here. */
  isOn: boolean;
  readonly tally: Tally;
}

export interface CampaignEntry {
  readonly campaign: string;
  readonly price: Money;
  readonly from: number;
  readonly until: number;
  readonly feePerThousand: number;
  readonly tally: Tally;
}

/** Who buys this page is offered another of the company's with something off. */
export interface Bundle {
  /** The other page. */
  readonly other: number;
  readonly perThousand: number;
  readonly from: number;
  readonly until: number;
  readonly tally: Tally;
}

/** What a page has asked on each of the last days, after its discounts and before coupons. */
export interface PriceLog {
  /** The day of the last price. */
  readonly until: number;
  /** The newest last; 0 on days when the page was not up. */
  readonly prices: Int32Array;
}

export interface PriceRun {
  readonly from: number;
  readonly until: number;
  readonly price: Money;
}

export interface WasPrice {
  readonly price: Money;
  readonly since: number;
  /** Absent: until it is taken away. */
  readonly until?: number;
}

/** What is written to those who leave their cart: that it waits, and what is off if they come back. */
export interface CartMail {
  readonly perThousand: number;
  readonly since: number;
  mails: number;
  readonly tally: Tally;
}

/** A shopper who put something into the cart, left, and may be written to. */
export interface LeftCart {
  readonly listing: number;
  /** The consumer's number in the market. */
  readonly person: number;
}

export const PROMOTIONS = ['price', 'coupon', 'deal', 'campaign', 'bundle'] as const;
export type PromotionKind = (typeof PROMOTIONS)[number];

/** A promotion that is over. */
export interface PastPromotion {
  readonly kind: PromotionKind;
  readonly listing: number;
  readonly from: number;
  readonly until: number;
  readonly tally: Tally;
}
