/** One unit sold to the buyer who pays as most buyers do: what of it reaches the company, and what may go wrong later. */
import { at } from './at.ts';
import type { CustomsChoice } from './border/customs-choice.ts';
import { toHome } from './ledger/exchange.ts';
import { money, perThousandOf, type Money } from './money.ts';
import { startOfDay, type Origin } from './orders/promise.ts';
import { settlementOf, type Settlement } from './orders/settlement.ts';
import { whatABuyerPays, type BuyerPays, type Offer } from './orders/what-a-buyer-pays.ts';
import { currencyOf, marketAt, platformRulesOn } from './scenario/rules-in-force.ts';
import type { Scenario } from './scenario/scenario.ts';

export interface UsualSale {
  readonly pays: BuyerPays;
  readonly settlement: Settlement;
  /** Minor units of the home currency: after tax, duty, commission and payment, what the payout costs, and the rest. */
  readonly payoutSpread: Money;
  readonly net: Money;
}

interface Terms {
  readonly day: number;
  readonly from: Origin;
  readonly choice: CustomsChoice | undefined;
}

export function usualSale(scenario: Scenario, offer: Offer, { day, from, choice }: Terms): UsualSale {
  const { market, product } = offer;
  const pays = whatABuyerPays(scenario, offer, { units: 1, from, day, choice });
  const { payment, channel } = marketAt(scenario, market);
  const usual = payment.reduce(
    (best, means, place) => (means.share > at(payment, best).share ? place : best),
    0,
  );
  const order = { market, product, ...pays, units: 1, payment: usual, placedAt: startOfDay(day) };
  const settlement = settlementOf(scenario, order, 0);
  const gross = toHome(scenario, settlement.net, currencyOf(scenario, market), day);
  const rules = platformRulesOn(scenario, channel, day);
  const payoutSpread = perThousandOf(Math.max(gross, 0), rules.payoutSpreadPerThousand);
  return { pays, settlement, payoutSpread, net: money(gross - payoutSpread) };
}

interface Sent {
  readonly product: number;
  readonly market: number;
  /** Share of parcels that the lane loses. */
  readonly lostShare: number;
  /** Both in the home currency: what reaches the company of the unit, and what the unit has cost it. */
  readonly net: number;
  readonly inHand: number;
}

/** What returns and lost parcels cost on average, spread over all units. */
export function expectedTrouble(
  scenario: Scenario,
  { product, market, lostShare, net, inHand }: Sent,
): { readonly returns: Money; readonly losses: Money } {
  const { goods } = scenario;
  const { line } = at(goods.products, product);
  const { baseReturnRate } = at(
    goods.lines,
    goods.lines.findIndex(({ id }) => id === line),
  );
  // Who sends goods back has the money back; most of the goods can be sold again.
  const { resold } = marketAt(scenario, market).afterTheOrder.returns;
  return {
    returns: money(baseReturnRate * Math.max(net - resold * inHand, 0)),
    losses: money(lostShare * Math.max(net, 0)),
  };
}
