import { money, type Money } from '../money.ts';
import { chargeableGrams, type Packed } from '../orders/postage.ts';
import type { Fulfilment } from '../scenario/fulfilment.ts';

type Tier = Fulfilment['tiers'][number];

const GRAMS_PER_KILOGRAM = 1000;

/** The first class that a packed unit fits, however it is turned; undefined when it fits none. */
export function tierOf(tiers: Fulfilment['tiers'], product: Packed): Tier | undefined {
  const { length, width, height } = product.millimetres;
  const [longest = 0, middle = 0, shortest = 0] = [length, width, height].toSorted((a, b) => b - a);
  return tiers.find(
    (tier) =>
      chargeableGrams(product, 1, tier.volumetric) <= tier.mostGrams &&
      longest <= tier.longest &&
      middle <= tier.middle &&
      shortest <= tier.shortest,
  );
}

/** What the platform asks to pick, pack and send so many units, minor units of the country's currency. */
export function fulfilmentFee(tier: Tier, product: Packed, units: number): Money {
  const grams = chargeableGrams(product, 1, tier.volumetric);
  const extra = Math.max(0, Math.ceil(grams / GRAMS_PER_KILOGRAM) - 1);
  return money((tier.perUnit + (tier.perExtraKilogram ?? 0) * extra) * units);
}
