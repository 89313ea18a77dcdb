import { pgSchema, text } from 'drizzle-orm/pg-core';

export const platform = pgSchema('platform');

/** What this installation keeps for itself, such as its secret. */
export const setting = platform.table('setting', {
  name: text().primaryKey(),
  value: text().notNull(),
});
