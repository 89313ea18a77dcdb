import { calendarDay, dayOf } from '../calendar.ts';
import { changesBetween, type RuleChange } from '../conduct/rule-changes.ts';
import type { Act } from '../conduct/violation.ts';
import type { ActRule, ConductRules } from '../scenario/conduct.ts';
import type { PlatformRules, StateRules } from '../scenario/rule-packs.ts';
import { platformRulesOn, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { publicAdRules, type PublicAdRules } from './ads.ts';
import { publicStateRules, type PublicStateRules } from './border.ts';

type PublicAct = Pick<ActRule, 'points' | 'suppressesDays'>;
/** How a platform finds things out, and what makes it accept an appeal, is its own knowledge. */
export type PublicConductRules = Omit<ConductRules, 'acts' | 'looks' | 'metricAppeals'> & {
  readonly acts: Readonly<Partial<Record<Act, PublicAct>>>;
  readonly mostInTitle: number;
};
export type PublicPlatformRules = Omit<PlatformRules, 'conduct' | 'ads'> & {
  readonly conduct?: PublicConductRules;
  readonly ads?: PublicAdRules;
};

/** What the next edition of a pack changes, or the last one has changed. */
export interface RuleChanges {
  readonly pack: string;
  readonly who: 'platform' | 'state';
  /** The channel, or the country. */
  readonly name: string;
  /** The calendar day on which it begins to hold. */
  readonly from: string;
  readonly changes: readonly RuleChange[];
}

/** Rules in force on a day, and those that have been announced; the share of parcels opened is nobody's to know. */
export interface RulesView {
  readonly platform: readonly PublicPlatformRules[];
  readonly state: readonly PublicStateRules[];
  readonly changes: readonly RuleChanges[];
}

function publicConduct({ acts, looks, metricAppeals: _, ...rules }: ConductRules): PublicConductRules {
  const told = Object.entries(acts).map(([kind, { points, suppressesDays }]) => [
    kind,
    { points, ...(suppressesDays === undefined ? {} : { suppressesDays }) },
  ]);
  return { ...rules, acts: Object.fromEntries(told), mostInTitle: looks.mostInTitle };
}

function publicPlatformRules({ conduct, pages, ads, ...rules }: PlatformRules): PublicPlatformRules {
  const { wrongCategoryFound: _, ...shown } = pages ?? {};
  return {
    ...rules,
    ...(pages ? { pages: shown } : {}),
    ...(ads ? { ads: publicAdRules(ads) } : {}),
    ...(conduct ? { conduct: publicConduct(conduct) } : {}),
  };
}

/** New rules are looked at for so long after they have begun to hold. */
const DAYS_OF_NEWS = 14;

// Every view holds the same changes, and a scenario never changes: they are worked out once.
const knownChanges = new WeakMap<Scenario, Map<string, RuleChanges>>();

function changesOf(scenario: Scenario, pack: string, workOut: () => RuleChanges): RuleChanges {
  const known = knownChanges.get(scenario) ?? new Map<string, RuleChanges>();
  knownChanges.set(scenario, known);
  const changes = known.get(pack) ?? workOut();
  known.set(pack, changes);
  return changes;
}

const dayBefore = (scenario: Scenario, from: string): number => dayOf(from) - calendarDay(scenario, 1);

const platformChanges = (scenario: Scenario, pack: PlatformRules): RuleChanges =>
  changesOf(scenario, pack.id, () => {
    const before = platformRulesOn(scenario, pack.channel, dayBefore(scenario, pack.from));
    const changes = changesBetween(publicPlatformRules(before), publicPlatformRules(pack));
    return { pack: pack.id, who: 'platform', name: pack.channel, from: pack.from, changes };
  });

const stateChanges = (scenario: Scenario, pack: StateRules): RuleChanges =>
  changesOf(scenario, pack.id, () => {
    const before = stateRulesOn(scenario, pack.country, dayBefore(scenario, pack.from));
    const changes = changesBetween(publicStateRules(before), publicStateRules(pack));
    return { pack: pack.id, who: 'state', name: pack.country, from: pack.from, changes };
  });

export function rulesView(scenario: Scenario, day: number): RulesView {
  const { platform, state, announceDaysAhead = 0 } = scenario.rules;
  const now = calendarDay(scenario, day);
  const isAnnounced = ({ from }: { readonly from: string }): boolean =>
    dayOf(from) > now && dayOf(from) <= now + announceDaysAhead;
  const isNews = (pack: { readonly from: string }): boolean =>
    isAnnounced(pack) || (dayOf(pack.from) <= now && dayOf(pack.from) > now - DAYS_OF_NEWS);
  const channels = scenario.channels.map(({ id }) => platformRulesOn(scenario, id, day));
  const countries = [...new Set(scenario.markets.map(({ country }) => country))];
  const states = countries.map((country) => stateRulesOn(scenario, country, day));
  return {
    platform: [...channels, ...platform.filter(isAnnounced)].map(publicPlatformRules),
    state: [...states, ...state.filter(isAnnounced)].map(publicStateRules),
    changes: [
      ...platform.filter(isNews).map((pack) => platformChanges(scenario, pack)),
      ...state
        .filter((pack) => countries.includes(pack.country) && isNews(pack))
        .map((pack) => stateChanges(scenario, pack)),
    ].filter(({ changes }) => changes.length > 0),
  };
}
