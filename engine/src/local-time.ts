/** The clocks of countries. A world's days run by the clock at home; abroad people wake and sleep by their own. */
import type { Scenario } from './scenario/scenario.ts';
import { SLICES_PER_HOUR } from './world.ts';

/** Quarter hours by which a country's clock is ahead of the one at home; 0 where a scenario does not say. */
export function aheadOfHome({ home, countries }: Scenario, country: string): number {
  const abroad = countries.find(({ code }) => code === country)?.utcOffsetHours ?? 0;
  return Math.floor((abroad - (home.utcOffsetHours ?? 0)) * SLICES_PER_HOUR);
}
