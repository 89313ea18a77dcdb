/** What a buyer pays for an offer, to the last cent: the same sum when it is weighed and when it is bought. */
import type { CustomsChoice } from '../border/customs-choice.ts';
import { parcelCharges, type ParcelCharges } from '../border/parcel-charges.ts';
import { at } from '../at.ts';
import { money, nothing, perThousandOf, type Money } from '../money.ts';
import { offOf, type Priced } from '../promotion/price-on-page.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { StateRules } from '../scenario/rule-packs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing } from '../world.ts';
import type { Origin } from './promise.ts';

/** Minor units of the market's currency. */
export interface BuyerPays {
  /** The listed price of all units. */
  readonly price: Money;
  readonly discount: Money;
  readonly shipping: Money;
  /** All tax in what is paid with the order, collected by the platform; within `price` and `shipping` where prices show it. */
  readonly tax: Money;
  /** Duty and clearance collected with the order. */
  readonly duty: Money;
  /** Duty as declared, whoever collects it. */
  readonly declared: Money;
  /** Asked for at the door. */
  readonly door: Money;
  /** The carrier's charges for the border, on the seller's bill. */
  readonly carrier: Money;
  /** With the order and at the door: what the goods cost the buyer in the end. */
  readonly total: Money;
}

export type Offer = Pick<Listing, 'market' | 'product' | 'price' | 'shipping'> & Priced;

export function discountOf(offer: Offer, units: number, day: number): Money {
  const { page, coupon } = offOf(offer, units, day);
  return money(page + coupon);
}

interface Bought {
  readonly units: number;
  /** Where the parcel starts: goods already in the country owe no duty any more. */
  readonly from: Origin;
  readonly day: number;
  /** How its seller declares it; absent: rightly and in full, duty and tax with the order. */
  readonly choice?: CustomsChoice | undefined;
  /** Off what is left of the price for this buyer alone: a bundle, a letter about a cart. */
  readonly perThousandOff?: number | undefined;
}

export function whatABuyerPays(
  scenario: Scenario,
  offer: Offer,
  { units, from, day, choice, perThousandOff = 0 }: Bought,
): BuyerPays {
  const rules = stateRulesOn(scenario, marketAt(scenario, offer.market).country, day);
  const price = money(offer.price * units);
  const onPage = price - discountOf(offer, units, day);
  const discount = money(price - onPage + perThousandOf(onPage, perThousandOff));
  const shipping = money(offer.shipping);
  const goods = price - discount;
  const asked = { goods, shipping };
  const { hs } = at(scenario.goods.products, offer.product);
  const charges =
    from !== 'home' ? inside(rules, asked) : parcelCharges(rules, choice ?? asTheLawSays(hs), asked);
  const { tax, duty, onTop, declared, door, carrier } = charges;
  const total = money(goods + shipping + duty + onTop + door);
  return { price, discount, shipping, tax, duty, declared, door, carrier, total };
}

const asTheLawSays = (hs: string): CustomsChoice => ({
  hs,
  isGuessed: false,
  perThousand: 1000,
  terms: 'ddp',
  viaScheme: true,
});

/** A sale within the country: its tax, and no border. */
function inside(
  { taxPerThousand: rate, pricesShowTax }: StateRules,
  { goods, shipping }: { readonly goods: number; readonly shipping: number },
): ParcelCharges {
  const isShown = pricesShowTax === 'yes';
  const tax = isShown
    ? money(((goods + shipping) * rate) / (1000 + rate))
    : perThousandOf(goods + shipping, rate);
  return {
    tax,
    onTop: isShown ? nothing : tax,
    duty: nothing,
    declared: nothing,
    door: nothing,
    carrier: nothing,
  };
}
