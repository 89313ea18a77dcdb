/**
 * Small sellers by the thousand: a crowd that keeps no books, decides nothing anew and costs next to nothing a day.
 * Each is a number; what it sells, asks and promises is drawn from it.
 */
import { id, integer, list, number, object, optional, table, type Infer } from '../shape.ts';
import { SPAN } from './span.ts';
import { Bilingual, Source } from './words.ts';

const share = number(0, 1);
/** On the scale of a logarithm. */
const spread = number(0, 5);
/** Days of a lognormal wait: one in ten is shorter than `min`, one in ten longer than `max`. */
const Wait = object({ min: number(0.001, 2000), max: number(0.002, 4000) });

/** A corner of a line in which goods are alike in price and weight. */
const Department = object({
  id,
  line: id,
  name: Bilingual,
  /** Of the visits to its line. */
  share,
  /** Usual prices of its goods, minor units of the market's currency; lognormal. */
  price: object({ median: integer(1), spread }),
  grams: object({ median: integer(1, 70_000), spread }),
  /** How far the dearer goods of it are the heavier ones: a correlation. */
  dearIsHeavy: number(-1, 1),
});
export type Department = Infer<typeof Department>;

/** A way to end a price: 4990 ends on 90 by steps of 1000. `cents` absent: as it was reckoned. */
const Ending = object({ share, cents: optional(integer(0, 99)) });

export const Crowd = object({
  /** The lane that they send by, as it is told; how long it takes is the country's own post's. */
  lane: id,
  /** All who ever come; so many are there on the first day, the others come day by day. */
  sellers: integer(1, 30_000),
  established: share,
  /** Where they send from, by region of the country. */
  regions: table(share),
  /** Pages of a seller: the median, and the spread between sellers. */
  pages: object({ median: number(0.1, 1000), spread }),
  /** How much better known the pages of a large seller are, and how far pages of one seller lie apart. */
  fame: object({ ofSeller: spread, ofPage: spread }),
  /** Days that a page stays up, and the share of a seller's pages that are there from its first day. */
  life: Wait,
  fromTheFirst: share,
  departments: list(Department, { min: 1, max: 200 }),
  /** Departments that a seller deals in. */
  dealsIn: list(share, { min: 1, max: 6 }),
  prices: object({
    /** How far sellers lie from the usual price, and how far each page moves when it is priced anew. */
    ofSeller: spread,
    ofPage: spread,
    anewEvery: Wait,
    endings: list(Ending, { min: 1, max: 12 }),
    /** Share of a seller's pages that end in another way than its own. */
    exceptions: share,
    /** From a price on, ends stand by wider steps: 29.90 rather than 31.90. Minor units, ascending. */
    steps: list(object({ from: integer(), step: integer(1), share }), { min: 1, max: 8 }),
    /** Every so many-th page asks so much more or less: how the market's answer to prices is measured. Absent: none. */
    trial: optional(object({ everyPage: integer(1, 1000), perThousand: integer(-900, 9000) })),
  }),
  quality: object({ mean: share, spread: number(0, 1) }),
  /**
   * How much alike large sellers are in slowness and quality: what parts them falls by this much on the log scale for each
   * standard deviation of size above the middle. Absent: not at all.
   */
  steadier: optional(number(0, 3)),
  /** Days from the payment until it is packed, lognormal; `ofSeller` is the part of the variance that is the seller's. */
  handling: object({
    mean: number(-3, 4),
    spread,
    ofSeller: share,
    /** Times the log of a day's orders over the seller's usual ones, when they are more. */
    perRush: number(0, 3),
    /** What was paid on a day off lies in a heap: ln of how much longer it takes. Absent: no longer. */
    backlog: optional(number(0, 3)),
    /** Share of parcels that carriers take in each hour of a working day, from six in the morning on. */
    hours: list(share, { min: 1, max: 24 }),
  }),
  /** What the platform promises for them: days, and times the middle transit of the way as parcels took it of late. */
  promise: object({
    days: number(0, 90),
    perTransit: number(0, 10),
    spread: number(0, 30),
    /** How far the margins that sellers ask for tell how slow they are: a correlation. */
    knowsSlowness: share,
    least: integer(1, 90),
    /** Days over which the platform learns how long parcels take. */
    learnsOver: integer(1, 1000),
    /** Weeks in which the platform promises so many days more, or fewer, than it does otherwise. */
    periods: optional(list(object({ ...SPAN, days: number(-60, 60) }), { max: 40 })),
  }),
  /** Pages whose seller pays for the way. */
  freeFreight: share,
  /** Orders that a seller cannot fill, and those that it forgets. */
  soldOutShare: share,
  forgottenShare: share,
  /** Buyers whose parcel has not come are asked for a review so many days after the promise. */
  asksAfterDays: integer(0, 60),
  /** Pages that a visitor looks at, and what one of them is worth before price, stars and promise. */
  looks: integer(1, 64),
  appeal: number(-50, 50),
  /** Dearer goods are bought one at a time: per log of price over the department's median. */
  singlesPerLogPrice: number(0, 3),
  /** Buyers who come again, when, and how much more they mean to buy. */
  comesBack: object({
    share,
    after: Wait,
    /** Those of them who do so as soon as they have bought, for what they forgot. Absent: none. */
    atOnce: optional(object({ share, after: Wait })),
    /** Those of the others who come for something else. Absent: none. */
    elsewhere: optional(share),
    eagerness: number(0, 20),
  }),
  source: Source,
});
export type Crowd = Infer<typeof Crowd>;
