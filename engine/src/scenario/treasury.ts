/** What a bank charges and allows, and what the home state gives back and demands; both dated, as all rules are. */
import { id, integer, isoDay, list, object, optional, table, text, type Infer } from '../shape.ts';
import { Bilingual, Source } from './words.ts';

const perTenThousand = integer(0, 10_000);

/** The terms of the companies' bank. The pack with the latest `from` that is not after the day is in force. */
export const BankRules = object({
  id,
  from: isoDay,
  summary: Bilingual,
  /** Taken of what is converted from one currency into another, of its worth at the middle rate. */
  conversionPerTenThousand: perTenThousand,
  /** Money-market rate of a year by currency: what parts a forward rate from today's. */
  yearlyPerTenThousand: table(integer(-1000, 10_000)),
  /** Interest of a year on what is drawn from the credit line; without it the line costs nothing. */
  credit: optional(object({ yearlyPerTenThousand: perTenThousand })),
  forwards: optional(
    object({
      leastDays: integer(1, 400),
      mostDays: integer(1, 400),
      /** Taken of the forward rate, against the customer. */
      spreadPerTenThousand: perTenThousand,
      /** Part of the contract's worth that is kept as security until its day. */
      marginPerThousand: integer(0, 1000),
      /** Contracts that a company may have open at once. */
      mostOpen: integer(1, 50),
    }),
  ),
  source: Source,
});
export type BankRules = Infer<typeof BankRules>;

const Document = object({ id, name: Bilingual });

/** Rules of the state at home. */
export const HomeRules = object({
  id,
  from: isoDay,
  summary: Bilingual,
  /** VAT on what was bought at home and has left the country, given back on request. */
  exportRefund: optional(
    object({
      /** VAT inside the price at which suppliers sell. */
      vatPerThousand: integer(0, 1000),
      /** Rate of the refund by the longest HS prefix that fits; `''` is the rate for all others. */
      rates: list(object({ hs: text({ min: 0, max: 8, like: /^\d*$/ }), perThousand: integer(0, 1000) }), {
        min: 1,
      }),
      /** Without all of these an application is sent back. */
      documents: list(Document, { min: 1, max: 12 }),
      paidAfterDays: integer(1, 200),
      sentBackAfterDays: integer(1, 200),
      /** Months after that of the export in which it may be applied for. */
      withinMonths: integer(1, 36),
    }),
  ),
  /** What happens to a company that cannot pay what is due. */
  insolvency: optional(
    object({
      graceDays: integer(0, 90),
      administrationDays: integer(1, 365),
      /** What goods bring when a company is wound up, of what they cost. */
      salvagePerThousand: integer(0, 1000),
    }),
  ),
  source: Source,
});
export type HomeRules = Infer<typeof HomeRules>;

/**
 * Own returns of a seller who keeps goods in the country. Import tax is paid at the border and set off against what
 * is collected; what is left of it the state gives back.
 */
export const TaxReturns = object({
  everyMonths: integer(1, 12),
  /** After the end of the period. */
  dueAfterDays: integer(0, 120),
  refundedAfterDays: integer(0, 365),
  source: Source,
});
