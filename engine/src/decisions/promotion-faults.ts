/** What all promotions ask before they may be decided. */
import { at } from '../at.ts';
import { isOffTheMarket } from '../conduct/off-the-market.ts';
import { promotionRulesOf } from '../promotion/rules-of-promotion.ts';
import type { PromotionRules } from '../scenario/promotion.ts';
import { fault, type Fault } from '../shape.ts';
import type { Listing, World } from '../world.ts';
import { findListing } from './find.ts';
import { storeFaults, unknownListing } from './standing.ts';

type Kind = 'coupons' | 'lightning' | 'campaigns' | 'bundles';

/** The page and the platform's rules for it, or why nothing can be done. */
export function promoted<K extends Kind>(
  world: World,
  company: number,
  { listing: id, kind }: { readonly listing: number; readonly kind: K },
):
  | { readonly faults: Fault[] }
  | { readonly listing: Listing; readonly rules: NonNullable<PromotionRules[K]> } {
  const listing = findListing(world, company, id);
  if (!listing) return { faults: unknownListing(id) };
  const faults = storeFaults(world, company, listing.market);
  if (faults.length > 0) return { faults };
  if (isOffTheMarket(world, listing)) return { faults: [fault('listing', 'decision.page-off-the-market')] };
  const rules = promotionRulesOf(world.scenario, listing.market, world.day + 1)?.[kind];
  if (rules) return { listing, rules };
  const market = at(world.scenario.markets, listing.market).id;
  return { faults: [fault('listing', 'decision.no-such-promotion-here', { market })] };
}

export function windowFaults(
  world: World,
  { from, days }: { from: number; days: number },
  most: number,
): Fault[] {
  const faults: Fault[] = [];
  const earliest = world.day + 1;
  const latest = world.scenario.days;
  if (from < earliest) faults.push(fault('from', 'decision.day-is-past', { earliest }));
  if (from > latest) faults.push(fault('from', 'decision.after-the-end', { latest }));
  if (days > most) faults.push(fault('days', 'decision.runs-too-long', { most }));
  return faults;
}
