/** Stock near the buyers: what to send to warehouses abroad, and when to serve a market from there. */
import type { Decision } from '../decisions/catalogue.ts';
import type { ListingView, StoreView } from '../view/company-view.ts';
import { pageForecast, type Desk } from './desk.ts';
import { likedLanes } from './open-for-business.ts';
import { usualFreight, wayCost } from './unit-economics.ts';

/** Slower ways than this tie up more money than they save. */
const SLOWEST_DAYS = 30;
/** Only steady sellers are worth it: units a day, after so many days. */
const STEADY = 1.5;
const PROVEN_DAYS = 10;
/** Days of sales that are sent at a time beyond the way, and that stay at home. */
const SENT_DAYS = 20;
const KEPT_DAYS = 4;
/** A market moves to its warehouse with this many days of stock there, and back home below the other. */
const READY_DAYS = 4;
const DRY_DAYS = 1;

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
  return view.listings
    .filter((page) => page.market === market && !page.isPaused)
    .map((page) => {
      const freight = view.freight.filter(({ place }) => place === country).flatMap(({ goods }) => goods);
      return {
        page,
        daily: pageForecast(desk, page),
        home: units(page.product, 'home'),
        abroad: units(page.product, country),
        coming: freight.reduce((sum, goods) => sum + (goods.product === page.product ? goods.units : 0), 0),
      };
    });
}

/** What is sent to one country is no longer there for the next: `spared` counts what has been given away this evening. */
function sendStock(desk: Desk, store: StoreView, spared: Map<string, number>): Decision[] {
  const { view, skill } = desk;
  const ways = view.catalogue.freight.filter(
    ({ to, days }) => to === store.country && days.max <= SLOWEST_DAYS,
  );
  const way = ways.toSorted((a, b) => usualFreight(a) - usualFreight(b) || (a.id < b.id ? -1 : 1))[0];
  if (!way || !view.catalogue.warehouses.some(({ country }) => country === store.country)) return [];
  const goods = shelves(desk, store).flatMap(({ page, daily, home, abroad, coming }) => {
    const isProven = page.record.units.length >= PROVEN_DAYS && daily >= STEADY;
    const isEnough = abroad + coming >= daily * (way.days.max + skill.safetyDays);
    if (!isProven || isEnough) return [];
    const wanted = daily * (way.days.max + SENT_DAYS) - abroad - coming;
    const given = spared.get(page.product) ?? 0;
    const units = Math.floor(Math.min(wanted, home - given - daily * KEPT_DAYS));
    if (units <= 0) return [];
    spared.set(page.product, given + units);
    return [{ product: page.product, units }];
  });
  return goods.length === 0 ? [] : [{ kind: 'send-stock', lane: way.id, goods }];
}

function switchLane(desk: Desk, store: StoreView): Decision[] {
  const { lanes } = desk.view.catalogue;
  const warehouse = lanes.find(
    ({ from, to, channel }) => from === 'abroad' && to === store.country && channel === undefined,
  );
  const rows = shelves(desk, store);
  if (!warehouse || store.lane === undefined || rows.length === 0) return [];
  const rule = (lane: string): Decision[] => [
    { kind: 'set-lane-rule', market: store.market, dispatch: 'automatic', lane },
  ];
  if (store.lane !== warehouse.id) {
    return rows.every(({ abroad, daily }) => abroad >= daily * READY_DAYS) ? rule(warehouse.id) : [];
  }
  if (!rows.some(({ abroad, home, daily }) => abroad < daily * DRY_DAYS && home > abroad)) return [];
  const back = likedLanes(desk, store.market).find((id) =>
    rows.every(({ page }) => wayCost(desk, id, page.product) !== undefined),
  );
  return back === undefined ? [] : rule(back);
}

export function stockAbroad(desk: Desk): Decision[] {
  if (!desk.skill.stocksAbroad || !desk.strategy.stocksAbroad) return [];
  const spared = new Map<string, number>();
  return desk.view.stores.flatMap((store) => [...switchLane(desk, store), ...sendStock(desk, store, spared)]);
}
