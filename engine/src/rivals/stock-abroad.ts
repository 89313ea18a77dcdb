/** Stock near the buyers: what to send to warehouses abroad, and when to serve a market from there. */
import type { Decision } from '../decisions/catalogue.ts';
import type { ListingView, StoreView } from '../view/company-view.ts';
import { can, type Desk } from './desk.ts';
import { pageForecast, seasonRatio } from './forecast.ts';
import { likedLanes } from './open-for-business.ts';
import { dailyByPlace, HOME, wayAbroad } from './places.ts';
import { wayCost } from './unit-economics.ts';

/** Only steady stores are worth it: units a day over all pages, after so many days. */
const STEADY = 4;
const PROVEN_DAYS = 12;
/** What hardly sells goes by parcel from home, or not at all. */
const LEAST_DAILY = 0.3;
/** Days of sales that are sent at a time beyond the way; and what stays for buyers served from home until more comes. */
const SENT_DAYS = 20;
const KEPT_DAYS = 12;
/** A page is ready with so many days of stock there. */
const READY_DAYS = 4;
/** A market moves to its warehouse when pages with this share of its sales are ready, and home again below the other. */
const MOVES_FROM = 0.85;
const RETURNS_BELOW = 0.4;

interface Shelf {
  readonly page: ListingView;
  readonly daily: number;
  readonly home: number;
  readonly abroad: number;
  readonly coming: number;
}

function shelves(desk: Desk, { market, country }: StoreView): Shelf[] {
  const { view } = desk;
  const units = (product: string, place: string): number =>
    view.stock.find((each) => each.product === product && each.place === place)?.units ?? 0;
  const freight = view.freight.filter(({ place }) => place === country).flatMap(({ goods }) => goods);
  return view.listings
    .filter((page) => page.market === market && !page.isPaused)
    .map((page) => ({
      page,
      daily: pageForecast(desk, page),
      home: units(page.product, 'home'),
      abroad: units(page.product, country),
      coming: freight.reduce((sum, goods) => sum + (goods.product === page.product ? goods.units : 0), 0),
    }));
}

const sold = (rows: readonly Shelf[]): number => rows.reduce((sum, { daily }) => sum + daily, 0);

/** What is sent to one country is no longer there for the next: `spared` counts what has been given away this evening. */
function sendStock(desk: Desk, store: StoreView, spared: Map<string, number>): Decision[] {
  const { view, strength } = desk;
  const way = wayAbroad(desk, store.country);
  if (!way || !view.catalogue.warehouses.some(({ country }) => country === store.country)) return [];
  const rows = shelves(desk, store);
  const isProven = rows.some(({ page }) => page.record.units.length >= PROVEN_DAYS) && sold(rows) >= STEADY;
  if (!isProven) return [];
  const ahead = seasonRatio(desk, store.market, way.days.max + SENT_DAYS);
  const goods = rows.flatMap(({ page, daily, home, abroad, coming }) => {
    const pace = daily * ahead;
    if (pace < LEAST_DAILY || abroad + coming >= pace * (way.days.max + strength.safetyDays)) return [];
    const wanted = pace * (way.days.max + SENT_DAYS) - abroad - coming;
    const given = spared.get(page.product) ?? 0;
    const soldAtHome = dailyByPlace(desk, page.product, KEPT_DAYS).get(HOME) ?? 0;
    const units = Math.floor(Math.min(wanted, home - given - soldAtHome * KEPT_DAYS));
    if (units <= 0) return [];
    spared.set(page.product, given + units);
    return [{ product: page.product, units }];
  });
  // A handful of units would pay the least freight for nothing.
  if (goods.reduce((sum, { units }) => sum + units, 0) < STEADY * READY_DAYS) return [];
  return [{ kind: 'send-stock', lane: way.id, goods }];
}

function switchLane(desk: Desk, store: StoreView): Decision[] {
  const { lanes } = desk.view.catalogue;
  const warehouse = lanes.find(
    ({ from, to, channel }) => from === 'abroad' && to === store.country && channel === undefined,
  );
  const rows = shelves(desk, store);
  if (!warehouse || store.lane === undefined || rows.length === 0) return [];
  const ready = sold(rows.filter(({ abroad, daily }) => abroad >= daily * READY_DAYS)) / sold(rows);
  const rule = (lane: string): Decision[] => [
    { kind: 'set-lane-rule', market: store.market, dispatch: 'automatic', lane },
  ];
  if (store.lane !== warehouse.id) return ready >= MOVES_FROM ? rule(warehouse.id) : [];
  const isDry = sold(rows.filter(({ abroad }) => abroad > 0)) / sold(rows) < RETURNS_BELOW;
  if (!isDry || !rows.some(({ home, abroad }) => home > abroad)) return [];
  const back = likedLanes(desk, store.market).find((id) =>
    rows.every(({ page }) => wayCost(desk, id, page.product) !== undefined),
  );
  return back === undefined ? [] : rule(back);
}

export function stockAbroad(desk: Desk): Decision[] {
  if (!can(desk, 'stock-abroad') || desk.manner.slowestFreight === undefined) return [];
  const spared = new Map<string, number>();
  return desk.view.stores.flatMap((store) => [...switchLane(desk, store), ...sendStock(desk, store, spared)]);
}
