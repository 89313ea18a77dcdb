import type { DecisionFault, JournalLine } from '@portolan/contract/market';
import type { JournalRow } from './journal-store.ts';
import type { Names } from './present-world.ts';

export function presentLine(row: JournalRow, names: Names, faults: DecisionFault[]): JournalLine {
  return {
    id: row.id,
    day: row.day,
    company: row.company,
    author: row.author,
    decision: row.decision,
    by: { id: row.personId, name: names.get(row.personId) ?? '' },
    at: row.at.toISOString(),
    state: row.state,
    faults,
    takenBackBy:
      row.takenBackBy === null ? null : { id: row.takenBackBy, name: names.get(row.takenBackBy) ?? '' },
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
  };
}
