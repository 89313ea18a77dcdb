/** Where a company's goods are: on which shelves, for how long, and on which ways. */
import { groupedBy } from '../grouped.ts';
import { at } from '../at.ts';
import { calendarDay, month } from '../calendar.ts';
import { compensationOf, liabilityFor } from '../freight/answer-claims.ts';
import type { Freight } from '../freight/freight.ts';
import { isParcel, type Mishap } from '../freight/mishap.ts';
import { stagesOf, type FreightEvent } from '../freight/stages.ts';
import { laneAt } from '../orders/promise.ts';
import { volumeOf } from '../orders/postage.ts';
import { keeperOf } from '../stock/keeper.ts';
import { rentOf } from '../stock/storage-fees.ts';
import type { Lot, World } from '../world.ts';
import { productId } from './catalogue.ts';

export interface StockView {
  readonly product: string;
  /** `home`, the code of a country with a warehouse, or `fulfilment:` and a market with the platform's own centre. */
  readonly place: string;
  readonly units: number;
  /** Of all units, home currency. */
  readonly cost: number;
  /** Units by the day on which they came, the oldest first: they leave in this order. */
  readonly ages: readonly { readonly since: number; readonly units: number }[];
  /** What they cost to keep on the next day; absent at home. */
  readonly rent?: { readonly currency: string; readonly amount: number };
}

export interface FreightView {
  readonly id: number;
  readonly lane: string;
  readonly place: string;
  readonly goods: readonly { readonly product: string; readonly units: number; readonly cost: number }[];
  readonly sentOn: number;
  readonly promisedOn: number;
  /** What the carrier has told so far. */
  readonly events: readonly FreightEvent[];
  /** The day for unloading; known once the shipment stands at the gate. */
  readonly appointmentOn?: number;
}

export interface RemovalView {
  readonly product: string;
  readonly units: number;
  readonly from: string;
  readonly place: string;
  readonly comesOn: number;
}

export interface MishapView {
  readonly id: number;
  readonly kind: Mishap['kind'];
  /** The number of the order or of the shipment. */
  readonly of: number;
  readonly lane: string;
  /** What the goods cost, and what the carrier's terms come to, home currency. */
  readonly worth: number;
  readonly amount: number;
  readonly on: number;
  /** The last day for a claim. */
  readonly until: number;
  readonly claim?: { readonly filedOn: number; readonly answeredOn: number };
}

const CUBIC_CENTIMETRES_PER_LITRE = 1000;

export function stockView(world: World, company: number): StockView[] {
  const shelves = groupedBy(
    world.lots.filter((lot) => lot.company === company),
    (lot) => `${productId(world.scenario, lot.product)} ${lot.place}`,
  );
  return [...shelves.keys()].toSorted().map((key) => shelfView(world, shelves.get(key) ?? []));
}

function shelfView(world: World, lots: readonly Lot[]): StockView {
  const { product, place } = at(lots, 0);
  const ages = new Map<number, number>();
  for (const { since, units } of lots) ages.set(since, (ages.get(since) ?? 0) + units);
  return {
    product: productId(world.scenario, product),
    place,
    units: lots.reduce((sum, { units }) => sum + units, 0),
    cost: lots.reduce((sum, { units, unitCost }) => sum + units * unitCost, 0),
    ages: [...ages].sort(([a], [b]) => a - b).map(([since, units]) => ({ since, units })),
    ...rentView(world, lots, product, place),
  };
}

function rentView(
  { scenario, day }: World,
  lots: readonly Lot[],
  product: number,
  place: string,
): Pick<StockView, 'rent'> {
  const next = day + 1;
  const keeper = keeperOf(scenario, place, next);
  if (!keeper) return {};
  const monthOfYear = month(calendarDay(scenario, next));
  const litres = volumeOf(at(scenario.goods.products, product), 1) / CUBIC_CENTIMETRES_PER_LITRE;
  const amount = lots.reduce(
    (sum, { units, since }) => sum + litres * units * rentOf(keeper.storage, monthOfYear, next - since),
    0,
  );
  return { rent: { currency: keeper.currency, amount } };
}

export function freightView(world: World, company: number): FreightView[] {
  return world.freight
    .filter((freight) => freight.company === company)
    .map((freight) => ({
      id: freight.id,
      lane: at(world.scenario.lanes.freight, freight.lane).id,
      place: freight.place,
      goods: freight.goods.map(({ product, units, cost }) => ({
        product: productId(world.scenario, product),
        units,
        cost,
      })),
      sentOn: freight.sentOn,
      promisedOn: freight.promisedOn,
      ...eventsOf(world, freight),
    }));
}

function eventsOf(world: World, freight: Freight): Pick<FreightView, 'events' | 'appointmentOn'> {
  const events = stagesOf(world, freight, world.day);
  const isAtGate = events.at(-1)?.stage === 'at-the-gate';
  return isAtGate ? { events, appointmentOn: freight.arrivesOn } : { events };
}

export function removalsView(world: World, company: number): RemovalView[] {
  return world.removals
    .filter((removal) => removal.company === company)
    .map(({ product, units, from, place, arrivesOn }) => ({
      product: productId(world.scenario, product),
      units,
      from,
      place,
      comesOn: arrivesOn,
    }));
}

export function mishapsView({ mishaps, scenario }: World, company: number): MishapView[] {
  return mishaps
    .filter((mishap) => mishap.company === company)
    .map((mishap) => ({
      id: mishap.id,
      kind: mishap.kind,
      of: mishap.of,
      lane: (isParcel(mishap) ? laneAt(scenario, mishap.lane) : at(scenario.lanes.freight, mishap.lane)).id,
      worth: mishap.worth,
      amount: compensationOf(liabilityFor(scenario, mishap), mishap),
      on: mishap.on,
      until: mishap.until,
      ...(mishap.claim
        ? { claim: { filedOn: mishap.claim.filedOn, answeredOn: mishap.claim.answeredOn } }
        : {}),
    }));
}
