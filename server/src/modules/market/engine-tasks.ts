// What the market asks its engine threads to do, and what the threads ask back.
import type { CompanySight, WhatIf } from '@portolan/contract/market';
import type {
  AdRegret,
  Booked,
  Explanation,
  Increment,
  JournalEntry,
  LostSales,
  Opening,
  PanelMember,
  PublicKnowledge,
  Question,
  RankOf,
  Scenario,
  SeatAnswer,
  SeatHistory,
  SeatPlayer,
  Span,
  Statements,
  StoreStanding,
} from '@portolan/engine';
import type { DayRecord, DaySeal } from './day-record.ts';
import type { Fault } from './world-tables.ts';

/** A world after a day, by name: the thread that works on it finds it, or plays up to it. */
export interface WorldAfter {
  readonly worldId: string;
  readonly scenarioHash: string;
  readonly day: number;
}

/** What must be known of an order to follow its parcel. */
export interface ParcelSent {
  readonly market: string;
  readonly placedAt: number;
  readonly session: number;
  readonly lane: string;
  readonly customs: number;
  readonly shippedAt: number;
  readonly promisedAt: number;
  readonly price: number;
  readonly discount: number;
}

/** What is decided differently, between which days. */
export interface ChangedDays {
  readonly day: number;
  readonly last: number;
  /** Whether the days are still to come. */
  readonly isPlan: boolean;
  readonly change: Question['change'];
  /** Which of the changes asked about the added decisions are, and the dropped ones by their numbers. */
  readonly places: {
    readonly added: readonly number[];
    readonly dropped: readonly (readonly [seq: number, change: number])[];
  };
}

/** A seat of a world that is played again from the first evening. */
export interface SeatInWorld {
  readonly worldId: string;
  readonly scenarioHash: string;
  readonly seed: number;
  readonly teams: Opening['teams'];
  readonly seat: string;
  readonly until: number;
}

export interface Tasks {
  playDay: {
    input: WorldAfter & { readonly journal: readonly JournalEntry[] };
    /** What the day did, before its world is sealed: it can be written meanwhile. */
    output: { readonly record: DayRecord; readonly milliseconds: number };
  };
  sealDay: { input: WorldAfter; output: DaySeal };
  /** What computer companies decide for the next day, so that it need not wait for them. */
  planNextDay: { input: WorldAfter; output: null };
  checkDecision: {
    input: WorldAfter & {
      readonly company: string;
      readonly decision: unknown;
      /** What the company has decided for the next day already. */
      readonly waiting: readonly JournalEntry[];
    };
    output: readonly Fault[];
  };
  checkIntervention: {
    input: WorldAfter & { readonly intervention: unknown; readonly waiting: readonly JournalEntry[] };
    output: readonly Fault[];
  };
  statements: {
    input: WorldAfter & { readonly booked: readonly Booked[]; readonly span: Span };
    output: Statements;
  };
  explainOrder: {
    /** Of the world before the day of the order. */
    input: WorldAfter & {
      readonly order: { readonly market: string; readonly session: number; readonly placedAt: number };
    };
    output: Explanation;
  };
  explainVisit: {
    /** Of the world before the day of the visit. Null where it saw nothing of the company. */
    input: WorldAfter & {
      readonly company: string;
      readonly visit: { readonly market: string; readonly slice: number; readonly session: number };
    };
    output: Explanation | null;
  };
  lostSales: { input: WorldAfter & { readonly company: string }; output: LostSales };
  rankOf: {
    /** Of the world before the day. Null where the company has no such listing. */
    input: WorldAfter & { readonly company: string; readonly listing: number; readonly page?: number };
    output: RankOf | null;
  };
  adIncrement: {
    /** Of the world before the first day. */
    input: WorldAfter & { readonly company: string; readonly campaign?: number; readonly until: number };
    output: Increment;
  };
  adRegret: {
    /** Of the world before the first day. */
    input: WorldAfter & { readonly company: string; readonly until: number; readonly isAllTold: boolean };
    output: AdRegret;
  };
  /** Of the decisions of the first changed day; whether later ones are possible hangs on what comes of these. */
  checkChange: { input: WorldAfter & { readonly changed: ChangedDays }; output: readonly Fault[] };
  whatIf: {
    /** Of the world before the first changed day, or of the newest one when that is still to come. */
    input: WorldAfter & {
      readonly company: string;
      readonly until: number;
      readonly changed: ChangedDays;
    };
    /** Null when it was given up. */
    output: WhatIf['result'];
  };
  /** Null when it was given up. */
  swapSeat: { input: SeatInWorld & { readonly player: SeatPlayer }; output: SeatAnswer | null };
  /** A member of the panel in the seat; without one, the seat as it was played. */
  sitInSeat: { input: SeatInWorld & { readonly member: PanelMember | null }; output: SeatHistory | null };
  replayWorld: {
    input: {
      readonly worldId: string;
      readonly scenarioHash: string;
      readonly seed: number;
      readonly teams: Opening['teams'];
      readonly until: number;
    };
    output: { readonly hashes: readonly string[]; readonly first: Uint8Array; readonly last: Uint8Array };
  };
  trackParcel: {
    input: {
      readonly scenarioHash: string;
      readonly seed: number;
      readonly parcel: ParcelSent;
      /** The moment up to which its way is known. */
      readonly until: number;
    };
    output: readonly { readonly at: number; readonly code: string }[];
  };
  viewCompany: { input: WorldAfter & { readonly company: string }; output: CompanySight };
  viewPublic: { input: WorldAfter; output: PublicKnowledge };
  weakestStores: {
    input: WorldAfter;
    output: readonly { readonly company: string; readonly stores: readonly StoreStanding[] }[];
  };
}
export type TaskName = keyof Tasks;

/** How far a task is, and whether anybody still wants its answer. */
export interface Step {
  isCancelled(): boolean;
  progress(done: number): void;
}

/** What a thread can do, by the names of the tasks. */
export type Work = {
  readonly [Name in TaskName]: (input: Tasks[Name]['input'], step: Step) => Promise<Tasks[Name]['output']>;
};

/** What threads cannot know by themselves; the main thread reads it from the database. */
export interface Sources {
  scenario(hash: string): Promise<Scenario>;
  snapshotUpTo(worldId: string, day: number): Promise<{ readonly day: number; readonly bytes: Uint8Array }>;
  journal(worldId: string, from: number, until: number): Promise<readonly JournalEntry[]>;
}

export type TaskMessage<Name extends TaskName> = {
  [Each in Name]: {
    readonly kind: 'task';
    readonly id: number;
    readonly name: Each;
    readonly input: Tasks[Each]['input'];
  };
}[Name];

/** What a thread is started with. */
export interface ThreadSettings {
  /** `twin` is the kernel in WebAssembly, where the machine can run it; the days are the same with `plain`. */
  readonly kernel: 'twin' | 'plain';
}

export type ToThread =
  | TaskMessage<TaskName>
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'no-answer'; readonly id: number; readonly error: unknown };

export type FromThread =
  | { readonly kind: 'done'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: unknown }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: keyof Sources;
      readonly about: readonly unknown[];
    };
