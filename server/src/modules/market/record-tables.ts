// What the days of a world did, row by row, for pages to read. Written in bulk by the transaction that commits the
// day, so nothing here refers to another table: the day's own row is what makes its rows true.
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { market, type Values } from './world-tables.ts';

const money = () => bigint({ mode: 'number' });
/** Quarter hours since the world began. */
const moment = () => integer();

/** One row per order, in its present state. */
export const order = market.table(
  'order',
  {
    worldId: text().notNull(),
    id: integer().notNull(),
    company: text().notNull(),
    product: text().notNull(),
    listing: integer().notNull(),
    market: text().notNull(),
    country: text().notNull(),
    currency: text().notNull(),
    buyer: doublePrecision().notNull(),
    /** The visit that bought, by which it can be explained. */
    session: integer().notNull(),
    units: integer().notNull(),
    price: money().notNull(),
    discount: money().notNull(),
    shipping: money().notNull(),
    tax: money().notNull(),
    duty: money().notNull(),
    /** What the courier asked of the buyer. */
    door: money().notNull().default(0),
    /** What customs make of the parcel, known before it gets there: for its carrier's page only. */
    customs: integer().notNull().default(0),
    /** What the buyer paid. */
    total: money().notNull(),
    payment: text().notNull(),
    status: text().notNull(),
    lane: text(),
    postage: money(),
    placedAt: moment().notNull(),
    shipBy: moment().notNull(),
    promisedAt: moment().notNull(),
    shippedAt: moment(),
    deliveredAt: moment(),
    /** When no more was to come: lost, cancelled, returned or closed. */
    endedAt: moment(),
    reviewScore: integer(),
    reviewAt: moment(),
    isReturned: boolean().notNull().default(false),
    refunded: money().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.id] }),
    // What a day changes of an order is written to each index anew; a company's orders are few enough to look through.
    index('order_by_company').on(table.worldId, table.company, table.id),
  ],
);

/** What happened to an order that its own row does not tell (docs/decisions/0671). */
export const orderEvent = market.table(
  'order_event',
  {
    worldId: text().notNull(),
    orderId: integer().notNull(),
    day: integer().notNull(),
    seq: integer().notNull(),
    at: moment().notNull(),
    code: text().notNull(),
    values: jsonb().$type<Values>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.worldId, table.orderId, table.day, table.seq] })],
);

/**
 * What a company booked on a day, a column of its lines in each array, in the order of the postings: a class books fifteen
 * thousand lines a day, which as rows of their own with their indexes took longer to write than the day to play
 * (docs/decisions/0571).
 */
export const ledgerDay = market.table(
  'ledger_day',
  {
    worldId: text().notNull(),
    company: text().notNull(),
    day: integer().notNull(),
    /** How many lines there are. */
    lines: integer().notNull(),
    entry: integer().array().notNull(),
    account: text().array().notNull(),
    currency: text().array().notNull(),
    amount: money().array().notNull(),
    memo: text().array().notNull(),
    /** Null where a line is of no order. */
    orderId: integer().array().$type<(number | null)[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.worldId, table.company, table.day] })],
);

/** One listing's day. */
export const funnel = market.table(
  'funnel',
  {
    worldId: text().notNull(),
    day: integer().notNull(),
    listing: integer().notNull(),
    company: text().notNull(),
    market: text().notNull(),
    currency: text().notNull(),
    impressions: integer().notNull(),
    clicks: integer().notNull(),
    carts: integer().notNull(),
    orders: integer().notNull(),
    units: integer().notNull(),
    revenue: money().notNull(),
    lost: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.day, table.listing] }),
    index('funnel_by_company').on(table.worldId, table.company, table.day),
  ],
);

/** One market's visits of a day. */
export const traffic = market.table(
  'traffic',
  {
    worldId: text().notNull(),
    day: integer().notNull(),
    market: text().notNull(),
    sessions: integer().notNull(),
    searches: integer().notNull(),
    clicks: integer().notNull(),
    carts: integer().notNull(),
    orders: integer().notNull(),
    units: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.worldId, table.day, table.market] })],
);

export const news = market.table(
  'news',
  {
    worldId: text().notNull(),
    day: integer().notNull(),
    seq: integer().notNull(),
    /** Absent: for everybody. */
    company: text(),
    code: text().notNull(),
    values: jsonb().$type<Values>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.worldId, table.day, table.seq] })],
);

/** How a company stands at the end of a day; money in minor units of the home currency. */
export const companyDay = market.table(
  'company_day',
  {
    worldId: text().notNull(),
    day: integer().notNull(),
    company: text().notNull(),
    bank: money().notNull(),
    wallet: money().notNull(),
    reserve: money().notNull(),
    stock: money().notNull(),
    netWorth: money().notNull(),
    /** Of the day itself; the sums below it count from the world's start. */
    revenue: money().notNull(),
    profit: money().notNull(),
    orders: integer().notNull(),
    units: integer().notNull(),
    toShip: integer().notNull(),
    overdue: integer().notNull(),
    openLetters: integer().notNull(),
    openReturns: integer().notNull(),
    lateShare: doublePrecision(),
    rating: doublePrecision(),
    health: integer(),
    isSuspended: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.worldId, table.company, table.day] })],
);
