// What one would write first: the same model with the language's own logarithms and an object per offer. The ratio of
// the two says how fast the engine is, whatever the machine.
import { mix, unit } from '../src/chance.ts';

const OFFERS = 40;
const TASTES = 5;

interface Offer {
  readonly worth: number;
  readonly price: number;
  readonly attributes: readonly number[];
}

const offers: readonly Offer[] = Array.from({ length: OFFERS }, (_, offer) => ({
  worth: unit(mix(offer, 1, 2)),
  price: unit(mix(offer, 3, 4)) - 0.5,
  attributes: Array.from({ length: TASTES }, (_, at) => unit(mix(offer, 5, at)) - 0.5),
}));

function normal(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(unit(one))) * Math.cos(2 * Math.PI * unit(other));
}

const gumbel = (bits: number): number => -Math.log(-Math.log(unit(bits)));

export function plainKernel(sessions: number): number {
  let carts = 0;
  for (let session = 0; session < sessions; session++) {
    const tastes = Array.from(
      { length: TASTES },
      (_, at) => 0.6 * normal(mix(at, session, 1), mix(at, session, 2)),
    );
    const sensitivity = Math.exp(0.9 + 0.3 * normal(mix(6, session, 1), mix(6, session, 2)));
    let best = -Infinity;
    for (const [at, { worth, price, attributes }] of offers.entries()) {
      const taste = attributes.reduce((sum, value, place) => sum + value * (tastes[place] ?? 0), 0);
      best = Math.max(best, worth + taste - sensitivity * price + gumbel(mix(at, session, 3)));
    }
    if (best > 3 + gumbel(mix(99, session, 3))) carts += 1;
  }
  return carts;
}
