import { dayOf, isoOf, type Scenario } from '@portolan/engine';
import { ratesFor } from './set/setting.ts';

/** Days in which a pilot sells, and those in which what was sold arrives and is judged. */
const SELLING_DAYS = 56;
const ARRIVAL_DAYS = 42;
export const DAYS_OF_PILOT = SELLING_DAYS + ARRIVAL_DAYS;
/** As many as one season of a scenario may have. */
const DAYS_PER_SEASON = 60;

/** The scenario without its seasons, and with days at the end on which nobody buys and everything arrives. */
export function withQuietEnd(scenario: Scenario): Scenario {
  const days = Math.max(scenario.days, DAYS_OF_PILOT);
  const seasons = pilotSeasons(dayOf(scenario.start));
  return {
    ...scenario,
    days,
    fx: ratesFor(scenario.fx, days),
    markets: scenario.markets.map((market) => ({ ...market, seasons })),
  };
}

function pilotSeasons(start: number): Scenario['markets'][number]['seasons'] {
  const factors = Array.from({ length: DAYS_OF_PILOT }, (_, day) => (day < SELLING_DAYS ? 1 : 0));
  const count = Math.ceil(DAYS_OF_PILOT / DAYS_PER_SEASON);
  return Array.from({ length: count }, (_, at) => ({
    id: `pilot-${at + 1}`,
    name: { zh: '试演', en: 'Pilot' },
    from: isoOf(start + at * DAYS_PER_SEASON),
    factors: factors.slice(at * DAYS_PER_SEASON, (at + 1) * DAYS_PER_SEASON),
  }));
}
