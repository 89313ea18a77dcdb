import { at } from '../at.ts';
import { freightWeight } from '../freight/freight-price.ts';
import { appointmentWait, cargoOf, freightCharge, freightDays, type Load } from '../freight/freight-way.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { apportion, money } from '../money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fault, id, integer, list, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import { centreOf, isServed, keeperOf } from '../stock/keeper.ts';
import { fulfilmentPlace, HOME } from '../stock/places.ts';
import { tierOf } from '../stock/size-tier.ts';
import { takeUnits, unitsOn } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { freightLaneIndex, marketIndex, productIndex } from './find.ts';

const shape = object({
  kind: oneOf('send-stock'),
  lane: id,
  /** The market whose platform takes the goods into its own centre; absent: the warehouse of the country. */
  market: optional(id),
  goods: list(object({ product: id, units: integer(1, 1_000_000) }), { min: 1, max: 50 }),
});
type SendStock = Infer<typeof shape>;

const loadsOf = (scenario: Scenario, { goods }: SendStock): Load[] =>
  goods.map(({ product, units }) => ({ product: productIndex(scenario, product), units }));

function check(world: World, company: number, content: SendStock): Fault[] {
  const { scenario } = world;
  const lane = scenario.lanes.freight[freightLaneIndex(scenario, content.lane)];
  if (!lane) return [fault('lane', 'decision.unknown-lane', { lane: content.lane })];
  const elsewhere = placeFaults(world, content, lane.to);
  if (elsewhere.length > 0) return elsewhere;
  const faults = content.goods.flatMap((_, place) => goodsFaults(world, company, content, place));
  if (faults.length > 0) return faults;
  const needed = freightCharge(scenario, lane, loadsOf(scenario, content), world.day + 1).total;
  return affordable(world, company, needed, 'goods');
}

/** Whether somebody takes the goods in where the lane ends. */
function placeFaults({ scenario, day }: World, { market: name }: SendStock, country: string): Fault[] {
  if (name === undefined) {
    const isThere = scenario.lanes.warehouses.some((house) => house.country === country);
    return isThere ? [] : [fault('lane', 'decision.no-warehouse-there', { country })];
  }
  const market = marketIndex(scenario, name);
  if (market < 0) return [fault('market', 'decision.unknown-market', { market: name })];
  const to = at(scenario.markets, market).country;
  if (to !== country) return [fault('market', 'decision.freight-goes-elsewhere', { country, to })];
  const isOpen = centreOf(scenario, market, day + 1) !== undefined && isServed(scenario, market);
  return isOpen ? [] : [fault('market', 'decision.no-centre-there', { market: name })];
}

function goodsFaults(world: World, company: number, { goods, market }: SendStock, place: number): Fault[] {
  const { product, units: needed } = at(goods, place);
  const path = `goods[${place}]`;
  const index = productIndex(world.scenario, product);
  if (index < 0) return [fault(`${path}.product`, 'decision.unknown-product', { product })];
  if (goods.findIndex((other) => other.product === product) < place) {
    return [fault(`${path}.product`, 'decision.product-named-twice', { product })];
  }
  if (market !== undefined) {
    const centre = centreOf(world.scenario, marketIndex(world.scenario, market), world.day + 1);
    const isTaken = centre && tierOf(centre.tiers, at(world.scenario.goods.products, index));
    if (!isTaken) return [fault(`${path}.product`, 'decision.too-large-for-centre', { product, market })];
  }
  const available = unitsOn(world, { company, product: index, place: HOME });
  return needed > available
    ? [fault(`${path}.units`, 'decision.stock-missing', { product, needed, available })]
    : [];
}

/** Freight is part of what the goods cost where they will lie: each product bears it by its chargeable weight. */
function apply(today: Today, company: number, content: SendStock): void {
  const { world, day } = today;
  const { scenario } = world;
  const lane = freightLaneIndex(scenario, content.lane);
  const way = at(scenario.lanes.freight, lane);
  const loads = loadsOf(scenario, content);
  const charge = freightCharge(scenario, way, loads, day).total;
  const shares = apportion(
    charge,
    cargoOf(scenario, loads).map((cargo) => freightWeight(way, cargo)),
  );
  const taken = loads.map(({ product, units }) =>
    takeUnits(world, { company, product, place: HOME }, units, 'freight'),
  );
  const place = content.market === undefined ? way.to : fulfilmentPlace(content.market);
  const keeper = keeperOf(scenario, place, day);
  const gateOn = day + freightDays(world, lane, company, day);
  const worth = taken.reduce((sum, goods) => sum + goods.cost, 0);
  const { currency } = scenario.home;

  post(today, company, {
    memo: 'stock-sent-abroad',
    lines: [
      debit('stock-under-way', currency, worth + charge),
      credit('stock', currency, worth),
      credit('bank', currency, charge),
    ],
  });
  world.freight.push({
    id: world.next.freight,
    company,
    lane,
    place,
    goods: taken.map(({ units, cost, quality }, each) => ({
      product: at(loads, each).product,
      units,
      cost: money(cost + at(shares, each)),
      quality,
    })),
    sentOn: day,
    promisedOn: day + Math.ceil(way.days.max) + (keeper?.appointmentDays?.max ?? 0),
    gateOn,
    arrivesOn: gateOn + appointmentWait(world, { place, company, lane, day }),
  });
  world.next.freight += 1;
}

/** Moves own stock from home to a warehouse, or a platform's centre, in another country. */
export const sendStock: DecisionKind<'send-stock', SendStock> = { kind: 'send-stock', shape, check, apply };
