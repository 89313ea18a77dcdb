/** What somebody who gets to the last step buys and how they pay, drawn for their visit. */
import { at } from '../at.ts';
import { mix, pick, stream, unit } from '../chance.ts';
import { ofEach } from '../known.ts';
import type { Market } from '../scenario/people.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { KEY, type Shopper } from './shopper.ts';

const UNITS = stream('visit/units');
const PAYMENT = stream('visit/payment');
const PAYMENT_FAILS = stream('visit/payment fails');

/** Thirty-two bits at a named place of the visit. */
export const drawOf = ({ keys }: Shopper, name: number): number =>
  mix(name, keys[KEY.visit] ?? 0, keys[KEY.visit + 1] ?? 0);

export interface Basket {
  readonly units: number;
  /** Place in the market's means of payment. */
  readonly payment: number;
  readonly isPaid: boolean;
}

const sharesOfMeans = ofEach(({ payment }: Market): readonly number[] => payment.map(({ share }) => share));

/** The same whichever offer it is. */
export function basketOf(scenario: Scenario, shopper: Shopper): Basket {
  const market = marketAt(scenario, shopper.market);
  const payment = pick(sharesOfMeans(market), unit(drawOf(shopper, PAYMENT)));
  return {
    units: 1 + pick(market.units, unit(drawOf(shopper, UNITS))),
    payment,
    isPaid: unit(drawOf(shopper, PAYMENT_FAILS)) >= at(market.payment, payment).failShare,
  };
}
