import type { Listing } from '../world.ts';

/** Lightning deals begin and end with the quarter hour; returns the pages whose price has changed with it. */
export function turnDeals(listings: readonly Listing[], day: number, slice: number): Listing[] {
  const turned: Listing[] = [];
  for (const listing of listings) {
    const { deal } = listing;
    if (!deal) continue;
    const isOn = deal.day === day && slice >= deal.fromSlice && slice < deal.fromSlice + deal.slices;
    if (deal.isOn === isOn) continue;
    deal.isOn = isOn;
    turned.push(listing);
  }
  return turned;
}
