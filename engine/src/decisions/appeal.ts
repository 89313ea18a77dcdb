import { at } from '../at.ts';
import { conductRulesOf } from '../conduct/rules-of-conduct.ts';
import type { Violation } from '../conduct/violation.ts';
import { CAUSES, CORRECTIONS, PREVENTIONS } from '../scenario/plan-of-action.ts';
import { fault, integer, list, object, oneOf, optional, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { Store, World } from '../world.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('appeal'),
  violation: integer(1),
  /** Why it happened. */
  cause: oneOf(...CAUSES),
  /** What has been done about it, and what keeps it from happening again. */
  corrected: list(oneOf(...CORRECTIONS), { min: 1, max: CORRECTIONS.length }),
  prevention: list(oneOf(...PREVENTIONS), { min: 1, max: PREVENTIONS.length }),
  /** Orders that show it. */
  orders: optional(list(integer(1), { max: 20 })),
  text: optional(text({ min: 0, max: 2000 })),
});
type Appeal = Infer<typeof shape>;

function find(world: World, company: number, id: number): { store: Store; violation: Violation } | undefined {
  for (const store of at(world.companies, company).stores) {
    const violation = store.conduct.violations.find((each) => each.id === id);
    if (violation) return { store, violation };
  }
  return undefined;
}

function check(world: World, company: number, content: Appeal): Fault[] {
  const { violation: id } = content;
  const found = find(world, company, id);
  if (!found) return [fault('violation', 'decision.unknown-violation', { violation: id })];
  const { store, violation } = found;
  const rules = conductRulesOf(world.scenario, store.market, world.day + 1);
  if (!rules) return [fault('violation', 'decision.no-appeals-here')];
  const { withinDays, most } = rules.appeal;
  const faults: Fault[] = [];
  const latest = violation.foundOn + withinDays;
  if (world.day + 1 > latest) faults.push(fault('violation', 'decision.appeal-too-late', { latest }));
  if (violation.appeals.some(({ verdict }) => !verdict)) {
    faults.push(fault('violation', 'decision.appeal-pending', { violation: id }));
  } else if (violation.appeals.some(({ verdict }) => verdict?.outcome === 'accepted')) {
    faults.push(fault('violation', 'decision.appeal-accepted', { violation: id }));
  } else if (violation.appeals.length >= most) {
    faults.push(fault('violation', 'decision.appeals-used-up', { most }));
  }
  for (const field of ['corrected', 'prevention'] as const) {
    if (new Set(content[field]).size < content[field].length) {
      faults.push(fault(field, 'decision.plan-named-twice'));
    }
  }
  return faults;
}

function apply({ world, day }: Today, company: number, content: Appeal): void {
  const { violation: id, cause, corrected, prevention, orders = [], text = '' } = content;
  const found = find(world, company, id);
  if (!found) throw new Error(`company ${company} has no violation ${id}`);
  const rules = conductRulesOf(world.scenario, found.store.market, day);
  found.violation.appeals.push({
    on: day,
    cause,
    corrected: [...corrected],
    prevention: [...prevention],
    orders: [...new Set(orders)],
    text,
    answeredOn: day + (rules?.appeal.answeredAfterDays ?? 1),
  });
}

/** A plan of action against a violation: its cause, what was done about it, and what keeps it from coming back. */
export const appeal: DecisionKind<'appeal', Appeal> = { kind: 'appeal', shape, check, apply };
