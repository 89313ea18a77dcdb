// `person`, `session`, `account` and `verification` hold the fields that better-auth expects, and ours.
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgSchema, text, timestamp, unique } from 'drizzle-orm/pg-core';

export const identity = pgSchema('identity');

const moment = () => timestamp({ withTimezone: true });

export const school = identity.table('school', {
  id: text().primaryKey(),
  name: text().notNull(),
  isDemo: boolean().notNull().default(false),
  createdAt: moment().notNull(),
});

export const person = identity.table(
  'person',
  {
    id: text().primaryKey(),
    schoolId: text()
      .notNull()
      .references(() => school.id),
    name: text().notNull(),
    /** Always there, because better-auth signs in by it; see `email.ts` for people who have none. */
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    number: text(),
    role: text({ enum: ['administrator', 'teacher', 'mentor', 'student'] }).notNull(),
    language: text({ enum: ['zh', 'en'] })
      .notNull()
      .default('zh'),
    /** Entry codes are derived from this count, so a new password ends the code before it (`entry-code.ts`). */
    passwordsChosen: integer().notNull().default(0),
    /** When the person last asked for anything, to within a minute. */
    lastSeenAt: moment(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    unique('person_number').on(table.schoolId, table.number),
    index('person_by_school').on(table.schoolId, table.role, table.name),
    check('person_role', sql`${table.role} in ('administrator', 'teacher', 'mentor', 'student')`),
    check('person_language', sql`${table.language} in ('zh', 'en')`),
  ],
);

export const session = identity.table(
  'session',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('session_by_person').on(table.userId)],
);

export const account = identity.table(
  'account',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    accountId: text().notNull(),
    providerId: text().notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    unique('account_of_provider').on(table.providerId, table.accountId),
    index('account_by_person').on(table.userId),
  ],
);

export const verification = identity.table(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('verification_by_identifier').on(table.identifier)],
);
