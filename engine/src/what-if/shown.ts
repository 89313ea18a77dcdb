/** What buyers of a day could see of each offer: where two histories differ in it, buyers may. */
import { discountOf } from '../orders/what-a-buyer-pays.ts';
import type { DayReport } from '../report.ts';
import type { Listing, World } from '../world.ts';

export interface Shown {
  /** Minor units: off the page, and for delivery. */
  readonly price: number;
  readonly shipping: number;
  /** What else can be read there, and the way by which it is sent: texts that are the same where these are. */
  readonly page: string;
  readonly delivery: string;
  readonly isOnSale: boolean;
}

export type ShownDay = ReadonlyMap<number, Shown>;

export function shownOn(world: World, { funnel }: Pick<DayReport, 'funnel'>): ShownDay {
  const onSale = new Set(funnel.map(({ listing }) => listing));
  return new Map(world.listings.map((each) => [each.id, shownOf(world, each, onSale.has(each.id))]));
}

function shownOf({ companies, day }: World, listing: Listing, isOnSale: boolean): Shown {
  const store = companies[listing.company]?.stores.find(({ market }) => market === listing.market);
  return {
    price: listing.price - discountOf(listing, 1, day),
    shipping: listing.shipping,
    page: [listing.title, listing.imageQuality, listing.searchTerms, ...listing.bullets].join('\n'),
    delivery: `${store?.lane}/${store?.handlingDays}`,
    isOnSale,
  };
}
