/** What a platform holds against a store: what was done, how it shows, what it cost, and what was said against it. */
import type { Money } from '../money.ts';
import type { ConductRules, LadderStep } from '../scenario/conduct.ts';
import type { Cause, Correction, Prevention } from '../scenario/plan-of-action.ts';
import type { PlatformRules } from '../scenario/rule-packs.ts';

/** Acts that a platform may find. Which of them it knows, and what each costs, is in its rule pack. */
export type Act = keyof ConductRules['acts'];
/** An act, or a measured share beyond its limit. */
export type ViolationKind = Act | keyof PlatformRules['metrics'];

/** What the platform points at. Only what was looked at is set; numbers are those of the world's own lists. */
export interface Evidence {
  readonly listing?: number;
  readonly order?: number;
  readonly letter?: number;
  readonly return?: number;
  /** Place in the scenario's products. */
  readonly product?: number;
  /** The words in question, as they stand on the page or in the letter. */
  readonly text?: string;
  /** Minor units of the market's currency: what was claimed, and what it is measured by. */
  readonly price?: Money;
  readonly reference?: Money;
  /** Of a metric: the measured share, and the limit in force; of orders taken back: how many, and how many may be. */
  readonly share?: number;
  readonly limit?: number;
  /** How the store was run when it was found: −1 for no lane. */
  readonly handlingDays?: number;
  readonly lane?: number;
}

/** Seen by the platform and not yet told to the store. Never in a view. */
export interface Suspicion {
  readonly kind: Act;
  readonly doneOn: number;
  /** The evening on which it is found. */
  readonly foundOn: number;
  readonly evidence: Evidence;
}

export interface Violation {
  /** Counted through the life of the world. */
  readonly id: number;
  readonly kind: ViolationKind;
  readonly doneOn: number;
  readonly foundOn: number;
  readonly evidence: Evidence;
  /** What it costs now: account health lost, or violation points held; less after an appeal. */
  points: number;
  /** Its page is off the market as long as this is set: until that day at least. */
  suppressedUntil?: number;
  appeals: Appeal[];
}

export type Criterion = 'cause' | 'corrected' | 'prevention' | 'evidence';

export interface Appeal {
  readonly on: number;
  readonly cause: Cause;
  readonly corrected: readonly Correction[];
  readonly prevention: readonly Prevention[];
  readonly orders: readonly number[];
  readonly text: string;
  readonly answeredOn: number;
  verdict?: Verdict;
}

export interface Verdict {
  readonly outcome: 'accepted' | 'partly' | 'refused';
  readonly criteria: readonly {
    readonly criterion: Criterion;
    readonly earned: number;
    readonly of: number;
  }[];
}

/** What a platform remembers of a store's conduct. */
export interface Conduct {
  violations: Violation[];
  suspicions: Suspicion[];
  /** The step of the ladder on which the store stands, and since when. */
  standing?: { readonly step: LadderStep['id']; readonly since: number };
  /** The highest points whose timed step has been served; only points beyond them lead up again. */
  served: number;
}

export const cleanRecord = (): Conduct => ({ violations: [], suspicions: [], served: 0 });
