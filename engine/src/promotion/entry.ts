/** What a page has to show before it may stand among the deals. */
import { at } from '../at.ts';
import { holdsFor } from '../conduct/standing.ts';
import { rulesOf } from '../conduct/rules-of-conduct.ts';
import { serviceScoreOf } from '../conduct/service-score.ts';
import { inUnits } from '../ledger/exchange.ts';
import { money, perThousandOf } from '../money.ts';
import { placeOf } from '../orders/promise.ts';
import type { Threshold } from '../scenario/promotion.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import { fault, type Fault } from '../shape.ts';
import { unitsOn } from '../stock/warehouse.ts';
import type { Listing, Store, World } from '../world.ts';
import { pagePrice } from './price-on-page.ts';
import { lowestBetween } from './price-log.ts';

/** The highest price that a threshold lets in: below the lowest of its days, today's price among them. */
export function mostAllowed(listing: Listing, threshold: Threshold, day: number): number {
  const window = { from: day - threshold.lowestOfDays, until: day - 1 };
  const lowest = Math.min(
    listing.price,
    pagePrice(listing, day),
    lowestBetween(listing.priceLog, window) ?? listing.price,
  );
  return money(lowest - perThousandOf(lowest, threshold.belowPerThousand));
}

function reviewsOf({ record }: Listing): { count: number; stars: number } {
  const count = record.reviews.reduce((sum, each) => sum + each, 0);
  const total = record.reviews.reduce((sum, each, place) => sum + each * (place + 1), 0);
  return { count, stars: count === 0 ? 0 : total / count };
}

interface Applicant {
  readonly listing: Listing;
  readonly store: Store;
  readonly price: number;
  /** The day for which it is decided. */
  readonly day: number;
}

export function entryFaults(world: World, threshold: Threshold, applicant: Applicant): Fault[] {
  const { listing, store, price, day } = applicant;
  const { company, market, product } = listing;
  const { leastStars, leastReviews, leastUnits, leastHealth, leastService } = threshold;
  const faults: Fault[] = [];
  if (holdsFor(world, store, 'campaigns-barred', day))
    faults.push(fault('listing', 'decision.campaigns-barred'));
  const currency = currencyOf(world.scenario, market);
  const most = mostAllowed(listing, threshold, day);
  if (price > most) {
    const values = { most: inUnits(world.scenario, most, currency), currency, days: threshold.lowestOfDays };
    faults.push(fault('price', 'decision.deal-too-dear', values));
  }
  const { count, stars } = reviewsOf(listing);
  if (count < leastReviews)
    faults.push(fault('listing', 'decision.too-few-reviews', { least: leastReviews, count }));
  else if (stars < leastStars) faults.push(fault('listing', 'decision.too-few-stars', { least: leastStars }));
  const units = unitsOn(world, { company, product, place: placeOf(world.scenario, market, store.lane) });
  if (units < leastUnits)
    faults.push(fault('listing', 'decision.too-little-stock', { least: leastUnits, units }));
  const rules = rulesOf(world.scenario, market, day);
  const service = serviceScoreOf(store.health.days, rules, day);
  if (service < (leastService ?? 0)) {
    faults.push(fault('listing', 'decision.service-too-low', { least: leastService ?? 0, score: service }));
  }
  if (store.health.points < (leastHealth ?? 0)) {
    faults.push(
      fault('listing', 'decision.health-too-low', { least: leastHealth ?? 0, points: store.health.points }),
    );
  }
  return faults;
}

export const storeFor = (world: World, { company, market }: Listing): Store => {
  const store = at(world.companies, company).stores.find((each) => each.market === market);
  if (!store) throw new Error(`company ${company} has no store in market ${market}`);
  return store;
};
