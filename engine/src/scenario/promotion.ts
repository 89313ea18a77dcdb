/** What a platform lets its sellers do to be bought, what it asks for it, and what the law says of former prices. */
import { id, integer, isoDay, list, number, object, oneOf, optional, text, type Infer } from '../shape.ts';
import { Bilingual, Source } from './words.ts';

const perThousand = integer(0, 1000);
const days = integer(1, 365);
/** As far back as prices are kept: see `promotion/price-log.ts`. */
const daysBack = integer(1, 180);

/** Money is in minor units of the market's currency. */
const Coupons = object({
  leastPerThousand: perThousand,
  mostPerThousand: perThousand,
  leastBudget: integer(),
  mostDays: days,
  setUpFee: integer(),
  /** For each coupon that is used: a sum, and a share of the price of the unit it is used on. */
  feePerUse: integer(),
  feePerThousand: perThousand,
});

/** What a page has to show before it may be on a page of deals. */
const Threshold = object({
  /** The deal's price may be at most the lowest of the last so many days, less so much. */
  lowestOfDays: daysBack,
  belowPerThousand: perThousand,
  leastStars: number(0, 5),
  leastReviews: integer(),
  leastUnits: integer(),
  /** Account health, and the service score out of 100 where the platform has one. */
  leastHealth: optional(integer(0, 1000)),
  leastService: optional(integer(0, 100)),
});
export type Threshold = Infer<typeof Threshold>;

const LightningDeals = object({
  /** Quarter hours that a deal lasts, and how far ahead it can be asked for. */
  slices: integer(1, 96),
  mostDaysAhead: days,
  fee: integer(),
  feePerThousand: perThousand,
  /** A page may have the next deal so many days after the last. */
  againAfterDays: integer(1, 365),
  entry: Threshold,
});

const Campaign = object({
  id,
  name: Bilingual,
  from: isoDay,
  days,
  /** Where it runs; absent: wherever the platform does. */
  countries: optional(list(text({ min: 2, max: 2 }), { min: 1, max: 40 })),
  /** How many times the usual visits look through the deals on its days. */
  uplift: number(1, 50),
  /** Entry opens and closes so many days before it begins. */
  opensBefore: integer(1, 365),
  closesBefore: integer(0, 364),
  fee: integer(),
  feePerThousand: perThousand,
  entry: Threshold,
});
export type Campaign = Infer<typeof Campaign>;

const Bundles = object({
  mostPerThousand: perThousand,
  mostDays: days,
  /** How much better than buying nothing the second page must be before somebody who came for the first takes it too. */
  reluctance: number(-20, 20),
});

const CartMail = object({
  mostPerThousand: perThousand,
  feePerMail: integer(),
  /** Share of those written to who come back, on the day after. */
  returnShare: number(0, 1),
});

export const PromotionRules = object({
  coupons: optional(Coupons),
  lightning: optional(LightningDeals),
  campaigns: optional(list(Campaign, { max: 60 })),
  bundles: optional(Bundles),
  cartMail: optional(CartMail),
  /** Log odds of a click: per unit of ln(former price ÷ price) up to one, and for the badges of a coupon and a deal. */
  attraction: object({ wasPrice: number(0, 10), coupon: number(0, 10), deal: number(0, 10) }),
  source: Source,
});
export type PromotionRules = Infer<typeof PromotionRules>;

/**
 * What may be called a former price: `lowest` – at most the lowest asked in the days before; `usual` – at most what was
 * asked on at least so many of them.
 */
export const WasPriceRule = object({
  basis: oneOf('lowest', 'usual'),
  days: daysBack,
  leastDays: daysBack,
  source: Source,
});
export type WasPriceRule = Infer<typeof WasPriceRule>;
