import { calendarDay, dayOf } from '../calendar.ts';
import type { PlatformRules } from '../scenario/rule-packs.ts';
import { platformRulesOn, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { publicBorder, publicStateRules, type PublicBorder, type PublicStateRules } from './border.ts';

/** Rules in force on a day, and those that have been announced; the share of parcels opened is nobody's to know. */
export interface RulesView {
  readonly platform: readonly PlatformRules[];
  readonly state: readonly PublicStateRules[];
  /** What borders will ask for, announced and not yet in force. */
  readonly borders: readonly PublicBorder[];
}

export function rulesView(scenario: Scenario, day: number): RulesView {
  const { platform, state, borders = [], announceDaysAhead = 0 } = scenario.rules;
  const now = calendarDay(scenario, day);
  const isAnnounced = ({ from }: { readonly from: string }): boolean =>
    dayOf(from) > now && dayOf(from) <= now + announceDaysAhead;
  const channels = scenario.channels.map(({ id }) => platformRulesOn(scenario, id, day));
  const countries = [...new Set(scenario.markets.map(({ country }) => country))];
  const states = countries.map((country) => stateRulesOn(scenario, country, day));
  return {
    platform: [...channels, ...platform.filter(isAnnounced)],
    state: [...states, ...state.filter(isAnnounced)].map(publicStateRules),
    borders: borders.filter(isAnnounced).map(publicBorder),
  };
}
