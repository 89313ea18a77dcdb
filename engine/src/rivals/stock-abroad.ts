/** Stock near the buyers: what to send to warehouses abroad, and when to serve a market from there. */
import type { Decision } from '../decisions/catalogue.ts';
import type { ListingView, StoreView } from '../view/company-view.ts';
import { can, type Desk } from './desk.ts';
import { pageForecast, seasonRatio } from './forecast.ts';
import { likedLanes } from './open-for-business.ts';
import { dailyByPlace, HOME, wayAbroad } from './places.ts';
import { wayCost } from './unit-economics.ts';

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
  const { steadyDaily, provenDays, leastDaily, sentDays, keptDays, readyDays } = desk.habits.abroad;
  const way = wayAbroad(desk, store.country);
  if (!way || !view.catalogue.warehouses.some(({ country }) => country === store.country)) return [];
  const rows = shelves(desk, store);
  const isProven =
    rows.some(({ page }) => page.record.units.length >= provenDays) && sold(rows) >= steadyDaily;
  if (!isProven) return [];
  const ahead = seasonRatio(desk, store.market, way.days.max + sentDays);
  const goods = rows.flatMap(({ page, daily, home, abroad, coming }) => {
    const pace = daily * ahead;
    if (pace < leastDaily || abroad + coming >= pace * (way.days.max + strength.safetyDays)) return [];
    const wanted = pace * (way.days.max + sentDays) - abroad - coming;
    const given = spared.get(page.product) ?? 0;
    const soldAtHome = dailyByPlace(desk, page.product, keptDays).get(HOME) ?? 0;
    const units = Math.floor(Math.min(wanted, home - given - soldAtHome * keptDays));
    if (units <= 0) return [];
    spared.set(page.product, given + units);
    return [{ product: page.product, units }];
  });
  // A handful of units would pay the least freight for nothing.
  if (goods.reduce((sum, { units }) => sum + units, 0) < steadyDaily * readyDays) return [];
  return [{ kind: 'send-stock', lane: way.id, goods }];
}

function switchLane(desk: Desk, store: StoreView): Decision[] {
  const { lanes } = desk.view.catalogue;
  const { readyDays, movesFrom, returnsBelow } = desk.habits.abroad;
  const warehouse = lanes.find(
    ({ from, to, channel }) => from === 'abroad' && to === store.country && channel === undefined,
  );
  const rows = shelves(desk, store);
  if (!warehouse || store.lane === undefined || rows.length === 0) return [];
  const ready = sold(rows.filter(({ abroad, daily }) => abroad >= daily * readyDays)) / sold(rows);
  const rule = (lane: string): Decision[] => [
    { kind: 'set-lane-rule', market: store.market, dispatch: 'automatic', lane },
  ];
  if (store.lane !== warehouse.id) return ready >= movesFrom ? rule(warehouse.id) : [];
  const isDry = sold(rows.filter(({ abroad }) => abroad > 0)) / sold(rows) < returnsBelow;
  if (!isDry || !rows.some(({ home, abroad }) => home > abroad)) return [];
  const back = likedLanes(desk, store.market).find((id) =>
    rows.every(({ page }) => wayCost(desk, id, page.product) !== undefined),
  );
  return back === undefined ? [] : rule(back);
}

export function stockAbroad(desk: Desk): Decision[] {
  if (!can(desk, 'stock-abroad') || desk.manner.slowestFreightDays === undefined) return [];
  const spared = new Map<string, number>();
  return desk.view.stores.flatMap((store) => [...switchLane(desk, store), ...sendStock(desk, store, spared)]);
}
