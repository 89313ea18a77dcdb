import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgSchema, real, text, timestamp, unique } from 'drizzle-orm/pg-core';

export const evaluation = pgSchema('evaluation');

const moment = () => timestamp({ withTimezone: true });

/**
 * What one rater handed in at one time: the marking of a deliverable, or the rating of the team-mates. Never changed:
 * a correction is a new sheet that names the one it corrects, and a sheet is corrected once.
 */
export const sheet = evaluation.table(
  'sheet',
  {
    id: text().primaryKey(),
    classId: text().notNull(),
    teamId: text().notNull(),
    party: text({ enum: ['teacher', 'mentor', 'peer'] }).notNull(),
    raterId: text().notNull(),
    /** The deliverable; empty for a sheet about team-mates. */
    deliverable: text().notNull(),
    workVersion: integer().notNull(),
    comment: text().notNull(),
    at: moment().notNull(),
    corrects: text().unique(),
  },
  (table) => [
    index('sheet_by_class').on(table.classId, table.teamId),
    check('sheet_party', sql`${table.party} in ('teacher', 'mentor', 'peer')`),
  ],
);

/** One score on one criterion, of a team's work or of a person. What every mark is made of. */
export const evidence = evaluation.table(
  'evidence',
  {
    id: text().primaryKey(),
    sheetId: text()
      .notNull()
      .references(() => sheet.id),
    /** Whom it is about; null: the whole team. */
    personId: text(),
    criterion: text().notNull(),
    score: integer().notNull(),
  },
  (table) => [
    unique('evidence_once').on(table.sheetId, table.criterion, table.personId),
    index('evidence_by_person').on(table.personId),
  ],
);

/** How a class composes its marks; absent while the class keeps the shipped weights. */
export const weights = evaluation.table(
  'weights',
  {
    classId: text().primaryKey(),
    parties: jsonb().$type<{ teacher: number; mentor: number; platform: number; peer: number }>().notNull(),
    stages: jsonb().$type<Record<string, number>>().notNull(),
    missing: text({ enum: ['wait', 'renormalise'] }).notNull(),
    peerWeight: real().notNull(),
    changedBy: text().notNull(),
    changedAt: moment().notNull(),
  },
  (table) => [check('weights_missing', sql`${table.missing} in ('wait', 'renormalise')`)],
);
