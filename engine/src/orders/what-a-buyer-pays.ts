/** What a buyer pays for an offer, to the last cent: the same sum when it is weighed and when it is bought. */
import { money, nothing, perThousandOf, type Money } from '../money.ts';
import { dutyPerThousand, marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing } from '../world.ts';

/** Minor units of the market's currency. */
export interface BuyerPays {
  /** The listed price of all units. */
  readonly price: Money;
  readonly discount: Money;
  readonly shipping: Money;
  /** All tax in what is paid, collected by the platform; within `price` and `shipping` where prices show it. */
  readonly tax: Money;
  /** Duty and clearance, collected with the order: nobody hands over cash at the door. */
  readonly duty: Money;
  readonly total: Money;
}

export type Offer = Pick<Listing, 'market' | 'product' | 'price' | 'shipping' | 'promotion'>;

export function discountOf(offer: Offer, units: number, day: number): Money {
  const { promotion } = offer;
  if (!promotion || day < promotion.from || day > promotion.until) return nothing;
  return perThousandOf(offer.price * units, promotion.perThousand);
}

/** `from` is where the parcel starts: goods already in the country owe no duty any more. */
export function whatABuyerPays(
  scenario: Scenario,
  offer: Offer,
  { units, from, day }: { units: number; from: 'home' | 'abroad'; day: number },
): BuyerPays {
  const country = marketAt(scenario, offer.market).country;
  const rules = stateRulesOn(scenario, country, day);
  const price = money(offer.price * units);
  const discount = discountOf(offer, units, day);
  const shipping = money(offer.shipping);
  const isTaxShown = rules.pricesShowTax === 'yes';
  const rate = rules.taxPerThousand;
  const within = (amount: number): Money => (isTaxShown ? money((amount * rate) / (1000 + rate)) : nothing);

  const goods = price - discount;
  const duty = from === 'abroad' ? nothing : dutyOn(goods - within(goods), scenario, offer.product, rules);
  // Import VAT counts what the border adds; a sales tax inside the country knows only the invoice.
  const tax = isTaxShown
    ? money(within(goods + shipping) + perThousandOf(duty, rate))
    : perThousandOf(goods + shipping, rate);
  const onTop = isTaxShown ? perThousandOf(duty, rate) : tax;
  return { price, discount, shipping, tax, duty, total: money(goods + shipping + duty + onTop) };
}

function dutyOn(
  value: number,
  scenario: Scenario,
  product: number,
  rules: ReturnType<typeof stateRulesOn>,
): Money {
  // Up to the limit a parcel owes at most the flat duty of its one tariff line; above it the whole value counts.
  if (value <= rules.dutyFreeUpTo) return money(rules.dutyPerItem);
  const hs = scenario.goods.products[product]?.hs ?? '';
  return money(perThousandOf(value, dutyPerThousand(rules, hs)) + rules.clearanceFee);
}
