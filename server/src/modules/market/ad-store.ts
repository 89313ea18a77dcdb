// A seller's reports: the same rows, added up by what is asked.
import { and, asc, count, desc, eq, gte, isNotNull, lte, sum, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../../platform/database/database.ts';
import { adDay } from './tables.ts';

export interface AdReportAsked {
  readonly worldId: string;
  readonly company: string;
  readonly by: 'terms' | 'placements' | 'days';
  readonly campaign?: number | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** What a row of each report is about; the rest is added up. */
const ABOUT = {
  terms: ['campaign', 'adGroup', 'target', 'words'],
  placements: ['campaign', 'placement'],
  days: ['day', 'campaign', 'adGroup', 'target'],
} as const satisfies Record<AdReportAsked['by'], readonly (keyof typeof adDay.$inferSelect)[]>;

const figures = {
  impressions: sum(adDay.impressions).mapWith(Number),
  clicks: sum(adDay.clicks).mapWith(Number),
  spend: sum(adDay.spend).mapWith(Number),
  orders: sum(adDay.orders).mapWith(Number),
  units: sum(adDay.units).mapWith(Number),
  sales: sum(adDay.sales).mapWith(Number),
};

function asked({ worldId, company, by, campaign, from, until }: AdReportAsked) {
  const conditions: SQL[] = [eq(adDay.worldId, worldId), eq(adDay.company, company)];
  if (by === 'terms') conditions.push(isNotNull(adDay.words));
  if (campaign !== undefined) conditions.push(eq(adDay.campaign, campaign));
  if (from !== undefined) conditions.push(gte(adDay.day, from));
  if (until !== undefined) conditions.push(lte(adDay.day, until));
  return and(...conditions);
}

/** What costs most first; days newest first. Columns that the report is not about are empty. */
export async function pageOfAds(db: Db, question: AdReportAsked) {
  const about: readonly PgColumn[] = ABOUT[question.by].map((name) => adDay[name]);
  const groups = [...about, adDay.market, adDay.currency];
  const found = db
    .select({ ...columnsOf(question.by), market: adDay.market, currency: adDay.currency, ...figures })
    .from(adDay)
    .where(asked(question))
    .groupBy(...groups);
  const rows = await found
    .orderBy(
      ...(question.by === 'days' ? [desc(adDay.day)] : []),
      desc(sum(adDay.spend)),
      ...about.map((column) => asc(column)),
    )
    .limit(question.limit)
    .offset(question.offset);
  const counted = db
    .select({ one: adDay.market })
    .from(adDay)
    .where(asked(question))
    .groupBy(...groups)
    .as('counted');
  const [all] = await db.select({ total: count() }).from(counted);
  return { rows: rows.map(complete), total: all?.total ?? 0 };
}

function columnsOf(by: AdReportAsked['by']) {
  const { campaign, adGroup, target, words, placement, day } = adDay;
  if (by === 'terms') return { campaign, adGroup, target, words };
  return by === 'placements' ? { campaign, placement } : { day, campaign, adGroup, target };
}

interface About {
  readonly day?: number;
  readonly adGroup?: number;
  readonly target?: number;
  readonly placement?: string;
  readonly words?: string | null;
}

const complete = <Row extends About>(row: Row) => ({
  ...row,
  day: row.day ?? null,
  adGroup: row.adGroup ?? null,
  target: row.target ?? null,
  placement: row.placement ?? null,
  words: row.words ?? null,
});
