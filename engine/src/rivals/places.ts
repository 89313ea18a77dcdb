/** Where goods are sold from: home, or a warehouse in the country of the buyers, and how they come there. */
import type { FreightFacts } from '../view/goods-facts.ts';
import type { StoreView } from '../view/company-view.ts';
import type { Desk } from './desk.ts';
import { pageForecast, productForecast, seasonRatio } from './forecast.ts';
import { usualFreight } from './unit-economics.ts';

export const HOME = 'home';

/** The place that a store's orders leave from. */
function placeOfStore({ view }: Desk, { lane, country }: StoreView): string {
  return view.catalogue.lanes.find(({ id }) => id === lane)?.from === 'abroad' ? country : HOME;
}

/** The cheapest way to a country that is not slower than the company likes. */
export function wayAbroad({ view, manner }: Desk, country: string): FreightFacts | undefined {
  return view.catalogue.freight
    .filter(({ to, days }) => to === country && days.max <= (manner.slowestFreightDays ?? 0))
    .toSorted((a, b) => usualFreight(a) - usualFreight(b) || (a.id < b.id ? -1 : 1))[0];
}

export const freightDays = (desk: Desk, place: string): number =>
  place === HOME ? 0 : (wayAbroad(desk, place)?.days.max ?? 0);

/** Units of a product that lie in a place or are on their way to it. */
export function unitsAt({ view }: Desk, product: string, place: string): number {
  const lying = view.stock.find((each) => each.product === product && each.place === place)?.units ?? 0;
  const goods = view.freight.filter((freight) => freight.place === place).flatMap((freight) => freight.goods);
  const coming = place === HOME ? [...view.supplies, ...goods] : goods;
  return coming.reduce((sum, each) => sum + (each.product === product ? each.units : 0), lying);
}

/** Units a day that a product is believed to sell from each place, on average of the coming days. */
export function dailyByPlace(desk: Desk, product: string, days: number): ReadonlyMap<string, number> {
  const daily = new Map<string, number>();
  for (const store of desk.view.stores) {
    const page = desk.view.listings.find(
      (each) => each.market === store.market && each.product === product && !each.isPaused,
    );
    if (!page) continue;
    const place = placeOfStore(desk, store);
    const units = pageForecast(desk, page) * seasonRatio(desk, store.market, days);
    daily.set(place, (daily.get(place) ?? 0) + units);
  }
  return daily.size === 0 ? new Map([[HOME, productForecast(desk, product, days)]]) : daily;
}
