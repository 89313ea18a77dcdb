/** How an order to a small seller is paid: here the value is known before the means, and goes with it. */
import { at } from '../at.ts';
import { pick, stream, unit } from '../chance.ts';
import { drawOf } from '../demand/basket.ts';
import type { Shopper } from '../demand/shopper.ts';
import { exp, log } from '../maths.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';

const MEANS = stream('crowd/payment');
const FAILS = stream('crowd/payment fails');

/** Place in the market's means of payment; undefined when the payment fails. `value` is in minor units. */
export function payFor(scenario: Scenario, shopper: Shopper, value: number): number | undefined {
  const { payment } = marketAt(scenario, shopper.market);
  const shares = payment.map(({ share, withValue }) =>
    withValue ? share * exp(withValue.per * log(value / withValue.usual)) : share,
  );
  const means = pick(shares, unit(drawOf(shopper, MEANS)));
  return unit(drawOf(shopper, FAILS)) < at(payment, means).failShare ? undefined : means;
}
