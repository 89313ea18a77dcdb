/** What was due in a seat and what became of it: nothing is dropped unsaid. */
import type { JournalEntry } from '../journal.ts';
import type { Fault } from '../shape.ts';

export interface LineTold {
  /** The number of the decision in its journal; of a strategy, which keeps none, its place among what it decided. */
  readonly line: number;
  readonly day: number;
  readonly kind: string;
  readonly faults: readonly Fault[];
}

export interface DecisionsTold {
  /** `due` = `made` + those `refused`. */
  readonly due: number;
  readonly made: number;
  readonly refused: readonly LineTold[];
  /** Of those made: done without what the seat does not have. */
  readonly shortened: readonly LineTold[];
}

const kindOf = (decision: unknown): string =>
  typeof decision === 'object' && decision !== null && 'kind' in decision ? String(decision.kind) : 'unknown';

export interface Tally {
  readonly note: (entry: JournalEntry, faults: readonly Fault[], left?: readonly Fault[]) => void;
  readonly told: () => DecisionsTold;
}

export function newTally(lineOf: (seq: number) => number = (seq) => seq): Tally {
  let due = 0;
  const refused: LineTold[] = [];
  const shortened: LineTold[] = [];
  return {
    note({ seq, day, decision }, faults, left = []) {
      due += 1;
      const line = { line: lineOf(seq), day, kind: kindOf(decision) };
      if (faults.length > 0) refused.push({ ...line, faults });
      else if (left.length > 0) shortened.push({ ...line, faults: left });
    },
    told: () => ({ due, made: due - refused.length, refused, shortened }),
  };
}
