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
import { centreOf, keeperOf, type Keeper } from './stock/keeper.ts';
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

function keptCost(scenario: Scenario, lane: number, sent: Sent): Money {
  const keeper = keeperOf(scenario, placeOf(scenario, sent.market, lane), sent.day);
  if (!keeper) return money(0);
  const fee = keeper.inboundPerUnit + sendingFee(scenario, lane, keeper, sent.product);
  return toHome(scenario, fee, keeper.currency, sent.day);
}

/** What is taken for each order that leaves, in the keeper's currency. */
function sendingFee(scenario: Scenario, lane: number, { tiers }: Keeper, product: number): number {
  const facts = at(scenario.goods.products, product);
  const tier = tiers && tierOf(tiers, facts);
  return tier ? fulfilmentFee(tier, facts, 1) : pickingAt(scenario, lane);
}

/** Home currency for one unit that lies where a lane begins: picking or fulfilment, and carriage. */
export function sendingCost(
  scenario: Scenario,
  lane: number,
  sent: { readonly product: number; readonly market: number; readonly day: number },
): Money {
  const postage = expectedPostage(scenario, at(scenario.lanes.lanes, lane), sent);
  const keeper = keeperOf(scenario, placeOf(scenario, sent.market, lane), sent.day);
  if (!keeper) return postage;
  const fee = sendingFee(scenario, lane, keeper, sent.product);
  return money(postage + toHome(scenario, fee, keeper.currency, sent.day));
}

function pickingAt({ lanes }: Scenario, lane: number): number {
  const { to } = at(lanes.lanes, lane);
  return lanes.warehouses.find(({ country }) => country === to)?.pickingPerOrder ?? 0;
}

/** The mean over all addresses: what falls on a remote one counts by their share. */
function expectedPostage(
  scenario: Scenario,
  lane: Lane,
  { product, day }: Pick<Sent, 'product' | 'day'>,
): Money {
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
