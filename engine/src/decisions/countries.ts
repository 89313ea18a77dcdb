/** What decisions about states ask of a country. */
import { stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Border } from '../scenario/border.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fault, type Fault } from '../shape.ts';
import type { World } from '../world.ts';

/** In the order of the scenario's markets, each once. */
export const countriesSoldTo = ({ markets }: Scenario): string[] => [
  ...new Set(markets.map(({ country }) => country)),
];

export const countryFaults = (scenario: Scenario, country: string): Fault[] =>
  countriesSoldTo(scenario).includes(country)
    ? []
    : [fault('country', 'decision.unknown-country', { country })];

/** The border rules of a country for the next day; undefined when it has none, or when nobody sells there. */
export function borderTomorrow({ scenario, day }: World, country: string): Border | undefined {
  return countriesSoldTo(scenario).includes(country)
    ? stateRulesOn(scenario, country, day + 1).border
    : undefined;
}

/** Faults of settling something with a country that is unknown or asks for nothing. */
export function borderFaults(world: World, country: string): Fault[] {
  const faults = countryFaults(world.scenario, country);
  if (faults.length > 0) return faults;
  return borderTomorrow(world, country) ? [] : [fault('country', 'decision.no-border-rules', { country })];
}
