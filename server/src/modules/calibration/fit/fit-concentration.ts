/** How far sizes must lie apart, on the log scale, for sales to be as unevenly spread as they are. */
import { normalQuantile } from './normal.ts';

/** A lognormal's Gini coefficient is 2Φ(σ/√2) − 1. */
export function spreadForGini(gini: number): number {
  const bounded = Math.min(0.98, Math.max(0, gini));
  return Math.SQRT2 * normalQuantile((bounded + 1) / 2);
}
