import { fault, type Fault } from '../shape.ts';
import type { Supply } from '../supply/supply.ts';
import type { World } from '../world.ts';

/** A supply of this company that has not come yet; another's is as good as none. */
export const findSupply = (world: World, company: number, id: number): Supply | undefined =>
  world.supplies.find((supply) => supply.id === id && supply.company === company);

export function mustFindSupply(world: World, company: number, id: number): Supply {
  const supply = findSupply(world, company, id);
  if (!supply) throw new Error(`company ${company} awaits no supply ${id}`);
  return supply;
}

export const unknownSupply = (supply: number): Fault[] => [
  fault('supply', 'decision.unknown-supply', { supply }),
];
