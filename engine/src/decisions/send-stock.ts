import { at } from '../at.ts';
import { freightWeight } from '../freight/freight-price.ts';
import { cargoOf, freightCharge, freightDays, type Load } from '../freight/freight-way.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { apportion, money } from '../money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fault, id, integer, list, object, oneOf, type Fault, type Infer } from '../shape.ts';
import { takeUnits, unitsOn } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { freightLaneIndex, productIndex } from './find.ts';

const shape = object({
  kind: oneOf('send-stock'),
  lane: id,
  goods: list(object({ product: id, units: integer(1, 1_000_000) }), { min: 1, max: 50 }),
});
type SendStock = Infer<typeof shape>;

const loadsOf = (scenario: Scenario, { goods }: SendStock): Load[] =>
  goods.map(({ product, units }) => ({ product: productIndex(scenario, product), units }));

function check(world: World, company: number, content: SendStock): Fault[] {
  const { scenario } = world;
  const lane = scenario.lanes.freight[freightLaneIndex(scenario, content.lane)];
  if (!lane) return [fault('lane', 'decision.unknown-lane', { lane: content.lane })];
  if (!scenario.lanes.warehouses.some(({ country }) => country === lane.to)) {
    return [fault('lane', 'decision.no-warehouse-there', { country: lane.to })];
  }
  const faults = content.goods.flatMap((_, place) => goodsFaults(world, company, content, place));
  if (faults.length > 0) return faults;
  const needed = freightCharge(scenario, lane, loadsOf(scenario, content), world.day + 1).total;
  return affordable(world, company, needed, 'goods');
}

function goodsFaults(world: World, company: number, { goods }: SendStock, place: number): Fault[] {
  const { product, units: needed } = at(goods, place);
  const path = `goods[${place}]`;
  const index = productIndex(world.scenario, product);
  if (index < 0) return [fault(`${path}.product`, 'decision.unknown-product', { product })];
  if (goods.findIndex((other) => other.product === product) < place) {
    return [fault(`${path}.product`, 'decision.product-named-twice', { product })];
  }
  const available = unitsOn(world, { company, product: index, place: 'home' });
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
    takeUnits(world, { company, product, place: 'home' }, units, 'freight'),
  );
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
    place: way.to,
    goods: taken.map(({ units, cost, quality }, place) => ({
      product: at(loads, place).product,
      units,
      cost: money(cost + at(shares, place)),
      quality,
    })),
    sentOn: day,
    promisedOn: day + Math.ceil(way.days.max),
    arrivesOn: day + freightDays(world, lane, company, day),
  });
  world.next.freight += 1;
}

/** Moves own stock from home to the warehouse of another country. */
export const sendStock: DecisionKind<'send-stock', SendStock> = { kind: 'send-stock', shape, check, apply };
