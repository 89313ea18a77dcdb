import type { Change, Pace, ScenarioCard, WhatIf } from '@portolan/contract/market';
import { QUESTION_STATES } from '@portolan/contract/question-states';
import type { Scenario } from '@portolan/engine';
import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  customType,
  foreignKey,
  index,
  integer,
  json,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';

export const market = pgSchema('market');

export type Values = Readonly<Record<string, string | number>>;
export type Fault = { readonly path: string; readonly code: string; readonly values: Values };

const moment = () => timestamp({ withTimezone: true });
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

// `json` where the engine reads what is kept: it keeps the order of the fields, which `jsonb` does not.

/** Scenarios by the hash of their content, so that a world keeps the one it started from. */
export const scenario = market.table('scenario', {
  hash: text().primaryKey(),
  id: text().notNull(),
  version: text().notNull(),
  card: jsonb().$type<ScenarioCard>().notNull(),
  body: json().$type<Scenario>().notNull(),
});

/** Scenarios of a school's own, beside those that everybody is offered. */
export const schoolScenario = market.table(
  'school_scenario',
  {
    id: text().primaryKey(),
    schoolId: text().notNull(),
    offeredBy: text().notNull(),
    offeredAt: moment().notNull(),
    card: jsonb().$type<ScenarioCard>().notNull(),
    body: json().$type<Scenario>().notNull(),
  },
  (table) => [index().on(table.schoolId)],
);

export const world = market.table(
  'world',
  {
    id: text().primaryKey(),
    schoolId: text().notNull(),
    name: text().notNull(),
    scenarioHash: text()
      .notNull()
      .references(() => scenario.hash),
    seed: bigint({ mode: 'number' }).notNull(),
    engine: text().notNull(),
    /** Days played. */
    day: integer().notNull(),
    /** The newest day whose journal is closed: `day`, or `day + 1` while that one is being played. */
    closedDay: integer().notNull(),
    /** Days are wanted up to this one. */
    wantedDay: integer().notNull(),
    lastDay: integer().notNull(),
    /** Lines written in the journal so far. */
    lines: integer().notNull(),
    state: text({ enum: ['open', 'paused', 'ended'] }).notNull(),
    pace: jsonb().$type<Pace>().notNull(),
    nextDayAt: moment(),
    /** Why the last attempt at a day failed; a world with a fault is paused. */
    fault: text(),
    openedAt: moment().notNull(),
  },
  (table) => [
    index('world_by_school').on(table.schoolId, table.openedAt),
    check('world_days', sql`${table.day} <= ${table.closedDay} and ${table.closedDay} <= ${table.day} + 1`),
    check('world_state', sql`${table.state} in ('open', 'paused', 'ended')`),
  ],
);

/** In the order of the world's own list. */
export const company = market.table(
  'company',
  {
    worldId: text()
      .notNull()
      .references(() => world.id),
    place: integer().notNull(),
    id: text().notNull(),
    name: jsonb().$type<{ readonly zh: string; readonly en: string }>().notNull(),
    kind: text({ enum: ['team', 'rival'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.place] }),
    unique('company_id').on(table.worldId, table.id),
  ],
);

/** Who may enter a world: members decide for their company, teachers and mentors look on. */
export const participant = market.table(
  'participant',
  {
    worldId: text()
      .notNull()
      .references(() => world.id),
    personId: text().notNull(),
    part: text({ enum: ['teacher', 'mentor', 'member'] }).notNull(),
    company: text(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.personId] }),
    index('participant_by_person').on(table.personId),
    foreignKey({
      columns: [table.worldId, table.company],
      foreignColumns: [company.worldId, company.id],
      name: 'participant_in_company',
    }),
    check('participant_part', sql`${table.part} in ('teacher', 'mentor', 'member')`),
    check('participant_company', sql`(${table.part} = 'member') = (${table.company} is not null)`),
  ],
);

/** Lines are added and change their state; none is ever removed. */
export const journalLine = market.table(
  'journal_line',
  {
    id: text().primaryKey(),
    worldId: text()
      .notNull()
      .references(() => world.id),
    /** The order in which lines came, over the whole life of the world. */
    seq: integer().notNull(),
    day: integer().notNull(),
    /** Of an intervention, whom it is done to: a company, or `world`. */
    company: text().notNull(),
    /** Who speaks: the company, or the teacher to the market. */
    author: text({ enum: ['company', 'teacher'] })
      .notNull()
      .default('company'),
    kind: text().notNull(),
    decision: json().$type<{ readonly kind: string; readonly [field: string]: unknown }>().notNull(),
    personId: text().notNull(),
    at: moment().notNull(),
    state: text({ enum: ['waiting', 'played', 'refused', 'taken-back'] }).notNull(),
    faults: jsonb().$type<readonly Fault[]>().notNull(),
    takenBackBy: text(),
    takenBackAt: moment(),
  },
  (table) => [
    unique('journal_line_seq').on(table.worldId, table.seq),
    index('journal_line_by_day').on(table.worldId, table.day, table.seq),
    index('journal_line_by_company').on(table.worldId, table.company, table.seq),
    index('journal_line_by_person').on(table.worldId, table.personId, table.seq),
    check('journal_line_author', sql`${table.author} in ('company', 'teacher')`),
    check('journal_line_state', sql`${table.state} in ('waiting', 'played', 'refused', 'taken-back')`),
    check(
      'journal_line_taken_back',
      sql`(${table.state} = 'taken-back') = (${table.takenBackBy} is not null)`,
    ),
  ],
);

export const day = market.table(
  'day',
  {
    worldId: text()
      .notNull()
      .references(() => world.id),
    day: integer().notNull(),
    hash: text().notNull(),
    totals: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
    playedAt: moment().notNull(),
    milliseconds: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.worldId, table.day] })],
);

/** Caches of the world after a day: the newest, and some between, from which any other is rebuilt. */
export const snapshot = market.table(
  'snapshot',
  {
    worldId: text()
      .notNull()
      .references(() => world.id),
    day: integer().notNull(),
    bytes: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.worldId, table.day] })],
);

export const whatIf = market.table(
  'what_if',
  {
    id: text().primaryKey(),
    worldId: text()
      .notNull()
      .references(() => world.id),
    company: text().notNull(),
    personId: text().notNull(),
    askedAt: moment().notNull(),
    changes: jsonb('change').$type<readonly Change[]>().notNull(),
    /** The last day that was played then: what was a plan stays one, whatever has been played since. */
    askedOnDay: integer().notNull(),
    fromDay: integer().notNull(),
    untilDay: integer().notNull(),
    state: text({ enum: QUESTION_STATES }).notNull(),
    perThousandDone: integer().notNull(),
    result: jsonb().$type<WhatIf['result']>(),
  },
  (table) => [
    index('what_if_by_company').on(table.worldId, table.company, table.askedAt),
    check('what_if_state', sql`${table.state} in ('waiting', 'playing', 'done', 'failed', 'cancelled')`),
  ],
);
