import { id, integer, isoDay, list, number, object, optional, table, text, type Infer } from '../shape.ts';
import { AfterTheOrder } from './after-the-order.ts';
import { Crowd } from './crowd.ts';
import { Domestic } from './domestic.ts';
import { Bilingual, Source } from './words.ts';

/**
 * What a kind of consumer wants of a product line: utility loses `weight · (x − ideal)²` per attribute, and each
 * consumer's own taste adds `spread · z · (x − ½)` with a normal z of their own. Order of the line's attributes.
 */
const Taste = object({
  ideal: list(number(-1, 2), { min: 5, max: 5 }),
  weight: list(number(0, 20), { min: 5, max: 5 }),
  spread: list(number(0, 5), { min: 5, max: 5 }),
});
export type Taste = Infer<typeof Taste>;

export const Segment = object({
  id,
  name: Bilingual,
  share: number(0, 1),
  tastes: table(Taste),
  /**
   * Price sensitivity is `exp(mean + spread·z)`: the factor on −ln(landed price ÷ the product's usual price in the
   * country), so that a cable and a suitcase face the same outside option.
   */
  priceSensitivity: object({ mean: number(-2, 3), spread: number(0, 1.5) }),
  /** Utility per promised day of waiting (negative) and per rated star above three (positive). */
  perPromisedDay: number(-1, 0),
  perStar: number(0, 3),
});
export type Segment = Infer<typeof Segment>;

/** A day or run of days with more or fewer visits than usual: the factor of each day from `from` on. */
const Season = object({
  id,
  name: Bilingual,
  from: isoDay,
  factors: list(number(0, 50), { min: 1, max: 60 }),
});

/** One line of a country's search log: what people type, how often, and which line they mean. */
const Query = object({ words: text({ max: 120 }), line: id, weight: number(0, 1_000_000) });

const PaymentMeans = object({
  id,
  name: Bilingual,
  share: number(0, 1),
  failShare: number(0, 1),
  /**
   * Small sums are paid in other ways than large ones: with small sellers the share is that of orders worth `usual`, in
   * minor units, and goes with the value to the power `per`. Absent: the same for all.
   */
  withValue: optional(object({ usual: integer(1), per: number(-3, 3) })),
  feePerThousand: integer(0, 200),
  /** Days until the money is there, and nothing leaves before it is; absent: at once. */
  clears: optional(object({ min: number(0.01, 30), max: number(0.02, 60) })),
  /** Buyers who have their bank take the money back: of stolen means, and of orders that left them in the lurch. */
  chargeback: optional(
    object({
      fraudShare: number(0, 1),
      unhappyShare: number(0, 1),
      /** Of the payment service for each, minor units of the market's currency. */
      fee: integer(0, 1_000_000),
      /** From the delivery on. */
      days: object({ min: integer(1, 120), max: integer(1, 120) }),
    }),
  ),
});

export const Holiday = object({ day: isoDay, name: Bilingual });

export const Country = object({
  code: text({ min: 2, max: 2, like: /^[A-Z]{2}$/ }),
  name: Bilingual,
  currency: text({ min: 3, max: 3, like: /^[A-Z]{3}$/ }),
  /** Language of listings, queries and letters: `en`, `de` … */
  language: text({ min: 2, max: 5 }),
  holidays: list(Holiday),
  /** Of its standard time; absent, with that of home: its people live by the clock at home. */
  utcOffsetHours: optional(number(-12, 14)),
  /**
   * How far people go to the channel that offers them more, where a country has several: the weight of the inclusive
   * value ln Σ e^U of each, 0 for pure habit and 1 for none. Absent: everybody keeps to their channel.
   */
  channelNest: optional(number(0, 1)),
  segments: list(Segment, { min: 1, max: 12 }),
  /** Its own post, from region to region; absent: parcels know no distances within it. */
  domestic: optional(Domestic),
  source: Source,
});
export type Country = Infer<typeof Country>;

/** One channel in one country: the place where sessions happen. */
export const Market = object({
  id,
  channel: id,
  country: text({ min: 2, max: 2, like: /^[A-Z]{2}$/ }),
  name: Bilingual,
  /** Consumers who shop here at all: so many of the country's people, the same first ones for each of its channels. */
  shoppers: integer(1, 200_000_000),
  sessionsPerDay: number(1, 50_000_000),
  /** Extra-Poisson variance of a slice's arrivals (negative binomial α). */
  dispersion: number(0, 1),
  /**
   * How far that holds for those whom a season calls in beside the usual ones: a campaign reaches people who know nothing
   * of each other's day. Absent: as for all others, which is 1.
   */
  dispersionOfCalled: optional(number(0, 1)),
  /** Monday first; mean 1. */
  weekday: list(number(0, 10), { min: 7, max: 7 }),
  /** Share of a day's visits in each hour of the country's own time; sums to 1. */
  hours: list(number(0, 1), { min: 24, max: 24 }),
  seasons: list(Season),
  /** Bass diffusion of the channel's use, per year; `startedAt` is the share adopted on day 0. */
  adoption: optional(object({ p: number(0, 1), q: number(0, 2), startedAt: number(0.001, 1) })),
  queries: list(Query, { min: 1, max: 5000 }),
  /** Shares of visits that look through a category, or its deals, without typing anything; absent: all search. */
  visits: optional(object({ browse: number(0, 1), deals: number(0, 1) })),
  /** How a page is ranked: weights of the terms of the score (see `demand/rank-score.ts`). */
  ranking: object({
    /** Times BM25 of the query in the listing's words, from 0 to 1 (every word of the query, fully present). */
    relevance: number(0, 10),
    /** Times ln(1 + units of the last 28 days). */
    sales: number(0, 10),
    /** Times mean stars, shrunk, above three. */
    rating: number(0, 10),
    /** Times the log of units per click, shrunk, against the market's own. */
    conversion: number(0, 10),
    /** Times −ln(1 + promised days). */
    promise: number(0, 10),
    /** Times −ln(price / the product's usual price in the country). */
    price: number(0, 10),
    /** Spread of the normal noise of each day, query and listing. */
    noise: number(0, 5),
    /** Weight, in observations, of the average when a listing's own rate is shrunk towards it. */
    shrinkage: number(0, 1000),
  }),
  /** Examination: the share of shoppers who look at rank r at least, before any click satisfies them. */
  patience: list(number(0, 1), { min: 1, max: 400 }),
  /** Share of those who come past rank r that take the listing in; the last value holds beyond; absent: all. */
  attention: optional(list(number(0, 1), { min: 1, max: 400 })),
  /** Share of clicks after which a shopper looks no further. */
  satisfied: number(0, 1),
  /** Log odds that a listing taken in is clicked: `base` and weights of what the page of results shows of it. */
  attraction: object({
    base: number(-10, 10),
    /** Times the share of the query's words that stand in the title. */
    title: number(0, 10),
    /** Times image quality above one half. */
    image: number(0, 10),
    /** Times −ln(price / the product's usual price in the country). */
    price: number(0, 10),
    /** Times mean stars, shrunk, above three. */
    stars: number(0, 10),
    /** Times −ln(1 + promised days). */
    promise: number(0, 10),
  }),
  /**
   * Utility of an offer: ideal-point losses and tastes of the segment, −sensitivity · ln(price / the product's usual
   * price), promised days and stars of the segment, and these.
   */
  choice: object({
    /** Utility of buying nothing, on the scale of the offers' utilities. */
    outside: number(-50, 50),
    /** For the company last bought from, when that went well. */
    loyalty: number(0, 10),
    /** Times account health (0 to 1) and n / (n + shrinkage) of n reviews. */
    trust: number(0, 10),
    /** Times the share of the listing's words that the market's language knows. */
    language: number(0, 10),
    /** Times the quality of pictures and of the page's words, above one half; absent: nobody minds. */
    image: optional(number(0, 10)),
    page: optional(number(0, 10)),
    /** Share of carts given up at check-out for reasons other than what it costs. */
    hesitation: number(0, 1),
  }),
  /** Share of orders with 1, 2, 3 … units. */
  units: list(number(0, 1), { min: 1, max: 20 }),
  payment: list(PaymentMeans, { min: 1 }),
  /** Where the shares of the means of payment come from; absent: from where the rest of the market does. */
  paymentSource: optional(Source),
  reviewShare: number(0, 1),
  /** The part of delivered quality that buyers expect of a listing without any claim, 0 to 1. */
  expectedQuality: number(0, 1),
  afterTheOrder: AfterTheOrder,
  /** Small sellers beside the companies; absent: there are none. */
  crowd: optional(Crowd),
  source: Source,
});
export type Market = Infer<typeof Market>;
