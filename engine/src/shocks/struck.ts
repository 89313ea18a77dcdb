import { calendarDay, isoOf } from '../calendar.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Shock, Shocks } from '../scenario/shocks.ts';

/** A shock that waited in the scenario and was struck by the teacher, with the day of the world it strikes on. */
export interface Struck {
  readonly shock: string;
  readonly day: number;
  /** Whom the teacher meant, where it hits one company. */
  readonly company?: string;
}

// Much is worked out once for each scenario and found by it again, so the same blows must give the same scenario.
const known = new WeakMap<Scenario, Map<string, Scenario>>();

/** The scenario in which these shocks have their day: all rules ask it, and none need know who struck. */
export function struckScenario(base: Scenario, struck: readonly Struck[]): Scenario {
  if (struck.length === 0 || !base.shocks) return base;
  const made = known.get(base) ?? new Map<string, Scenario>();
  known.set(base, made);
  const key = struck.map(({ shock, day }) => `${shock}@${day}`).join(' ');
  const found = made.get(key) ?? { ...base, shocks: dated(base, base.shocks, struck) };
  made.set(key, found);
  return found;
}

function dated(base: Scenario, shocks: Shocks, struck: readonly Struck[]): Shocks {
  const give = <Any extends Shock>(shock: Any): Any => {
    const blow = struck.find((each) => each.shock === shock.id);
    return blow ? { ...shock, from: isoOf(calendarDay(base, blow.day)) } : shock;
  };
  return {
    portClosures: shocks.portClosures.map(give),
    currencySwings: shocks.currencySwings.map(give),
    trends: shocks.trends.map(give),
    supplierFires: shocks.supplierFires.map(give),
    campaigns: shocks.campaigns.map(give),
    ruleChanges: shocks.ruleChanges.map(give),
    compromises: shocks.compromises.map(give),
  };
}

/** The shocks that wait for the teacher and have not been struck. */
export const waitingShocks = ({ shocks }: Scenario): readonly Shock[] =>
  allShocks(shocks).filter(({ from }) => from === undefined);

/** All shocks of a scenario, kind by kind. */
export const allShocks = (shocks: Shocks | undefined): readonly Shock[] =>
  shocks
    ? [
        ...shocks.portClosures,
        ...shocks.currencySwings,
        ...shocks.trends,
        ...shocks.supplierFires,
        ...shocks.campaigns,
        ...shocks.ruleChanges,
        ...shocks.compromises,
      ]
    : [];
