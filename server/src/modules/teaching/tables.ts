import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';

export const teaching = pgSchema('teaching');

const moment = () => timestamp({ withTimezone: true });

export const schoolClass = teaching.table(
  'class',
  {
    id: text().primaryKey(),
    schoolId: text().notNull(),
    name: text().notNull(),
    term: text().notNull(),
    /** The market world of the class, once it is open. */
    worldId: text().unique(),
    isArchived: boolean().notNull().default(false),
    createdAt: moment().notNull(),
  },
  (table) => [index('class_by_school').on(table.schoolId, table.createdAt)],
);

/** Who teaches, mentors and attends a class. A student sits in one team of the class at most. */
export const classPerson = teaching.table(
  'class_person',
  {
    classId: text()
      .notNull()
      .references(() => schoolClass.id, { onDelete: 'cascade' }),
    personId: text().notNull(),
    part: text({ enum: ['teacher', 'mentor', 'student'] }).notNull(),
    teamId: text(),
    joinedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.personId] }),
    index('class_person_by_person').on(table.personId),
    check('class_person_part', sql`${table.part} in ('teacher', 'mentor', 'student')`),
    check('class_person_team', sql`${table.teamId} is null or ${table.part} = 'student'`),
  ],
);

export const team = teaching.table(
  'team',
  {
    id: text().primaryKey(),
    classId: text()
      .notNull()
      .references(() => schoolClass.id, { onDelete: 'cascade' }),
    /** 1-based; the order of the teams and of their seats in the world. */
    place: integer().notNull(),
    name: text().notNull(),
    /** The company they run in the world of the class. */
    companyId: text(),
  },
  (table) => [
    unique('team_name').on(table.classId, table.name),
    unique('team_place').on(table.classId, table.place),
  ],
);

/** By which trading day a deliverable is due, where the class differs from the shipped plan. */
export const deadline = teaching.table(
  'deadline',
  {
    classId: text()
      .notNull()
      .references(() => schoolClass.id, { onDelete: 'cascade' }),
    deliverable: text().notNull(),
    dueDay: integer(),
  },
  (table) => [primaryKey({ columns: [table.classId, table.deliverable] })],
);

/** What teams wrote. A version that was handed in is never changed; writing goes on in the next one. */
export const work = teaching.table(
  'work',
  {
    teamId: text()
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    deliverable: text().notNull(),
    version: integer().notNull(),
    text: text().notNull(),
    changedBy: text().notNull(),
    changedAt: moment().notNull(),
    handedInAt: moment(),
    /** The trading day on which it was handed in. */
    handedInDay: integer(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.deliverable, table.version] })],
);
