/** What a freight lane charges for a shipment: by the kilogram, by the cubic metre or by the container. */
import { money, type Money } from '../money.ts';
import {
  chargeableGrams,
  longestSide,
  surchargesOn,
  volumeOf,
  type Packed,
  type SurchargeAmount,
} from '../orders/postage.ts';
import type { Container, FreightLane } from '../scenario/lanes.ts';

const GRAMS_PER_KILOGRAM = 1000;
const CUBIC_CENTIMETRES_PER_LITRE = 1000;
const CUBIC_CENTIMETRES_PER_CUBIC_METRE = 1_000_000;
const GRAMS_PER_TONNE = 1_000_000;

/** Goods of one product in a shipment. */
export interface Cargo {
  readonly product: Packed;
  readonly units: number;
}

/** So many containers of one size. */
export interface Loaded {
  readonly container: Container;
  readonly count: number;
}

export interface FreightPrice {
  /** Fen of the home currency, before what is added. */
  readonly price: Money;
  readonly isMinimum: boolean;
  /** Empty unless the lane charges by the container. */
  readonly containers: readonly Loaded[];
  readonly surcharges: readonly SurchargeAmount[];
  readonly perShipment: number;
  readonly total: Money;
}

export type PricedFreight = Pick<
  FreightLane,
  | 'perKilogram'
  | 'volumetric'
  | 'perCubicMetre'
  | 'leastCubicMetres'
  | 'containers'
  | 'minimum'
  | 'perShipment'
  | 'surcharges'
>;

const total = (cargo: readonly Cargo[], of: (each: Cargo) => number): number =>
  cargo.reduce((sum, each) => sum + of(each), 0);

const gramsOf = ({ product, units }: Cargo): number => product.grams * units;
const volumeOfCargo = ({ product, units }: Cargo): number => volumeOf(product, units);

/** What one product takes of a shipment's price, in the measure by which its lane charges. */
export function freightWeight(lane: PricedFreight, cargo: Cargo): number {
  if (lane.containers) return volumeOfCargo(cargo);
  if (lane.perCubicMetre !== undefined) return Math.max(volumeOfCargo(cargo), gramsOf(cargo));
  return chargeableGrams(cargo.product, cargo.units, lane.volumetric);
}

export function freightPrice(
  lane: PricedFreight,
  cargo: readonly Cargo[],
  calendarDay: number,
): FreightPrice {
  const containers = lane.containers ? fill(lane.containers, cargo) : [];
  const asked = priceOf(lane, cargo, containers);
  const price = money(Math.max(asked, lane.minimum));
  const what = {
    price,
    chargeableGrams: total(cargo, ({ product, units }) => chargeableGrams(product, units, lane.volumetric)),
    grams: total(cargo, gramsOf),
    longest: cargo.reduce((most, { product }) => Math.max(most, longestSide(product)), 0),
    pieces: 1,
    remoteness: 0,
  };
  const surcharges = surchargesOn(lane.surcharges ?? [], what, calendarDay);
  const added = surcharges.reduce((sum, { amount }) => sum + amount, 0);
  const perShipment = lane.perShipment ?? 0;
  return {
    price,
    isMinimum: price > asked,
    containers,
    surcharges,
    perShipment,
    total: money(price + added + perShipment),
  };
}

function priceOf(lane: PricedFreight, cargo: readonly Cargo[], containers: readonly Loaded[]): number {
  if (lane.containers) return priceOfSet(containers);
  if (lane.perCubicMetre !== undefined) {
    // Weight or measure: a tonne takes as much of a ship as a cubic metre.
    const metres = total(cargo, volumeOfCargo) / CUBIC_CENTIMETRES_PER_CUBIC_METRE;
    const tonnes = total(cargo, gramsOf) / GRAMS_PER_TONNE;
    return lane.perCubicMetre * Math.max(metres, tonnes, lane.leastCubicMetres ?? 0);
  }
  const grams = total(cargo, (each) => freightWeight(lane, each));
  return (lane.perKilogram ?? 0) * Math.ceil(grams / GRAMS_PER_KILOGRAM);
}

const priceOfSet = (set: readonly Loaded[]): number =>
  set.reduce((sum, { container, count }) => sum + container.price * count, 0);

interface Need {
  readonly litres: number;
  readonly kilograms: number;
}

/** Containers of one size that hold all of it. */
const countFor = ({ litres, kilograms }: Container, need: Need): number =>
  Math.max(0, Math.ceil(Math.max(need.litres / litres, need.kilograms / kilograms)));

const without = (need: Need, container: Container, count: number): Need => ({
  litres: need.litres - container.litres * count,
  kilograms: need.kilograms - container.kilograms * count,
});

/** Mixed sets are tried out for the last few containers only: a cargo of a thousand is shipped in the cheapest size. */
const TRIED_OUT = 6;

/** The cheapest set of containers that holds the cargo by its room and its weight. */
function fill(sizes: readonly Container[], cargo: readonly Cargo[]): Loaded[] {
  const need = {
    litres: total(cargo, volumeOfCargo) / CUBIC_CENTIMETRES_PER_LITRE,
    kilograms: total(cargo, gramsOf) / GRAMS_PER_KILOGRAM,
  };
  const alone = sizes.map((container) => ({ container, count: countFor(container, need) }));
  const thriftiest = alone.reduce((best, each) =>
    each.container.price * each.count < best.container.price * best.count ? each : best,
  );
  const sure = { ...thriftiest, count: Math.max(0, thriftiest.count - TRIED_OUT) };
  const rest = cheapestSet(sizes, without(need, sure.container, sure.count));
  return sizes.flatMap((container) => {
    const more = rest.find((each) => each.container === container)?.count ?? 0;
    const count = more + (container === sure.container ? sure.count : 0);
    return count > 0 ? [{ container, count }] : [];
  });
}

function cheapestSet(sizes: readonly Container[], need: Need): Loaded[] {
  const [size, ...others] = sizes;
  if (!size) return [];
  const most = countFor(size, need);
  if (others.length === 0) return [{ container: size, count: most }];
  let best: Loaded[] = [];
  for (let count = most; count >= 0; count--) {
    const set = [{ container: size, count }, ...cheapestSet(others, without(need, size, count))];
    if (best.length === 0 || priceOfSet(set) < priceOfSet(best)) best = set;
  }
  return best;
}
