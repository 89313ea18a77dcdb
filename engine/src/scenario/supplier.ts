import { id, integer, number, object, optional, text, type Infer } from '../shape.ts';
import { Bilingual, Source } from './words.ts';

/** A single piece to look at before an order. */
const Sample = object({
  /** Fen, carriage included. */
  price: integer(),
  days: integer(1, 60),
  /** Spread of what one measured piece tells about the quality of a batch. */
  error: number(0, 0.5),
  /** By how much better than its batches the supplier makes its samples: never shown. Absent: as they come. */
  flatters: optional(number(0, 0.3)),
});

/** How an order is paid. Absent: all of it with the order. */
const Terms = object({
  /** Due with the order; the balance when the goods are ready, before they leave. */
  depositPerThousand: integer(0, 1000),
  /** The balance is due so many days after the goods arrived instead: trade credit. */
  balanceAfterDays: optional(integer(1, 180)),
  /** Goods that wait for their balance are sold to others after so many days, and the deposit is gone. */
  heldDays: integer(1, 180),
});

/**
 * Prices meant in a foreign currency. `breaks` state them in fen at the rate of the world's first day; they move with
 * the rate, and a balance is owed in that currency. Absent: fixed prices in the home currency.
 */
const CurrencyClause = object({
  currency: text({ min: 3, max: 3, like: /^[A-Z]{3}$/ }),
  /** The rate may move so far from the first day's before prices follow; then they follow all the way. */
  tolerancePerThousand: integer(0, 500),
});

export const Supplier = object({
  id,
  name: Bilingual,
  city: Bilingual,
  /** What the supplier says of itself, 0 to 1: visible before an order, and what inspected goods are held against. */
  claimedQuality: number(0, 1),
  /**
   * Mean and spread of the quality of its batches, 0 to 1: never shown, felt by buyers. `drift` is the spread of the
   * step by which the mean moves each month; absent: it stays.
   */
  quality: object({ mean: number(0, 1), spread: number(0, 0.5), drift: optional(number(0, 0.1)) }),
  /** Share of its orders that leave later than promised. */
  lateShare: number(0, 1),
  /**
   * Units of all its products that it makes in a week for everybody together; orders beyond it wait for later weeks,
   * and are refused when they would reach further than `weeksAhead`. Absent: it makes whatever is ordered.
   */
  capacity: optional(object({ unitsPerWeek: integer(1, 10_000_000), weeksAhead: integer(1, 26) })),
  sample: optional(Sample),
  terms: optional(Terms),
  currencyClause: optional(CurrencyClause),
});
export type Supplier = Infer<typeof Supplier>;

/** Inspection at the factory before goods leave, by a firm that everybody can hire. */
export const Inspection = object({
  /** Fen for a visit, and for each unit looked at. */
  fee: integer(),
  perUnit: integer(),
  /** From the goods' being ready to the report. */
  days: integer(1, 30),
  /** Spread of single units around the quality of their batch: why few units tell little. */
  unitSpread: number(0, 0.5),
  /** Goods whose report nobody answers leave after so many days. */
  answerWithinDays: integer(1, 30),
  /** A rework lifts the batch by this share of what it lacks to the claimed quality, and takes so many days. */
  rework: object({ days: integer(1, 60), mendedShare: number(0, 1) }),
  /** The most that a supplier comes down for each hundredth by which the measured quality misses its claim. */
  discountPerPoint: integer(0, 1000),
  /** What a supplier pays back of the money it has when a batch is rejected that misses its claim, per thousand. */
  rejectedBackPerThousand: integer(0, 1000),
  source: Source,
});
export type Inspection = Infer<typeof Inspection>;
