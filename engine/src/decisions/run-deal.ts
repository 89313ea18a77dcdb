import { money } from '../money.ts';
import { chargePromotion } from '../promotion/count-promotions.ts';
import { entryFaults, storeFor } from '../promotion/entry.ts';
import { noTally } from '../promotion/promotions.ts';
import { promotionRulesOf } from '../promotion/rules-of-promotion.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_DAY, type World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { listingPrice } from './prices.ts';
import { promoted, windowFaults } from './promotion-faults.ts';
import { mustFindListing } from './standing.ts';

const shape = object({
  kind: oneOf('run-deal'),
  listing: integer(1),
  /** What one unit costs while the deal lasts, minor units of the market's currency. */
  price: listingPrice,
  day: integer(1),
  /** The quarter hour of the world's day in which it begins. */
  fromSlice: integer(0, SLICES_PER_DAY - 1),
});
type RunDeal = Infer<typeof shape>;

function check(world: World, company: number, content: RunDeal): Fault[] {
  const found = promoted(world, company, { listing: content.listing, kind: 'lightning' });
  if ('faults' in found) return found.faults;
  const { listing, rules } = found;
  const { day, price } = content;
  const window = windowFaults(world, { from: day, days: 1 }, 1);
  const faults = window.map((each) => ({ ...each, path: 'day' }));
  const latest = world.day + rules.mostDaysAhead;
  if (day > latest) faults.push(fault('day', 'decision.too-far-ahead', { latest }));
  if (content.fromSlice + rules.slices > SLICES_PER_DAY) {
    faults.push(fault('fromSlice', 'decision.deal-past-midnight', { latest: SLICES_PER_DAY - rules.slices }));
  }
  const { deal, lastDeal } = listing;
  const again = (deal?.day ?? lastDeal ?? -rules.againAfterDays) + rules.againAfterDays;
  if (day < again) faults.push(fault('day', 'decision.deal-too-soon', { earliest: again }));
  const applicant = { listing, store: storeFor(world, listing), price, day: world.day + 1 };
  return [...faults, ...entryFaults(world, rules.entry, applicant)];
}

function apply(today: Today, company: number, content: RunDeal): void {
  const { world, day } = today;
  const listing = mustFindListing(world, company, content.listing);
  const rules = promotionRulesOf(world.scenario, listing.market, day)?.lightning;
  if (!rules) throw new Error(`no lightning deals for listing ${listing.id}`);
  const tally = noTally();
  listing.deal = {
    price: money(content.price),
    day: content.day,
    fromSlice: content.fromSlice,
    slices: rules.slices,
    feePerThousand: rules.feePerThousand,
    isOn: false,
    tally,
  };
  listing.lastDeal = content.day;
  chargePromotion(today, listing, { tally, fee: rules.fee });
}

/** A lightning deal: a low price for a few hours of one day, on the page of deals. */
export const runDeal: DecisionKind<'run-deal', RunDeal> = { kind: 'run-deal', shape, check, apply };
