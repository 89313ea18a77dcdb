/** What runs on a page to have it bought, and what has come of it. Money is in minor units of the market's currency. */
import type { Money } from '../money.ts';

/** What a promotion has done so far. */
export interface Tally {
  orders: number;
  units: number;
  /** Given away to buyers, and paid to the platform for it. */
  given: number;
  fees: number;
}

export const noTally = (): Tally => ({ orders: 0, units: 0, given: 0, fees: 0 });

/** Once per order, on one unit, as long as the budget bears it and the platform's fee. */
export interface Coupon {
  /** One of the two. */
  readonly perThousand?: number;
  readonly amount?: Money;
  readonly from: number;
  readonly until: number;
  readonly budget: Money;
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
  /** Within its hours; only `turnDeals` writes here. */
  isOn: boolean;
  readonly tally: Tally;
}

export interface CampaignEntry {
  readonly campaign: string;
  readonly price: Money;
  readonly from: number;
  readonly until: number;
  readonly tally: Tally;
}

/** Who buys this page is offered another of the company's with something off. */
export interface Bundle {
  readonly other: number;
  readonly perThousand: number;
  readonly from: number;
  readonly until: number;
  readonly tally: Tally;
}

export interface WasPrice {
  readonly price: Money;
  readonly since: number;
  /** Absent: until it is taken away. */
  readonly until?: number;
}

export interface CartMail {
  readonly perThousand: number;
  readonly since: number;
  /** Mails written, beside what came of them. */
  mails: number;
  readonly tally: Tally;
}

/** A shopper who put something into the cart and left, and may be written to. */
export interface LeftCart {
  readonly listing: number;
  /** The consumer's number in the market. */
  readonly person: number;
}

export type PromotionKind = 'price' | 'coupon' | 'deal' | 'campaign' | 'bundle';

/** A promotion that is over. */
export interface PastPromotion {
  readonly kind: PromotionKind;
  readonly listing: number;
  readonly from: number;
  readonly until: number;
  readonly tally: Tally;
}
