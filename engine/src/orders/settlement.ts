/** What becomes of the money of one order: who gets which part of what the buyer paid, before and after refunds. */
import { at } from '../at.ts';
import { money, perThousandOf, type Money } from '../money.ts';
import { marketAt, platformRulesOn, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Order } from './book-columns.ts';
import { dayOfMoment } from './promise.ts';

/** Minor units of the market's currency; the rules are those of the day of the order. */
export interface Settlement {
  /** All that the buyer paid. */
  readonly paid: Money;
  readonly refunded: Money;
  /** Tax and duty that the platform hands to the state, less what comes back for refunds. */
  readonly forTheState: Money;
  readonly commission: Money;
  readonly paymentFee: Money;
  /** The company's own, when all is done. */
  readonly net: Money;
}

export type PaidOrder = Pick<
  Order,
  'market' | 'product' | 'placedAt' | 'units' | 'price' | 'discount' | 'shipping' | 'tax' | 'duty' | 'payment'
>;

/** What the buyer paid. */
export function paidFor(
  scenario: Scenario,
  order: Pick<PaidOrder, 'market' | 'placedAt' | 'price' | 'discount' | 'shipping' | 'tax' | 'duty'>,
): Money {
  const { country } = marketAt(scenario, order.market);
  const rules = stateRulesOn(scenario, country, dayOfMoment(order.placedAt));
  // Where prices show the tax, only the tax on what the border adds comes on top.
  const onTop = rules.pricesShowTax === 'yes' ? perThousandOf(order.duty, rules.taxPerThousand) : order.tax;
  return money(order.price - order.discount + order.shipping + order.duty + onTop);
}

/**
 * Depends on the sum refunded so far and not on the steps to it, so that refunds in parts and at once end with the
 * same books. The state gives its tax back with the refund but keeps the duty; fees for the payment stay paid.
 */
export function settlementOf(scenario: Scenario, order: PaidOrder, refunded: number): Settlement {
  const market = marketAt(scenario, order.market);
  const rules = platformRulesOn(scenario, market.channel, dayOfMoment(order.placedAt));
  const paid = paidFor(scenario, order);
  const share = (amount: number): Money => money(paid === 0 ? 0 : (amount * refunded) / paid);

  const line = at(scenario.goods.products, order.product).line;
  const referral = rules.referral[line] ?? { perThousand: 0, minimum: 0 };
  const shown = order.price - order.discount + order.shipping;
  const charged = Math.max(perThousandOf(shown, referral.perThousand), referral.minimum * order.units);
  const returned = share(charged);
  const kept = Math.min(perThousandOf(returned, rules.refundKeeps.perThousand), rules.refundKeeps.cap);
  const commission = money(charged - returned + kept);

  const paymentFee = perThousandOf(paid, market.payment[order.payment]?.feePerThousand ?? 0);
  const forTheState = money(order.tax + order.duty - share(order.tax));
  const net = money(paid - refunded - forTheState - commission - paymentFee);
  return { paid, refunded: money(refunded), forTheState, commission, paymentFee, net };
}
