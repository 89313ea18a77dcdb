import { at } from '../at.ts';
import { normal, stream, uniform } from '../chance.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money, type Money } from '../money.ts';
import type { SupplyOffer } from '../scenario/goods.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fault, id, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import { moveUnits } from '../stock/move-units.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { productIndex, supplierIndex } from './find.ts';

const shape = object({ kind: oneOf('order-goods'), supplier: id, product: id, units: integer(1, 1_000_000) });
type OrderGoods = Infer<typeof shape>;

const QUALITY = stream('supply/quality');
const DAYS = stream('supply/days');
const LATE = stream('supply/late');
/** Assumed: a late batch comes up to this many times the width of its promised range later, and a day at least. */
const LATEST = 2;

const findOffer = (scenario: Scenario, { supplier, product }: OrderGoods): SupplyOffer | undefined =>
  scenario.goods.supply.find((offer) => offer.supplier === supplier && offer.product === product);

/** The price for a number of units by the offer's breaks, in minor units of the home currency. */
export function supplyCost(offer: SupplyOffer, units: number): Money {
  const reached = offer.breaks.filter(({ from }) => from <= units);
  return money(
    units * at(reached.length > 0 ? reached : offer.breaks, Math.max(reached.length - 1, 0)).price,
  );
}

function check(world: World, company: number, content: OrderGoods): Fault[] {
  const { scenario } = world;
  const { supplier, product, units } = content;
  const faults: Fault[] = [];
  if (supplierIndex(scenario, supplier) < 0)
    faults.push(fault('supplier', 'decision.unknown-supplier', { supplier }));
  if (productIndex(scenario, product) < 0)
    faults.push(fault('product', 'decision.unknown-product', { product }));
  if (faults.length > 0) return faults;
  const offer = findOffer(scenario, content);
  if (!offer) return [fault('product', 'decision.not-supplied', { supplier, product })];
  if (units < offer.minimum)
    return [fault('units', 'decision.below-minimum', { minimum: offer.minimum, units })];
  const needed = supplyCost(offer, units);
  return affordable(world, company, needed, 'units');
}

/** A batch is what its day made it: the same supplier and product, ordered twice in a day, are one batch. */
function apply(today: Today, company: number, content: OrderGoods): void {
  const { world, day } = today;
  const { scenario, seed } = world;
  const offer = findOffer(scenario, content);
  if (!offer) throw new Error('an order that no supplier offers');
  const supplier = supplierIndex(scenario, content.supplier);
  const product = productIndex(scenario, content.product);
  const batch = product * 4096 + supplier;
  const { number } = at(world.companies, company);
  const { quality, lateShare } = at(scenario.goods.suppliers, supplier);
  const made = quality.mean + quality.spread * normal(seed, QUALITY, batch, day, number);
  const { min, max } = offer.leadDays;
  const lead = min + Math.floor((max - min + 1) * uniform(seed, DAYS, batch, day, number));
  const lateness = uniform(seed, LATE, batch, day, number) / lateShare;
  const late = lateness < 1 ? 1 + Math.floor(lateness * LATEST * (max - min + 1)) : 0;
  const cost = supplyCost(offer, content.units);
  const { currency } = scenario.home;

  post(today, company, {
    memo: 'goods-ordered',
    lines: [debit('stock-under-way', currency, cost), credit('bank', currency, cost)],
  });
  moveUnits(world, { company, product, units: content.units, from: 'supplier', to: 'supply' });
  world.supplies.push({
    id: world.next.supply,
    company,
    supplier,
    product,
    units: content.units,
    cost,
    quality: Math.round(Math.min(Math.max(made, 0), 1) * 1000),
    orderedOn: day,
    promisedOn: day + max,
    arrivesOn: day + (late > 0 ? max + late : lead),
  });
  world.next.supply += 1;
}

export const orderGoods: DecisionKind<'order-goods', OrderGoods> = {
  kind: 'order-goods',
  shape,
  check,
  apply,
};
