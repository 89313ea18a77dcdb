import { integer, list, number, object, optional, table, type Infer } from '../shape.ts';
import { Source } from './words.ts';

const share = number(0, 1);
/** Days of a lognormal wait: one in ten is shorter than `min`, one in ten longer than `max`. */
const Band = object({ min: number(0.1, 365), max: number(0.2, 730) });
export type Band = Infer<typeof Band>;

/** What a page leads its readers to expect of the goods, beyond the market's `expectedQuality`; quality is 0 to 1. */
const Expectation = object({
  /** Added by each claim of the page; readers stop believing after so many. */
  perClaim: number(0, 1),
  believedClaims: integer(0, 20),
  /** Added per unit of the log of price over usual price. */
  perLogPrice: number(0, 2),
  /** Part of its worth that goods broken on the way keep. */
  leftAfterDamage: share,
});

/** An ordered logit: η is the sum of the factors, and the cut points part one star from the next. */
const Reviews = object({
  perLogDay: number(-10, 0),
  late: number(-10, 0),
  perLateWeek: number(-10, 0),
  mostLateDays: number(0, 90),
  severalItems: number(-10, 10),
  cuts: list(number(-20, 20), { min: 4, max: 4 }),
  /** Per unit of delivered quality less expectation. */
  perSurprise: number(0, 50),
  /** A letter that nobody answered in time, and one that was put right with money. */
  unanswered: number(-10, 0),
  putRight: number(0, 10),
  /** From the doorbell to the review. */
  days: Band,
  /** Share of reviews that small sellers' buyers write in each hour of the day. Absent: as they shop. */
  hours: optional(list(number(0, 1), { min: 24, max: 24 })),
});
export type Reviews = Infer<typeof Reviews>;

/** What may hold a parcel up or back beside its lane, and brings it back. */
const Delivery = object({
  /** What is ordered from this hour on is handled as if it had been ordered on the next day. */
  cutOffHour: integer(1, 24),
  /** Share of orders that even an organised seller hands over one working day after its promise. */
  missedShare: number(0, 0.99),
  /** Days that customs keep a parcel they open, and how much more often they open a dutiable one. */
  inspectedDays: Band,
  dutiableFactor: number(0, 20),
  /** Share of addresses that the carrier has to ask about, and the days that takes. */
  askedShare: share,
  askedDays: Band,
  /** A parcel that has not come so many days after its promise is given up. */
  givenUpAfterDays: integer(1, 180),
  /** Days of the way back, packing included: to a warehouse in the buyer's country, and to the seller's home. */
  wayBackDays: object({ abroad: Band, home: Band }),
});

/** Logits added to the return rate of the line, and what becomes of a case. */
const Returns = object({
  perDisappointment: number(0, 50),
  late: number(0, 10),
  perLogPrice: number(-5, 5),
  damaged: number(0, 20),
  /** Weight of a buyer's own causes beside those that the order gave. */
  changedMind: number(0, 10),
  /** From the doorbell to the wish. */
  days: Band,
  /** Share of unspoilt returns that can be sold again. */
  resold: share,
  /** Share of the refused who go to the platform: without and with a fault of the seller. */
  claimsOwn: share,
  claimsFault: share,
  verdictDays: integer(1, 60),
  /** Share of claims in which the platform sides with who is in the right. */
  just: share,
});
export type Returns = Infer<typeof Returns>;

/** Shares of buyers who write, by what they met. */
const Letters = object({
  asks: share,
  missesParcel: share,
  tellsDamage: share,
  complainsLate: share,
  /** Per unit of disappointment beyond a tolerance that everybody has. */
  complainsGoods: number(0, 20),
  tolerance: share,
  mostComplain: share,
  thanks: share,
  /** Of those who paid at their door and were not told that they would. */
  complainsCharge: optional(share),
  /** From the cause to the letter, at most. */
  withinHours: integer(1, 240),
  /** What a partial refund gives of the price paid when the answer names no sum. */
  partialPerThousand: integer(1, 1000),
});

/**
 * What the buyers of a country make of an answer: how far each stance fits each cause (−1 an affront, 0 neither here nor
 * there, 1 just what they hoped for) and how soon they look for it. Cultures differ in what they hold due.
 */
const Answers = object({
  fit: table(table(number(-1, 1))),
  /** Logits of the review for an answer that fits fully, and for one within `promptHours`. */
  perFit: number(0, 5),
  promptHours: integer(1, 240),
  prompt: number(0, 5),
  /** Share of returns that an answer that fits fully talks out of. */
  calms: share,
  /** Of the price paid: what a partial refund has to give, by cause, to put things right. */
  fairPerThousand: table(integer(0, 1000)),
});
export type Answers = Infer<typeof Answers>;

/** Goods that came back are looked at and graded; whoever does not grade has it done by condition. */
const Grading = object({
  withinDays: integer(1, 60),
  /** Quality that opened goods keep, and what is left in broken ones, when they are sold as new again. */
  leftWhenOpened: share,
  leftWhenSpoilt: share,
  /** Share of unspoilt returns that were never opened. */
  unopened: share,
  /** What a liquidator pays of what the goods cost, and what throwing a unit away costs, minor units of the home currency. */
  liquidatedPerThousand: integer(0, 1000),
  disposalPerUnit: integer(0, 1_000_000),
});

/** A quarrel that a buyer takes to the platform. */
const Disputes = object({
  answerHours: integer(1, 480),
  verdictDays: integer(1, 60),
  /** Share of those whose letter about a missing parcel got no answer, or a bad one, that go to the platform. */
  overMissing: share,
  /** So long after the promise. */
  missingAfterDays: integer(1, 90),
  /** Added to the platform's share of just verdicts by each fact that bears on the case, and lost by each that does not. */
  perFact: share,
  perIdleFact: share,
});

/** Asking for reviews and answering them. */
const ReviewWork = object({
  /** Days after delivery in which an order may be asked for its review, once. */
  fromDays: integer(0, 90),
  untilDays: integer(1, 180),
  /** Times the share who review, and logits on their stars, by what the request says. */
  neutral: object({ lift: number(1, 10), stars: number(-2, 2) }),
  incentivised: object({ lift: number(1, 10), stars: number(-2, 5) }),
  /** Reviews can be answered for so long; how much trust is won when every bad one is. */
  answerDays: integer(1, 365),
  trustOfAnswers: number(0, 1),
});

/** How the buyers of a market take what they get. */
export const AfterTheOrder = object({
  expectation: Expectation,
  delivery: Delivery,
  reviews: Reviews,
  returns: Returns,
  letters: Letters,
  /** Absent: a letter is put right by money alone. */
  answers: optional(Answers),
  /** Absent: goods that come back unspoilt are sold again at once, the others thrown away. */
  grading: optional(Grading),
  /** Absent: the platform judges claims without hearing the company. */
  disputes: optional(Disputes),
  /** Absent: the platform lets nobody ask for reviews or answer them. */
  reviewWork: optional(ReviewWork),
  /** Share of orders that their buyers take back within a day, if they have not left by then. */
  regretShare: share,
  source: Source,
});
export type AfterTheOrder = Infer<typeof AfterTheOrder>;
