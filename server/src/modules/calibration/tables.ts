import type { Scenario } from '@portolan/engine';
import { index, integer, json, jsonb, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type { Stage } from './calibrate.ts';
import type { CalibrationReport } from './report-of.ts';
import type { SalesFault } from './sales-faults.ts';

export const calibrationRoom = pgSchema('calibration');

/** What a school has asked to be set from its files. The files themselves are never here: they are deleted once read. */
export const calibration = calibrationRoom.table(
  'calibration',
  {
    id: text().primaryKey(),
    schoolId: text().notNull(),
    personId: text().notNull(),
    personName: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    /** What the orders file was called. */
    file: text().notNull(),
    k: integer().notNull(),
    state: text({ enum: ['running', 'done', 'faulty', 'failed', 'cancelled'] }).notNull(),
    stage: text().$type<Stage>(),
    perThousandDone: integer().notNull(),
    /** When the process that does it was last heard of: one that is gone is heard of no more. */
    heardAt: timestamp({ withTimezone: true }).notNull(),
    faults: jsonb().$type<readonly SalesFault[]>(),
    report: jsonb().$type<CalibrationReport>(),
    scenario: json().$type<Scenario>(),
    keptAs: text(),
  },
  (table) => [index().on(table.schoolId, table.askedAt)],
);
