// What the goods weigh, and how far the dearer ones are the heavier ones.
import type { FittedSales } from '../fit/fit-sales.ts';

/**
 * Grams of the goods. Where nobody tells weights, they are made so that freight goes with the price as it does in the
 * files: half of what freight differs by is then weight.
 */
export function weightsFor({ burden, freight, freightWithPrice, price }: FittedSales) {
  if (burden) return { ...burden, withPrice: Number.isFinite(burden.withPrice) ? burden.withPrice : 0 };
  if (!freight || freight.spread === 0) return { mean: Math.log(500), spread: 0.8, withPrice: 0.3 };
  const whole = Math.sqrt(freight.spread ** 2 + (freight.perLogPrice * price.spread) ** 2);
  return {
    mean: Math.log(1000),
    spread: 1,
    withPrice: ((freightWithPrice ?? 0) * whole) / Math.sqrt(whole ** 2 / 2),
  };
}
