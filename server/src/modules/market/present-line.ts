import type { JournalLine } from '@portolan/contract/market';
import type { Language } from '../../platform/texts.ts';
import { inWords } from './check-decision.ts';
import type { JournalRow } from './journal-store.ts';
import type { Names } from './present-world.ts';

export function presentLine(row: JournalRow, names: Names, language: Language): JournalLine {
  return {
    id: row.id,
    day: row.day,
    company: row.company,
    decision: row.decision,
    by: { id: row.personId, name: names.get(row.personId) ?? '' },
    at: row.at.toISOString(),
    state: row.state,
    faults: row.faults.map((fault) => inWords(fault, language)),
    takenBackBy:
      row.takenBackBy === null ? null : { id: row.takenBackBy, name: names.get(row.takenBackBy) ?? '' },
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
  };
}
