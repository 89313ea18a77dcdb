/** A decision carried from one seat to another: what it speaks of there, and what of it is not to be found here. */
import { fault, type Fault } from '../shape.ts';
import { moveReferences, type Fields } from './references.ts';
import { nameOfThing, numberOfThing, type SeatThings } from './seat-things.ts';

/** A decision with the names of what it speaks of, in the order in which it does; undefined where it spoke of nothing. */
export interface NamedDecision {
  readonly decision: unknown;
  readonly names: readonly (string | undefined)[];
}

export interface MovedDecision {
  readonly decision: unknown;
  /** Why it says nothing in this seat. */
  readonly faults: readonly Fault[];
  /** What was left out of it: of its orders, pages or targets those that the seat does not have. */
  readonly left: readonly Fault[];
}

/** Orders that an appeal points at are its evidence: it stands without them. */
const EVIDENCE = 'appeal';

const isFields = (decision: unknown): decision is Fields => typeof decision === 'object' && decision !== null;

/** To be called when the decision's turn has come in its own seat: then all that it can speak of is there. */
export function nameDecision(things: SeatThings, decision: unknown): NamedDecision {
  if (!isFields(decision)) return { decision, names: [] };
  const names: (string | undefined)[] = [];
  moveReferences(decision, (reference) => {
    names.push(nameOfThing(things, reference));
    return reference.id;
  });
  return { decision, names };
}

export function moveDecision(things: SeatThings, { decision, names }: NamedDecision): MovedDecision {
  if (!isFields(decision)) return { decision, faults: [], left: [] };
  const faults: Fault[] = [];
  const left: Fault[] = [];
  const found: Record<string, number> = {};
  let place = 0;
  const moved = moveReferences(decision, (reference) => {
    const { thing, id, path } = reference;
    const name = names[place++];
    const isEvidence = decision['kind'] === EVIDENCE && thing === 'order';
    if (name === undefined && isEvidence) return id;
    // Targets stand in the campaign and group as this seat numbers them.
    const number = name && numberOfThing(things, thing, name, { ...decision, ...found });
    if (typeof number === 'number') {
      found[path] = number;
      return number;
    }
    const missing = fault(path, `seat.unknown-${thing}`, { [thing]: id });
    const mayBeLeftOut = path.includes('[') && name !== undefined;
    (mayBeLeftOut ? left : faults).push(missing);
    return undefined;
  });
  const isEmptied =
    decision['kind'] !== EVIDENCE &&
    Object.values(moved).some((value, at) => {
      const before = Object.values(decision)[at];
      return Array.isArray(value) && value.length === 0 && Array.isArray(before) && before.length > 0;
    });
  return isEmptied ? { decision, faults: [...faults, ...left], left: [] } : { decision: moved, faults, left };
}
