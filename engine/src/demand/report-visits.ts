import { at } from '../at.ts';
import type { FunnelRow, TrafficRow } from '../report.ts';
import type { Today } from '../today.ts';
import type { ListingRecord } from '../world.ts';
import type { DayCounts } from './day-counts.ts';
import { marketFacts } from './market-facts.ts';

/** A market remembers its listings' counts for four weeks. */
const REMEMBERED_DAYS = 28;

export interface Counted {
  readonly counts: readonly DayCounts[];
  readonly missed: ReadonlyMap<number, number>;
}

/** Writes the day's traffic and funnels, and what the market remembers of its listings. */
export function reportVisits(today: Today, { counts, missed }: Counted): void {
  const rows = funnelOf(today, counts, missed);
  const traffic = trafficOf(today, counts);
  for (const order of today.report.placed) {
    const row = rows.get(order.listing);
    if (row) {
      row.orders += 1;
      row.units += order.units;
      row.revenue += order.price - order.discount;
    }
    const market = at(traffic, order.market);
    market.orders += 1;
    market.units += order.units;
  }
  const { totals } = today.report;
  for (const market of traffic) {
    for (const what of ['sessions', 'searches', 'clicks', 'carts', 'orders', 'units'] as const) {
      totals[what] += market[what];
    }
  }
  today.report.traffic.push(...traffic);
  today.report.funnel.push(...[...rows.values()].sort((a, b) => a.listing - b.listing));
  remember(today, rows);
}

function funnelOf(
  { pages }: Today,
  counts: readonly DayCounts[],
  missed: ReadonlyMap<number, number>,
): Map<number, FunnelRow> {
  const rows = new Map<number, FunnelRow>();
  pages.forEach(({ offers }, market) =>
    offers.forEach(({ listing }, place) => {
      const { impressions, clicks, besides, carts } = at(counts, market);
      rows.set(listing.id, {
        listing: listing.id,
        impressions: impressions[place] ?? 0,
        clicks: clicks[place] ?? 0,
        besides: besides[place] ?? 0,
        carts: carts[place] ?? 0,
        orders: 0,
        units: 0,
        revenue: 0,
        lost: missed.get(listing.id) ?? 0,
      });
    }),
  );
  return rows;
}

/** What was clicked and put into carts is the sum of all offers'; of the visits, not all began with a search. */
function trafficOf({ world }: Today, counts: readonly DayCounts[]): TrafficRow[] {
  return counts.map(({ visits, clicks, carts }, market) => {
    const { entrances } = marketFacts(world.scenario, market);
    const searches = visits.filter((_, page) => entrances[page]?.kind === 'search');
    const seen = { searches: sum(searches), clicks: sum(clicks), carts: sum(carts) };
    return { market, sessions: sum(visits), ...seen, orders: 0, units: 0 };
  });
}

const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);

function remember({ world }: Today, rows: ReadonlyMap<number, FunnelRow>): void {
  for (const { id, record } of world.listings) {
    const row = rows.get(id);
    for (const what of ['impressions', 'clicks', 'carts', 'units'] as const) {
      // The oldest goes before the newest comes: a list that never grows is never moved.
      if (record[what].length >= REMEMBERED_DAYS) record[what].shift();
      record[what].push(row?.[what] ?? 0);
    }
    rememberBesides(record, row?.besides ?? 0);
  }
}

/** Only of pages that several sell on: elsewhere there is nothing beside the featured offer. */
function rememberBesides(record: ListingRecord, besides: number): void {
  if (!record.besides && besides === 0) return;
  // As long as the other counts, which began with the listing.
  const known = record.besides ?? record.clicks.slice(1).map(() => 0);
  record.besides = [...known, besides].slice(-REMEMBERED_DAYS);
}
