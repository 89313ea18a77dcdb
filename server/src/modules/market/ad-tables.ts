// What advertising had and cost, day by day, for a seller's reports.
import { bigint, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { market } from './world-tables.ts';

const money = () => bigint({ mode: 'number' });

/** One advertisement, target, placement and search of a day. */
export const adDay = market.table(
  'ad_day',
  {
    worldId: text().notNull(),
    day: integer().notNull(),
    seq: integer().notNull(),
    company: text().notNull(),
    market: text().notNull(),
    currency: text().notNull(),
    campaign: integer().notNull(),
    adGroup: integer().notNull(),
    target: integer().notNull(),
    listing: integer().notNull(),
    placement: text().notNull(),
    /** What was typed; absent where nothing was, and where nobody clicked after it. */
    words: text(),
    impressions: integer().notNull(),
    clicks: integer().notNull(),
    spend: money().notNull(),
    /** Credited to the last click before them, on the day on which they came. */
    orders: integer().notNull(),
    units: integer().notNull(),
    sales: money().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.day, table.seq] }),
    index('ad_day_by_company').on(table.worldId, table.company, table.day),
  ],
);
