import {
  id,
  integer,
  isoDay,
  list,
  number,
  object,
  oneOf,
  optional,
  table,
  text,
  type Infer,
} from '../shape.ts';
import { AdRules } from './ads.ts';
import { ConductRules } from './conduct.ts';
import { PromotionRules, WasPriceRule } from './promotion.ts';
import { Border } from './border.ts';
import { BankRules, HomeRules, TaxReturns } from './treasury.ts';
import { ProductPages } from './product-pages.ts';
import { Fulfilment } from './fulfilment.ts';
import { Bilingual, Source } from './words.ts';

const perThousand = integer(0, 5000);

/** A measured share with the limit in force, the window in days and the points lost for a breach. */
const Metric = object({
  limit: number(0, 1),
  /** The share must not fall below the limit, instead of not rise above it. */
  isFloor: oneOf('yes', 'no'),
  windowDays: integer(1, 365),
  /** A shorter window that is held to the same limit. */
  shortWindowDays: optional(integer(1, 365)),
  /** The window ends so many days ago: what is on its way is not judged yet. */
  delayDays: optional(integer(0, 60)),
  points: integer(0, 1000),
});
export type Metric = Infer<typeof Metric>;

/** Rules of a platform, dated. The pack with the latest `from` that is not after the day is in force. */
export const PlatformRules = object({
  id,
  channel: id,
  from: isoDay,
  /** Waits, whatever its day, until a shock of the scenario calls it. */
  isOnCall: optional(oneOf('yes')),
  summary: Bilingual,
  /** Commission by product line, with the least per unit in minor units of the market's currency. */
  referral: table(object({ perThousand, minimum: integer() })),
  /** Commission kept by the platform on a refund: the lesser of the share and the cap. */
  refundKeeps: object({ perThousand, cap: integer() }),
  planFeePerMonth: integer(),
  /** Money of an order is free this many days after delivery, paid out on every n-th day of the world. */
  reserveDays: integer(0, 90),
  settlementEveryDays: integer(1, 31),
  /** Spread that the platform takes when it pays out in the home currency. */
  payoutSpreadPerThousand: perThousand,
  handlingDays: integer(0, 30),
  /** Orders that no one ships are cancelled so many days after they should have left. */
  unshippedAfterDays: integer(1, 60),
  returnWindowDays: integer(0, 365),
  replyWithinHours: integer(1, 240),
  health: object({
    start: integer(0, 1000),
    atRiskBelow: integer(0, 1000),
    suspendedBelow: integer(0, 1000),
    /** Points gained for this many orders without fault. */
    gainPoints: integer(0, 1000),
    gainPerOrders: integer(1),
    /** With fewer events in its window a share says nothing: one late parcel of three is bad luck. */
    leastEvents: integer(1, 1000),
    /** Points lost come back when the breach is so old. */
    forgivenAfterDays: integer(1, 1000),
    /** A suspended store is let back so long after its last breach, just above the line. */
    suspendedDays: integer(1, 365),
  }),
  /** What is measured under these rules; a platform may leave some out. */
  metrics: object({
    'order-defect': optional(Metric),
    'late-shipment': optional(Metric),
    cancellation: optional(Metric),
    'valid-tracking': optional(Metric),
    'on-time-delivery': optional(Metric),
    'late-reply': optional(Metric),
  }),
  /** Absent: own pages only, filed as their writers please. */
  pages: optional(ProductPages),
  /** What is punished beyond the metrics; absent: nothing, and health alone suspends. */
  conduct: optional(ConductRules),
  /** Absent: nothing but prices and what is off them. */
  promotion: optional(PromotionRules),
  /** How sponsored rows are sold; absent: the platform has none. */
  ads: optional(AdRules),
  /** The platform's own centres, by country; absent: it has none there. */
  fulfilment: optional(table(Fulfilment)),
  source: Source,
});
export type PlatformRules = Infer<typeof PlatformRules>;

/** Rules of a state for goods that enter it, dated. */
export const StateRules = object({
  id,
  country: text({ min: 2, max: 2, like: /^[A-Z]{2}$/ }),
  from: isoDay,
  /** Waits, whatever its day, until a shock of the scenario calls it. */
  isOnCall: optional(oneOf('yes')),
  summary: Bilingual,
  /** VAT, GST or average sales tax on goods sold to consumers. */
  taxPerThousand: perThousand,
  /** Prices shown to buyers hold the tax already. */
  pricesShowTax: oneOf('yes', 'no'),
  /** Where prices do not hold the tax: on imports it counts the duty too; absent: it knows only the invoice. */
  taxCountsDuty: optional(oneOf('yes')),
  /** Goods value up to which no duty is due, minor units of the country's currency; 0 where nothing is free. */
  dutyFreeUpTo: integer(),
  /** Goods value up to which a parcel from abroad owes no tax either; absent: tax is due on the first cent. */
  taxFreeUpTo: optional(integer()),
  /** Above this goods value one rate holds for every code, less an amount; minor units. Absent: the rates by code. */
  dutyAbove: optional(object({ value: integer(1), perThousand, less: integer() })),
  /** Duty by the longest HS prefix that fits; `''` is the rate for all others. */
  duty: list(object({ hs: text({ min: 0, max: 6, like: /^\d*$/ }), perThousand }), { min: 1 }),
  /** A flat duty per tariff line of a parcel on goods up to that value, where the law knows one; minor units. */
  dutyPerItem: integer(),
  /** What the carrier charges to clear a parcel on which duty by value is due, minor units. */
  clearanceFee: integer(),
  inspectionShare: number(0, 1),
  /** Absent: pages may claim what former prices they like. */
  wasPrice: optional(WasPriceRule),
  /** Shoppers who have agreed to be written to; absent: nobody has. */
  mailConsent: optional(object({ share: number(0, 1), source: Source })),
  /** Returns of sellers who keep goods here; absent: none are asked for, and no tax is paid as goods come in. */
  taxReturns: optional(TaxReturns),
  source: Source,
});
export type StateRules = Infer<typeof StateRules>;
/** A state's rates with what its border asks for on the same day. */
export type StateRulesInForce = StateRules & { readonly border?: Border };

export const RulePacks = object({
  platform: list(PlatformRules, { min: 1 }),
  state: list(StateRules, { min: 1 }),
  /** Classification, declaration, papers, registers and rights, by country; absent: nobody asks. */
  borders: optional(list(Border)),
  /** The companies' bank; absent: platforms pay out at home, and the credit line is an overdraft that costs nothing. */
  bank: optional(list(BankRules, { min: 1 })),
  /** The state at home; absent: it gives nothing back, and nobody is wound up. */
  home: optional(list(HomeRules, { min: 1 })),
  /** Rules announced to companies this many days before they are in force. */
  announceDaysAhead: optional(integer(0, 180)),
});
export type RulePacks = Infer<typeof RulePacks>;
