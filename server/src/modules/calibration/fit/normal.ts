/** The standard normal distribution, for fits: the engine's own tables are for draws that must be the same everywhere. */

/** Newton's steps from the logistic curve that lies nearest. */
export function normalQuantile(share: number): number {
  let z = Math.log(share / (1 - share)) / NEAREST_LOGISTIC;
  for (let step = 0; step < 6; step++) {
    const density = Math.exp((-z * z) / 2) / ROOT;
    z -= Math.max(-1, Math.min(1, (normalShare(z) - share) / density));
  }
  return z;
}

const NEAREST_LOGISTIC = 1.702;
const ROOT = Math.sqrt(2 * Math.PI);
const PARTS = 60;

/** The share below z, by Simpson's rule from the middle. */
function normalShare(z: number): number {
  const step = z / PARTS;
  let sum = 0;
  for (let at = 0; at <= PARTS; at++) {
    const x = at * step;
    const weight = at === 0 || at === PARTS ? 1 : at % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp((-x * x) / 2);
  }
  return 0.5 + (sum * step) / 3 / ROOT;
}
