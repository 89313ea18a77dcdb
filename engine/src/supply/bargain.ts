import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { World } from '../world.ts';
import { batchOf } from './quality.ts';
import type { Supply } from './supply.ts';

const FIRMNESS = stream('supply/firmness');
/** Assumed: a firm supplier comes down by half of what it could. */
const FIRMEST = 0.5;
const POINTS = 100;

/** Hundredths by which the measured quality misses what the supplier claims. */
export function shortfallOf({ goods }: Scenario, { inspection, supplier }: Supply): number {
  const measured = inspection?.report?.quality;
  if (measured === undefined) return 0;
  return Math.floor((at(goods.suppliers, supplier).claimedQuality - measured) * POINTS + 0.5);
}

/** Who asks for more than the supplier would give hears no: goods are there to be sold, and others want them too. */
export function grantedDiscount({ scenario, seed, companies }: World, supply: Supply, asked: number): number {
  const { supplier, product, orderedOn, company } = supply;
  const { number } = at(companies, company);
  const firmness = uniform(seed, FIRMNESS, batchOf(supplier, product), orderedOn, number);
  const perPoint = scenario.goods.inspection?.discountPerPoint ?? 0;
  const most = shortfallOf(scenario, supply) * perPoint * (FIRMEST + (1 - FIRMEST) * firmness);
  return asked <= most ? asked : 0;
}
