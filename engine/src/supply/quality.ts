/** What suppliers really make: their own level, which wanders, and the luck of each batch. */
import { at } from '../at.ts';
import { normal, stream } from '../chance.ts';
import type { World } from '../world.ts';

const BATCH = stream('supply/quality');
const DRIFT = stream('supply/drift');
const DAYS_PER_MONTH = 30;

const bounded = (quality: number): number => Math.min(Math.max(quality, 0), 1);

/** Its mean in the month of a day: a walk in small steps from where the scenario has it begin. */
export function levelOf(
  { scenario, seed }: Pick<World, 'scenario' | 'seed'>,
  supplier: number,
  day: number,
): number {
  const { mean, drift = 0 } = at(scenario.goods.suppliers, supplier).quality;
  if (drift === 0) return mean;
  const month = Math.floor((day - 1) / DAYS_PER_MONTH);
  let level = mean;
  for (let each = 1; each <= month; each++)
    level = bounded(level + drift * normal(seed, DRIFT, supplier, each));
  return level;
}

/** The address of a batch: what one supplier makes of one product. */
export const batchOf = (supplier: number, product: number): number => product * 4096 + supplier;

/** A batch is what its day made it: the same supplier and product, ordered twice in a day, are one batch. */
export function batchQuality(
  world: Pick<World, 'scenario' | 'seed'>,
  {
    supplier,
    product,
    day,
    companyNumber,
  }: { supplier: number; product: number; day: number; companyNumber: number },
): number {
  const { spread } = at(world.scenario.goods.suppliers, supplier).quality;
  const luck = normal(world.seed, BATCH, batchOf(supplier, product), day, companyNumber);
  return bounded(levelOf(world, supplier, day) + spread * luck);
}
