import { decode } from './decode.ts';
import { readCsv } from './read-csv.ts';
import { isZip, readOneRoster, type OneRoster } from './read-one-roster.ts';
import { MOST_STUDENTS, rosterFault, type Roster } from './roster.ts';

export interface RosterRead extends Roster {
  readonly classes: OneRoster['classes'];
}

/** Reads a roster file of either form. Whatever is wrong with it comes back as faults; nothing is thrown. */
export function readRoster(bytes: Uint8Array, wantedClass: string | null): RosterRead {
  if (isZip(bytes)) return bounded({ format: 'oneroster-1.2', ...readOneRoster(bytes, wantedClass) });
  const decoded = decode(bytes);
  const csv = { format: 'csv', classes: [] } as const;
  if (!decoded) return { ...csv, encoding: 'utf-8', rows: [], faults: [rosterFault('encoding')] };
  return bounded({ ...csv, encoding: decoded.encoding, ...readCsv(decoded.text) });
}

function bounded(roster: RosterRead): RosterRead {
  if (roster.rows.length <= MOST_STUDENTS) return roster;
  const fault = rosterFault('too-many-students', {
    values: { most: MOST_STUDENTS, found: roster.rows.length },
  });
  return { ...roster, rows: [], faults: [fault] };
}
