/** Which shocks hold on a day of the world. Everything here is a question to the scenario: shocks that a teacher struck stand in it with their day. */
import { calendarDay, dayOf } from '../calendar.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Shock, ShockKind, Shocks } from '../scenario/shocks.ts';

/** Calendar days, the last included. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

const spans = new WeakMap<object, Span>();

/** When a shock holds; nothing for one that waits for the teacher. */
export function spanOf(shock: Shock): Span | undefined {
  if (shock.from === undefined) return undefined;
  const known = spans.get(shock);
  if (known) return known;
  const from = dayOf(shock.from);
  const span = { from, until: from + shock.days - 1 };
  spans.set(shock, span);
  return span;
}

/** The shocks of a kind that hold on a day of the world. */
export function shocksOn<Kind extends ShockKind>(
  scenario: Scenario,
  kind: Kind,
  day: number,
): readonly Shock<Kind>[] {
  const all: readonly Shock<Kind>[] = scenario.shocks?.[kind] ?? NONE;
  if (all.length === 0) return NONE;
  const date = calendarDay(scenario, day);
  return all.filter((shock) => {
    const span = spanOf(shock);
    return span !== undefined && span.from <= date && date <= span.until;
  });
}

/** The shocks that strike on a day of the world. */
export function strikingOn(scenario: Scenario, day: number): Shocks {
  const date = calendarDay(scenario, day);
  const strikes = (shock: Shock): boolean => spanOf(shock)?.from === date;
  const { shocks } = scenario;
  return {
    portClosures: shocks?.portClosures.filter(strikes) ?? NONE,
    currencySwings: shocks?.currencySwings.filter(strikes) ?? NONE,
    trends: shocks?.trends.filter(strikes) ?? NONE,
    supplierFires: shocks?.supplierFires.filter(strikes) ?? NONE,
    campaigns: shocks?.campaigns.filter(strikes) ?? NONE,
    ruleChanges: shocks?.ruleChanges.filter(strikes) ?? NONE,
    compromises: shocks?.compromises.filter(strikes) ?? NONE,
  };
}

const NONE: readonly never[] = [];
