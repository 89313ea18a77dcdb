import { integer, number, object, optional, type Infer } from '../shape.ts';
import { Source } from './words.ts';

/**
 * Research for sale beside the studies of segments, with what it costs (minor units of the home currency) and how
 * much of the truth it sees. A kind that is left out is not on sale.
 */
export const Research = object({
  /** What others ask for goods of a line in a market, and what they sell, watched day by day. */
  tracker: optional(
    object({
      pricePerDay: integer(),
      mostDays: integer(1, 365),
      /** Share of purchases that its panel sees. */
      panelShare: number(0.001, 1),
      /** Watches that a company may have at once. */
      mostAtOnce: integer(1, 50),
      source: Source,
    }),
  ),
  /** What is searched for in a market, how often, and who answers it. */
  keywords: optional(
    object({
      price: integer(),
      /** Searches that the panel of the tool has noted down. */
      sample: integer(100, 10_000_000),
      /** Spread (log scale) of what the tool makes of the prices of clicks. */
      bidSpread: number(0, 1),
      most: integer(1, 200),
      source: Source,
    }),
  ),
  /** A planned product at a planned price, shown to a sample of those who buy such things. */
  concept: optional(
    object({
      price: integer(),
      sample: integer(20, 20_000),
      /** How many of the offers that sell most are shown beside it. */
      rivals: integer(1, 20),
      source: Source,
    }),
  ),
});
export type Research = Infer<typeof Research>;
