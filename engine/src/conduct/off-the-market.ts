import type { Listing, World } from '../world.ts';

/** Whether the platform keeps a page from shoppers: its store's doing, or its own. */
export function isOffTheMarket({ companies }: World, { company, market, suppressed }: Listing): boolean {
  const store = companies[company]?.stores.find((each) => each.market === market);
  return !store || store.health.isSuspended || suppressed !== undefined;
}
