import { at } from '../at.ts';
import { inUnits } from '../ledger/exchange.ts';
import { money } from '../money.ts';
import { chargePromotion } from '../promotion/count-promotions.ts';
import { noTally, type Coupon } from '../promotion/promotions.ts';
import { pagePrice } from '../promotion/price-on-page.ts';
import { promotionRulesOf } from '../promotion/rules-of-promotion.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import { fault, integer, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { promoted, windowFaults } from './promotion-faults.ts';
import { mustFindListing } from './standing.ts';

const shape = object({
  kind: oneOf('make-coupon'),
  listing: integer(1),
  /** One of the two: a share of the price, or minor units of the market's currency. */
  perThousand: optional(integer(1, 1000)),
  amount: optional(integer(1, 50_000_000)),
  /** For discounts and the platform's fees together; minor units of the market's currency. */
  budget: integer(1, 1_000_000_000),
  from: integer(1),
  days: integer(1, 365),
});
type MakeCoupon = Infer<typeof shape>;

function check(world: World, company: number, content: MakeCoupon): Fault[] {
  const found = promoted(world, company, { listing: content.listing, kind: 'coupons' });
  if ('faults' in found) return found.faults;
  const { listing, rules } = found;
  const { perThousand, amount, budget } = content;
  const faults = windowFaults(world, content, rules.mostDays);
  const currency = currencyOf(world.scenario, listing.market);
  if ((perThousand === undefined) === (amount === undefined)) {
    return [...faults, fault('perThousand', 'decision.share-or-amount')];
  }
  const share = perThousand ?? ((amount ?? 0) * 1000) / pagePrice(listing, world.day + 1);
  const { leastPerThousand, mostPerThousand } = rules;
  if (share < leastPerThousand || share > mostPerThousand) {
    const values = { least: leastPerThousand / 10, most: mostPerThousand / 10 };
    faults.push(
      fault(perThousand === undefined ? 'amount' : 'perThousand', 'decision.discount-out-of-bounds', values),
    );
  }
  if (budget < rules.leastBudget) {
    const least = inUnits(world.scenario, rules.leastBudget, currency);
    faults.push(fault('budget', 'decision.budget-too-small', { least, currency }));
  }
  if (listing.coupon) faults.push(fault('listing', 'decision.has-a-coupon', { until: listing.coupon.until }));
  return faults;
}

function apply(today: Today, company: number, content: MakeCoupon): void {
  const { world, day } = today;
  const { perThousand, amount, budget, from, days } = content;
  const listing = mustFindListing(world, company, content.listing);
  const rules = promotionRulesOf(world.scenario, listing.market, day)?.coupons;
  if (!rules) throw new Error(`market ${at(world.scenario.markets, listing.market).id} knows no coupons`);
  const coupon: Coupon = {
    off: perThousand === undefined ? { amount: money(amount ?? 0) } : { perThousand },
    from,
    until: from + days - 1,
    budget: money(budget),
    feePerUse: rules.feePerUse,
    feePerThousand: rules.feePerThousand,
    spent: 0,
    tally: noTally(),
  };
  listing.coupon = coupon;
  chargePromotion(today, listing, { tally: coupon.tally, fee: rules.setUpFee });
}

/** A coupon on a page, which shoppers clip: something off one unit of an order, as long as its budget lasts. */
export const makeCoupon: DecisionKind<'make-coupon', MakeCoupon> = {
  kind: 'make-coupon',
  shape,
  check,
  apply,
};
