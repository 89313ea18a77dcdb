import { log } from '../maths.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing } from '../world.ts';
import { couponOff, isRunning, pagePrice } from './price-on-page.ts';
import { promotionRulesOf } from './rules-of-promotion.ts';
import { shownWas } from './was-price.ts';

/** Log odds of a click that a page's badges add: a struck-through price, a coupon to clip, a deal that runs. */
export function lureOf(scenario: Scenario, listing: Listing, day: number): number {
  const attraction = promotionRulesOf(scenario, listing.market, day)?.attraction;
  if (!attraction) return 0;
  const price = Math.max(1, pagePrice(listing, day));
  const was = shownWas(listing, day) ?? price;
  // Nobody believes in more than two thirds off.
  const struck = Math.min(1, Math.max(0, log(was / price)));
  const isDeal = (listing.deal?.isOn ?? false) || isRunning(listing.entry, day);
  return (
    attraction.wasPrice * struck +
    (couponOff(listing, day) > 0 ? attraction.coupon : 0) +
    (isDeal ? attraction.deal : 0)
  );
}
