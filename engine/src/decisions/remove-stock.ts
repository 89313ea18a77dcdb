import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import { fault, id, integer, object, oneOf, text, type Fault, type Infer } from '../shape.ts';
import { keeperOf, payKeeper, type Keeper } from '../stock/keeper.ts';
import { countryOfPlace, HOME } from '../stock/places.ts';
import { takeUnits, unitsOn } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { productIndex } from './find.ts';

const shape = object({
  kind: oneOf('remove-stock'),
  product: id,
  /** As the view names it. */
  place: text({ max: 120 }),
  units: integer(1, 1_000_000),
  /** `call-back`: from a platform's centre to the warehouse of its country; `destroy`: anywhere. */
  how: oneOf('call-back', 'destroy'),
});
type RemoveStock = Infer<typeof shape>;

function check(world: World, company: number, content: RemoveStock): Fault[] {
  const { scenario, day } = world;
  const { place, units: needed, how } = content;
  const product = productIndex(scenario, content.product);
  if (product < 0) return [fault('product', 'decision.unknown-product', { product: content.product })];
  const keeper = keeperOf(scenario, place, day + 1);
  if (!keeper && place !== HOME) return [fault('place', 'decision.unknown-place', { place })];
  const available = unitsOn(world, { company, product, place });
  if (needed > available) {
    return [fault('units', 'decision.too-few-there', { product: content.product, needed, available, place })];
  }
  if (how === 'destroy') {
    if (!keeper) return [];
    return keeper.disposalPerUnit === undefined
      ? [fault('how', 'decision.not-destroyed-there', { place })]
      : fromTheBank(world, company, keeper, keeper.disposalPerUnit * needed);
  }
  const country = countryOfPlace(scenario, place);
  if (!keeper?.removal || keeper.market < 0)
    return [fault('how', 'decision.not-called-back-there', { place })];
  return scenario.lanes.warehouses.some((house) => house.country === country)
    ? []
    : [fault('how', 'decision.no-warehouse-there', { country })];
}

/** A platform takes its fee from what it owes; a warehouse wants money. */
const fromTheBank = (world: World, company: number, keeper: Keeper, fee: number): Fault[] =>
  keeper.market < 0 ? affordable(world, company, fee, 'units') : [];

function apply(today: Today, company: number, content: RemoveStock): void {
  if (content.how === 'destroy') destroy(today, company, content);
  else callBack(today, company, content);
}

function destroy(today: Today, company: number, { place, units, product: name }: RemoveStock): void {
  const { world, day } = today;
  const { currency } = world.scenario.home;
  const product = productIndex(world.scenario, name);
  const { cost } = takeUnits(world, { company, product, place }, units, 'lost');
  post(today, company, {
    memo: 'stock-destroyed',
    lines: [debit('losses', currency, cost), credit('stock', currency, cost)],
  });
  const keeper = keeperOf(world.scenario, place, day);
  if (!keeper) return;
  const amount = money((keeper.disposalPerUnit ?? 0) * units);
  payKeeper(today, company, { keeper, amount, memo: 'disposal' });
}

function callBack(today: Today, company: number, { place, units, product: name }: RemoveStock): void {
  const { world, day } = today;
  const { scenario } = world;
  const { currency } = scenario.home;
  const product = productIndex(scenario, name);
  const keeper = keeperOf(scenario, place, day);
  if (!keeper?.removal) throw new Error(`nothing is called back from ${place}`);
  const goods = takeUnits(world, { company, product, place }, units, 'freight');
  post(today, company, {
    memo: 'stock-called-back',
    lines: [debit('stock-under-way', currency, goods.cost), credit('stock', currency, goods.cost)],
  });
  payKeeper(today, company, { keeper, amount: money(keeper.removal.perUnit * units), memo: 'removal' });
  world.removals.push({
    ...goods,
    company,
    product,
    from: place,
    place: countryOfPlace(scenario, place),
    arrivesOn: day + keeper.removal.days,
  });
}

/** Clears goods out of a place where they cost more than they will bring. */
export const removeStock: DecisionKind<'remove-stock', RemoveStock> = {
  kind: 'remove-stock',
  shape,
  check,
  apply,
};
