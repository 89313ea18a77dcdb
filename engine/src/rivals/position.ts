/** Where a page stands, or would stand, among those of others and above its own costs. */
import { ofEach } from '../known.ts';
import type { ListingView, PublicListing } from '../view/company-view.ts';
import { supplierFor, unitPrice } from './choose-range.ts';
import { can, usualPrice, type Desk } from './desk.ts';
import { pageForecast } from './forecast.ts';
import type { Position } from './manner.ts';
import { laneFor } from './open-for-business.ts';
import { competitors, mostReviewed } from './other-pages.ts';
import { ownElasticity } from './own-elasticity.ts';
import { economicsOf } from './unit-economics.ts';

export interface Ware {
  readonly market: string;
  readonly product: string;
}

export const asked = ({ price, shipping, off }: PublicListing): number =>
  price - (price * off) / 1000 + shipping;

/** Of one unit, landed at home or abroad; of goods that are not there, what their supplier asks. */
function goodsCost(desk: Desk, product: string): number {
  const shelves = desk.view.stock.filter((each) => each.product === product);
  const units = shelves.reduce((sum, each) => sum + each.units, 0);
  if (units > 0) return shelves.reduce((sum, each) => sum + each.cost, 0) / units;
  const offer = supplierFor(desk, product);
  return unitPrice(desk, offer, offer.minimum);
}

// Several works of an evening ask where the same page stands.
const positions = ofEach<Desk, (page: ListingView) => { readonly position: Position | undefined }>((desk) =>
  ofEach((page) => ({ position: workOut(desk, page, page) })),
);

/** Undefined where no lane carries the goods. */
export const positionOf = (desk: Desk, ware: Ware, page?: ListingView): Position | undefined =>
  page === ware ? positions(desk)(page).position : workOut(desk, ware, page);

function workOut(desk: Desk, ware: Ware, page?: ListingView): Position | undefined {
  const { market, product } = ware;
  const lane = laneFor(desk, market, product);
  if (lane === undefined) return undefined;
  const { floor } = economicsOf(desk, { market, product, lane });
  const seen = can(desk, 'landed-cost') ? 1 : desk.habits.prices.seenCost;
  const others = competitors(desk.view, market, product);
  const ratio = (each: PublicListing): number => asked(each) / usualPrice(desk, each.market, each.product);
  const leader = mostReviewed(others);
  return {
    floor: floor(goodsCost(desk, product)) * seen,
    sunkFloor: floor(0) * seen,
    others: others.map(ratio).toSorted((a, b) => a - b),
    elasticity: ownElasticity(desk),
    ...(leader && { leader: ratio(leader) }),
    ...(page && { stockDays: page.inStock / pageForecast(desk, page) }),
    ...(page?.stars !== undefined && { stars: page.stars }),
  };
}
