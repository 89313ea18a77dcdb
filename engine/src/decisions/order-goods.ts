import { at } from '../at.ts';
import { isHoliday } from '../calendar.ts';
import { stream, uniform } from '../chance.ts';
import type { SupplyOffer } from '../scenario/goods.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fault, id, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import { supplierWait } from '../shocks/effects.ts';
import { moveUnits } from '../stock/move-units.ts';
import { book, placeFor } from '../supply/factory.ts';
import { balanceOwed, bookOrder, depositOf } from '../supply/pay-supplier.ts';
import { supplierOf, supplyCost } from '../supply/price.ts';
import { batchOf, batchQuality } from '../supply/quality.ts';
import type { Supply } from '../supply/supply.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { productIndex, supplierIndex } from './find.ts';

const shape = object({ kind: oneOf('order-goods'), supplier: id, product: id, units: integer(1, 1_000_000) });
type OrderGoods = Infer<typeof shape>;

const DAYS = stream('supply/days');
const LATE = stream('supply/late');
/** Assumed: a late batch comes up to this many times the width of its promised range later, and a day at least. */
const LATEST = 2;
const DAYS_PER_WEEK = 7;

const findOffer = (scenario: Scenario, { supplier, product }: OrderGoods): SupplyOffer | undefined =>
  scenario.goods.supply.find((offer) => offer.supplier === supplier && offer.product === product);

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
  const day = world.day + 1;
  const shut = supplierWait(scenario, supplier, day);
  if (shut > 0) return [fault('supplier', 'decision.supplier-burnt', { supplier, earliest: day + shut })];
  const place = placeFor(world, supplierIndex(scenario, supplier), units, day);
  if ('most' in place) return [fault('units', 'decision.beyond-capacity', { supplier, most: place.most })];
  if ('fullUntil' in place) {
    return [fault('units', 'decision.supplier-is-full', { supplier, earliest: place.fullUntil })];
  }
  const needed = depositOf(supplierOf(scenario, offer), supplyCost(scenario, offer, units, day));
  return affordable(world, company, needed, 'units');
}

/** A factory works on weekends, and stands still on the holidays at home. */
function afterFactoryDays(scenario: Scenario, day: number, days: number): number {
  let end = day;
  for (let left = days; left > 0; left--) {
    do end += 1;
    while (isHoliday(scenario, scenario.home.country, end));
  }
  return end;
}

/** When the goods are promised, and when they will be ready. */
function timesOf(
  { world, day }: Today,
  company: number,
  {
    offer,
    supplier,
    product,
    later,
  }: { offer: SupplyOffer; supplier: number; product: number; later: number },
): Pick<Supply, 'promisedOn' | 'readyOn'> {
  const { scenario, seed } = world;
  const batch = batchOf(supplier, product);
  const { number } = at(world.companies, company);
  const { min, max } = offer.leadDays;
  const lead = min + Math.floor((max - min + 1) * uniform(seed, DAYS, batch, day, number));
  const lateness = uniform(seed, LATE, batch, day, number) / at(scenario.goods.suppliers, supplier).lateShare;
  const late = lateness < 1 ? 1 + Math.floor(lateness * LATEST * (max - min + 1)) : 0;
  const waits = later * DAYS_PER_WEEK;
  return {
    promisedOn: afterFactoryDays(scenario, day, max + waits),
    readyOn: afterFactoryDays(scenario, day, (late > 0 ? max + late : lead) + waits),
  };
}

function apply(today: Today, company: number, content: OrderGoods): void {
  const { world, day } = today;
  const { scenario } = world;
  const offer = findOffer(scenario, content);
  const supplier = supplierIndex(scenario, content.supplier);
  const place = placeFor(world, supplier, content.units, day);
  if (!offer || !('weeks' in place)) throw new Error('an order that no supplier takes');
  const product = productIndex(scenario, content.product);
  const cost = supplyCost(scenario, offer, content.units, day);
  const seller = supplierOf(scenario, offer);
  const owed = balanceOwed(scenario, seller, cost - depositOf(seller, cost), day);
  const companyNumber = at(world.companies, company).number;

  bookOrder(today, company, cost, owed);
  book(world, supplier, place.weeks);
  moveUnits(world, { company, product, units: content.units, from: 'supplier', to: 'supply' });
  world.supplies.push({
    id: world.next.supply,
    company,
    supplier,
    product,
    units: content.units,
    cost,
    quality: Math.round(batchQuality(world, { supplier, product, day, companyNumber }) * 1000),
    orderedOn: day,
    ...timesOf(today, company, { offer, supplier, product, later: place.later }),
    ...(owed ? { owed } : {}),
  });
  world.next.supply += 1;
}

export const orderGoods: DecisionKind<'order-goods', OrderGoods> = {
  kind: 'order-goods',
  shape,
  check,
  apply,
};
