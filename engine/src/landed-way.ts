/** What bringing one unit to its buyer costs by a lane: freight, duty, keeping and carriage. */
import { at } from './at.ts';
import { calendarDay } from './calendar.ts';
import { freightCharge } from './freight/freight-way.ts';
import { toHome } from './ledger/exchange.ts';
import { money, perThousandOf, type Money } from './money.ts';
import { placeOf } from './orders/promise.ts';
import { postageOf } from './orders/postage.ts';
import type { FreightLane, Lane } from './scenario/lanes.ts';
import { dutyPerThousand, marketAt, stateRulesOn } from './scenario/rules-in-force.ts';
import type { Scenario } from './scenario/scenario.ts';
import { centreOf, keeperOf } from './stock/keeper.ts';
import { fulfilmentFee, tierOf } from './stock/size-tier.ts';

/** Whether a lane serves a market with a product: light enough, and not too large for a platform's centre. */
export function canGoBy(
  scenario: Scenario,
  asked: { readonly lane: string; readonly market: string; readonly product: string; readonly day: number },
): boolean {
  const lane = scenario.lanes.lanes.find(({ id }) => id === asked.lane);
  const market = scenario.markets.findIndex(({ id }) => id === asked.market);
  const product = scenario.goods.products.find(({ id }) => id === asked.product);
  if (!lane || market < 0 || !product || product.grams > lane.maxGrams) return false;
  const { channel, country } = marketAt(scenario, market);
  if (lane.to !== country) return false;
  if (lane.channel === undefined) return true;
  if (lane.channel !== channel) return false;
  const centre = centreOf(scenario, market, asked.day);
  return centre !== undefined && tierOf(centre.tiers, product) !== undefined;
}

interface Sent {
  /** Places in the scenario's lists. */
  readonly product: number;
  readonly market: number;
  readonly quantity: number;
  readonly day: number;
}

export interface Way {
  readonly lane: number;
  readonly freight?: FreightLane;
}

/** The lane's own freight when one is named; else the cheapest for so many units. */
export function wayOf(scenario: Scenario, lane: number, freightLane: string | undefined, sent: Sent): Way {
  const { from, to } = at(scenario.lanes.lanes, lane);
  if (from === 'home') return { lane };
  const there = scenario.lanes.freight.filter((each) => each.to === to);
  const byCharge = (a: FreightLane, b: FreightLane): number =>
    chargeOf(scenario, a, sent) - chargeOf(scenario, b, sent) || (a.id < b.id ? -1 : 1);
  const freight =
    freightLane === undefined ? at(there.toSorted(byCharge), 0) : there.find(({ id }) => id === freightLane);
  if (!freight) throw new RangeError(`the scenario has no freight lane ${freightLane}`);
  return { lane, freight };
}

const chargeOf = (scenario: Scenario, lane: FreightLane, { product, quantity, day }: Sent): Money =>
  freightCharge(scenario, lane, [{ product, units: quantity }], day).total;

export interface WayCosts {
  readonly freight: Money;
  readonly importDuty: Money;
  /** Taking in, picking and packing, by a warehouse or a platform's centre; rent depends on how long it lies. */
  readonly warehouse: Money;
  readonly postage: Money;
}

/** Home currency for one unit of goods of this cost. */
export function wayCosts(
  scenario: Scenario,
  way: Way,
  sent: Sent & { readonly hs: string },
  goods: number,
): WayCosts {
  const postage = expectedPostage(scenario, at(scenario.lanes.lanes, way.lane), sent);
  if (!way.freight) {
    return { freight: money(0), importDuty: money(0), warehouse: money(0), postage };
  }
  const freight = money(chargeOf(scenario, way.freight, sent) / sent.quantity);
  const rate = dutyPerThousand(stateRulesOn(scenario, way.freight.to, sent.day), sent.hs);
  return {
    freight,
    importDuty: perThousandOf(goods + freight, rate),
    warehouse: keptCost(scenario, way.lane, sent),
    postage,
  };
}

function keptCost(scenario: Scenario, lane: number, { product, market, day }: Sent): Money {
  const keeper = keeperOf(scenario, placeOf(scenario, market, lane), day);
  if (!keeper) return money(0);
  const facts = at(scenario.goods.products, product);
  const tier = keeper.tiers && tierOf(keeper.tiers, facts);
  const sending = tier ? fulfilmentFee(tier, facts, 1) : pickingAt(scenario, lane);
  return toHome(scenario, keeper.inboundPerUnit + sending, keeper.currency, day);
}

function pickingAt({ lanes }: Scenario, lane: number): number {
  const { to } = at(lanes.lanes, lane);
  return lanes.warehouses.find(({ country }) => country === to)?.pickingPerOrder ?? 0;
}

/** The mean over all addresses: what falls on a remote one counts by their share. */
function expectedPostage(scenario: Scenario, lane: Lane, { product, day }: Sent): Money {
  const today = { calendarDay: calendarDay(scenario, day) };
  const facts = at(scenario.goods.products, product);
  const everywhere = postageOf(lane, facts, 1, today).total;
  const remote = (lane.surcharges ?? []).filter(({ remoteShare }) => remoteShare !== undefined);
  const expected = remote.reduce((sum, surcharge) => {
    const { remoteShare = 0, ...always } = surcharge;
    const { surcharges } = postageOf({ ...lane, surcharges: [always] }, facts, 1, today);
    return sum + remoteShare * surcharges.reduce((all, { amount }) => all + amount, 0);
  }, 0);
  return money(everywhere + expected);
}
