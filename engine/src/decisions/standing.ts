/** What several decisions ask of the same things before they may touch them. */
import { at } from '../at.ts';
import { holdsFor } from '../conduct/standing.ts';
import { fault, type Fault } from '../shape.ts';
import { isLocked } from '../shocks/lock.ts';
import type { Listing, Store, World } from '../world.ts';
import { findListing, findStore } from './find.ts';

/** Faults of acting in a market where the company has no store, or one that the platform has closed. */
export function storeFaults(world: World, company: number, market: number): Fault[] {
  const store = findStore(world, company, market);
  const values = { market: at(world.scenario.markets, market).id };
  if (!store) return [fault('market', 'decision.store-not-open', values)];
  if (store.health.isSuspended) return [fault('market', 'decision.store-suspended', values)];
  return isLocked(store, world.day + 1) ? [fault('market', 'decision.store-locked', values)] : [];
}

/** A platform may keep a store from putting up new pages. */
export function newPageFaults(world: World, company: number, market: number): Fault[] {
  const store = findStore(world, company, market);
  const isBarred = store && holdsFor(world, store, 'no-new-listings', world.day + 1);
  return isBarred && !store.health.isSuspended ? [fault('market', 'decision.new-pages-barred')] : [];
}

export const unknownListing = (listing: number): Fault[] => [
  fault('listing', 'decision.unknown-listing', { listing }),
];

/** A company sells a product once in a market, on a page of its own or on another's. */
export function alreadyListed(
  { listings }: World,
  { company, product, market }: Pick<Listing, 'company' | 'product' | 'market'>,
): Fault[] {
  const same = listings.find(
    (each) => each.company === company && each.product === product && each.market === market,
  );
  return same ? [fault('product', 'decision.already-listed', { listing: same.id })] : [];
}

export function mustFindListing(world: World, company: number, id: number): Listing {
  const listing = findListing(world, company, id);
  if (!listing) throw new Error(`company ${company} has no listing ${id}`);
  return listing;
}

export function mustFindStore(world: World, company: number, market: number): Store {
  const store = findStore(world, company, market);
  if (!store) throw new Error(`company ${company} has no store in market ${market}`);
  return store;
}
