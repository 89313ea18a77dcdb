/** How well goods can be known before they come: a sample, and an inspection at the factory. */
import { at } from '../at.ts';
import { normal, stream } from '../chance.ts';
import type { World } from '../world.ts';
import { batchOf, batchQuality } from './quality.ts';
import type { Finding, Sample, SampledAttribute, Supply } from './supply.ts';

const PIECE = stream('supply/sample');
const SIGHT = stream('supply/sample-attributes');
const INSPECTED = stream('supply/inspected');
/** Attributes are judged by eye and hand: spread of a judgement between 0 and 1. Assumed. */
const EYE = 0.05;

const bounded = (share: number): number => Math.min(Math.max(share, 0), 1);
/** Two decimals are as much as anybody reads off an instrument here. */
const hundredths = (share: number): number => Math.floor(bounded(share) * 100 + 0.5) / 100;

/** The piece comes from the batches of the day of its order; suppliers send of the better ones. */
export function lookAt(world: World, sample: Sample, day: number): NonNullable<Sample['finding']> {
  const { scenario, seed } = world;
  const { supplier, product, orderedOn, company } = sample;
  const { sample: terms } = at(scenario.goods.suppliers, supplier);
  if (!terms) throw new Error('a sample of a supplier that sells none');
  const companyNumber = at(world.companies, company).number;
  const batch = batchOf(supplier, product);
  const made = batchQuality(world, { supplier, product, day: orderedOn, companyNumber });
  const measured =
    made + (terms.flatters ?? 0) + terms.error * normal(seed, PIECE, batch, orderedOn, companyNumber);
  return {
    foundOn: day,
    quality: hundredths(measured),
    error: terms.error,
    attributes: attributesOf(world, product, orderedOn * 4096 + companyNumber),
  };
}

function attributesOf({ scenario, seed }: World, product: number, eye: number): SampledAttribute[] {
  const { attributes } = at(scenario.goods.products, product);
  return Object.keys(attributes)
    .toSorted()
    .map((attribute, place) => ({
      attribute,
      value: hundredths((attributes[attribute] ?? 0) + EYE * normal(seed, SIGHT, eye, product, place)),
    }));
}

/** Spread of the mean of so many units around that of the whole batch; who looks at all of them does not err. */
export function inspectionError(unitSpread: number, looked: number, units: number): number {
  if (looked >= units) return 0;
  return unitSpread * Math.sqrt((units - looked) / (units - 1) / looked);
}

export function inspect(world: World, supply: Supply, day: number): Finding {
  const { inspection: rules } = world.scenario.goods;
  const { inspection, supplier, product, units, quality, company } = supply;
  if (!rules || !inspection) throw new Error('an inspection that nobody asked for');
  const error = inspectionError(rules.unitSpread, inspection.units, units);
  const companyNumber = at(world.companies, company).number;
  const luck = normal(world.seed, INSPECTED, batchOf(supplier, product), day, companyNumber);
  return { foundOn: day, quality: hundredths(quality / 1000 + error * luck), error };
}
