/** What a platform punishes and how: its violations, the ladder of consequences, and how appeals are judged. */
import { id, integer, list, number, object, oneOf, optional, table, text, type Infer } from '../shape.ts';
import { CAUSES, CORRECTIONS, PREVENTIONS } from './plan-of-action.ts';
import { Source } from './words.ts';

/** By what an appeal about one kind of fault is judged. Never in a view: finding it out is the exercise. */
export const AppealRule = object({
  causes: list(oneOf(...CAUSES), { min: 1, max: CAUSES.length }),
  corrections: list(oneOf(...CORRECTIONS), { min: 1, max: CORRECTIONS.length }),
  preventions: list(oneOf(...PREVENTIONS), { min: 1, max: PREVENTIONS.length }),
});
export type AppealRule = Infer<typeof AppealRule>;

const days = integer(0, 3650);

/** One kind of act that the platform may find. */
const ActRule = object({
  /** Points of the first, second … time; the last holds beyond. */
  points: list(integer(0, 1000), { min: 1, max: 12 }),
  /** Chance that an act is found; for what stands on a page, on each day on which it stands. Never in a view. */
  foundShare: number(0, 1),
  foundAfterDays: object({ min: days, max: days }),
  /** The same thing is not held against a store again so soon. */
  repeatAfterDays: integer(1, 3650),
  /** What else of this kind is found so soon after the last counts with it. */
  onceWithinDays: optional(days),
  /** Its page is off the market for so many days at least, and until the fault is gone. */
  suppressesDays: optional(days),
  appeal: AppealRule,
});
export type ActRule = Infer<typeof ActRule>;

export const LADDER_STEPS = ['warning', 'restricted', 'held', 'suspended', 'closed'] as const;
export const MEASURES = [
  'rank-lowered',
  'ads-barred',
  'campaigns-barred',
  'no-new-listings',
  'funds-held',
  'store-suspended',
] as const;

/** A step of the ladder: reached when account health falls below `at`, or when violation points rise to it. */
const Step = object({
  id: oneOf(...LADDER_STEPS),
  at: integer(0, 1000),
  /** How long it holds; absent: as long as the points stand there, and for a closed store for good. */
  days: optional(integer(1, 365)),
  measures: list(oneOf(...MEASURES), { max: MEASURES.length }),
});
export type LadderStep = Infer<typeof Step>;
export type Measure = LadderStep['measures'][number];

/** Parts of a service score by their weight; each is the share of what went well in its window. */
const ServiceScore = object({
  windowDays: integer(1, 365),
  /** What a store has before anything can be said of it, 0 to 100. */
  start: integer(0, 100),
  leastOrders: integer(1, 10_000),
  weights: object({
    'as-described': number(0, 1),
    dispatch: number(0, 1),
    delivery: number(0, 1),
    replies: number(0, 1),
    'no-cancellations': number(0, 1),
  }),
});
export type ServiceScore = Infer<typeof ServiceScore>;

/** Phrases by language. */
const Phrases = table(list(text({ max: 80 }), { min: 1, max: 60 }));
export type Phrases = Infer<typeof Phrases>;

/** What the platform's readers look for on pages and in letters. */
const Looks = object({
  /** What a page may only say of goods whose facts say it too, in any words of the same claim. */
  claims: list(object({ id, phrases: Phrases }), { max: 100 }),
  /** The same word may stand so often in a title, and in the words that only the search reads. */
  mostInTitle: integer(1, 50),
  mostInSearchTerms: integer(1, 50),
  /** What a letter to a buyer may not say. */
  letters: object({ 'review-manipulation': optional(Phrases), 'outside-contact': optional(Phrases) }),
  /** Orders that a store may take back itself within a week before it is asked whether it has the goods. */
  mostCancelledAWeek: integer(1, 10_000),
});
export type Looks = Infer<typeof Looks>;

export const ConductRules = object({
  /** Points are taken from account health, or add up to violation points. */
  counting: oneOf('health', 'violation-points'),
  /** A violation counts for so long. */
  validDays: integer(1, 3650),
  acts: object({
    'false-claim': optional(ActRule),
    'infringing-words': optional(ActRule),
    'restricted-goods': optional(ActRule),
    'wrong-category': optional(ActRule),
    'false-was-price': optional(ActRule),
    'review-manipulation': optional(ActRule),
    'keyword-stuffing': optional(ActRule),
    'no-stock': optional(ActRule),
    'outside-contact': optional(ActRule),
    'refused-return': optional(ActRule),
  }),
  looks: Looks,
  /** Of a measured share beyond its limit. */
  metricAppeals: object({
    'order-defect': optional(AppealRule),
    'late-shipment': optional(AppealRule),
    cancellation: optional(AppealRule),
    'valid-tracking': optional(AppealRule),
    'on-time-delivery': optional(AppealRule),
    'late-reply': optional(AppealRule),
  }),
  /** The mildest step first. */
  ladder: list(Step, { min: 1, max: 8 }),
  /** What `rank-lowered` takes from the score of every page of the store. */
  rankPenalty: number(0, 10),
  serviceScore: optional(ServiceScore),
  appeal: object({
    /** Days after it was found in which an appeal is heard, and days that the platform takes to answer. */
    withinDays: integer(1, 365),
    answeredAfterDays: integer(1, 60),
    /** Appeals heard about one violation. */
    most: integer(1, 10),
    /** What each criterion is worth; a plan is accepted from `acceptedFrom` of their sum on, partly from `partlyFrom`. */
    worth: object({
      cause: integer(0, 100),
      corrected: integer(0, 100),
      prevention: integer(0, 100),
      evidence: integer(0, 100),
    }),
    acceptedFrom: integer(1, 400),
    partlyFrom: integer(1, 400),
  }),
  source: Source,
});
export type ConductRules = Infer<typeof ConductRules>;
