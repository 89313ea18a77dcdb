/** Estimates from samples, with their standard errors. */
import type { Measure } from './research.ts';

/** Three decimals: a report does not pretend to more. */
export const shown = (value: number): number => Math.floor(value * 1000 + 0.5) / 1000;

export function shareOf(count: number, sample: number): Measure {
  const share = count / sample;
  // One answer more or less is the least that a sample can be wrong by.
  const error = Math.max(Math.sqrt((share * (1 - share)) / sample), 1 / sample);
  return { value: shown(share), error: shown(error) };
}

/** What a count in a panel says of all, when the panel sees one in `1 / seenShare`: Poisson, and never surely nothing. */
export const scaledUp = (count: number, seenShare: number): Measure => ({
  value: shown(count / seenShare),
  error: shown(Math.sqrt(Math.max(count, 1)) / seenShare),
});
