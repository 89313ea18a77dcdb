import { QUESTION_STATES } from '@portolan/contract/question-states';
import type { Measures, PanelMember, SeatAnswer, SeatPlayer } from '@portolan/engine';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { market, world } from './world-tables.ts';

/** What a panel has found so far: it goes on from there when a process before it was stopped. */
export interface PanelFound {
  readonly own: Measures;
  readonly members: readonly (PanelMember & { readonly measures: Measures })[];
}

/** Seats played again: by somebody else, or by all of the reference panel. The past stays, so each is played once. */
export const seatPlay = market.table(
  'seat_play',
  {
    id: text().primaryKey(),
    worldId: text()
      .notNull()
      .references(() => world.id),
    seat: text().notNull(),
    /** Who sits there, in one word: `team-2`, `planner:4`, or `panel`. */
    as: text().notNull(),
    /** Null: all of the panel. */
    player: jsonb().$type<SeatPlayer>(),
    untilDay: integer().notNull(),
    personId: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    state: text({ enum: QUESTION_STATES }).notNull(),
    perThousandDone: integer().notNull(),
    swap: jsonb().$type<SeatAnswer>(),
    panel: jsonb().$type<PanelFound>(),
  },
  (table) => [
    unique('seat_play_once').on(table.worldId, table.seat, table.as, table.untilDay),
    index('seat_play_by_world').on(table.worldId, table.askedAt),
    check('seat_play_state', sql`${table.state} in ('waiting', 'playing', 'done', 'failed', 'cancelled')`),
  ],
);
