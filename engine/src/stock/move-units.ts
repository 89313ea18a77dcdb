import { at } from '../at.ts';
import type { World } from '../world.ts';
import type { UnitPlace } from './unit-places.ts';

export interface UnitMove {
  readonly company: number;
  readonly product: number;
  readonly units: number;
  readonly from: UnitPlace;
  readonly to: UnitPlace;
}

/** Notes that units went from one place to another: to be called wherever goods change hands or place. */
export function moveUnits(world: World, { company, product, units, from, to }: UnitMove): void {
  if (!Number.isSafeInteger(units) || units < 0) throw new Error(`${units} units cannot go ${from} → ${to}`);
  const counts = (at(world.companies, company).units[product] ??= {});
  counts[from] = (counts[from] ?? 0) - units;
  counts[to] = (counts[to] ?? 0) + units;
}
