import { money, type Money } from '../money.ts';
import type { World } from '../world.ts';
import { lotsOn } from './lots-by-shelf.ts';
import { moveUnits } from './move-units.ts';
import type { UnitPlace } from './unit-places.ts';

export interface Shelf {
  readonly company: number;
  readonly product: number;
  /** `home`, or the country code of a warehouse abroad. */
  readonly place: string;
}

export function unitsOn(world: World, shelf: Shelf): number {
  let units = 0;
  for (const lot of lotsOn(world.lots, shelf)) units += lot.units;
  return units;
}

/** Units as they leave a shelf: what they cost together, and their mean quality, 0 to 1000. */
export interface Goods {
  readonly units: number;
  readonly cost: Money;
  readonly quality: number;
}

/** Takes units off a shelf, the oldest lot first; asking for more than lie there is a bug of the caller. */
export function takeUnits(world: World, shelf: Shelf, units: number, to: UnitPlace): Goods {
  let left = units;
  let cost = 0;
  let quality = 0;
  for (const lot of lotsOn(world.lots, shelf)) {
    if (left === 0) break;
    const taken = Math.min(left, lot.units);
    lot.units -= taken;
    left -= taken;
    cost += taken * lot.unitCost;
    quality += taken * lot.quality;
  }
  if (left > 0) throw new Error(`${left} of ${units} units are not on the shelf`);
  moveUnits(world, { company: shelf.company, product: shelf.product, units, from: 'stock', to });
  return { units, cost: money(cost), quality: units === 0 ? 0 : Math.round(quality / units) };
}

/**
 * Puts goods on a shelf. A cost that does not divide by the units makes two lots, one minor unit apart, so that the
 * lots' cost is the stock account's to the last minor unit.
 */
export function putUnits(
  world: World,
  { shelf, goods, from }: { shelf: Shelf; goods: Goods; from: UnitPlace },
): void {
  const { units, cost, quality } = goods;
  if (units === 0) return;
  const low = Math.floor(cost / units);
  const dearer = cost - low * units;
  const lot = { ...shelf, quality, since: world.day + 1 };
  if (dearer < units) world.lots.push({ ...lot, units: units - dearer, unitCost: money(low) });
  if (dearer > 0) world.lots.push({ ...lot, units: dearer, unitCost: money(low + 1) });
  moveUnits(world, { company: shelf.company, product: shelf.product, units, from, to: 'stock' });
}
