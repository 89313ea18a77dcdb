/** Which shocks hold on a day of the world. Everything here is a question to the scenario: shocks that a teacher struck stand in it with their day. */
import { calendarDay, dayOf } from '../calendar.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Shock, ShockKind } from '../scenario/shocks.ts';

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

/** The shocks that strike on a day of the world, of every kind. */
export function strikingOn(scenario: Scenario, day: number): readonly { kind: ShockKind; shock: Shock }[] {
  if (!scenario.shocks) return NONE;
  const date = calendarDay(scenario, day);
  return shockKinds(scenario.shocks).flatMap((kind) =>
    (scenario.shocks?.[kind] ?? NONE)
      .filter((shock) => spanOf(shock)?.from === date)
      .map((shock) => ({ kind, shock })),
  );
}

export const shockKinds = (shocks: NonNullable<Scenario['shocks']>): readonly ShockKind[] =>
  // Fields come from one shape, so their order is the same everywhere.
  Object.keys(shocks).filter((key): key is ShockKind => key in shocks);

const NONE: readonly never[] = [];
