import type { Class } from '@portolan/contract/teaching';
import { randomUUID } from 'node:crypto';
import type { Db } from '../../platform/database/database.ts';
import { presentClass } from './present-class.ts';
import {
  inTwoTeams,
  notInClass,
  noSuchTeam,
  seatsAreFixed,
  teamHasCompany,
  teamNameTwice,
} from './refusals.ts';
import {
  type ClassRow,
  lockClass,
  peopleOfClass,
  replaceTeams,
  seatStudents,
  teamsOfClass,
  type TeamRow,
} from './store.ts';
import { watchWorld } from './watch-world.ts';

export interface Arrangement {
  /** An existing team keeps its company. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly members: readonly string[];
}

/**
 * Puts the students of a class into companies, all at once. Once the world is open its seats are fixed: students may
 * still move and companies be renamed, but none is founded or closed.
 */
export async function arrangeTeams(db: Db, row: ClassRow, wanted: readonly Arrangement[]): Promise<Class> {
  await lockClass(db, row.id);
  const before = await teamsOfClass(db, row.id);
  const seats = await seatsOf(db, row.id, wanted);
  const rows = rowsOf(row, before, wanted);
  await replaceTeams(db, row.id, rows);
  await seatStudents(
    db,
    row.id,
    new Map([...seats].map(([person, place]) => [person, rows[place]?.id ?? ''])),
  );
  await watchWorld(db, row);
  return presentClass(db, row);
}

/** Which student sits in which of the wanted teams, by its place in the list. */
async function seatsOf(
  db: Db,
  classId: string,
  wanted: readonly Arrangement[],
): Promise<Map<string, number>> {
  const students = new Set(
    (await peopleOfClass(db, classId))
      .filter(({ part }) => part === 'student')
      .map(({ personId }) => personId),
  );
  const seats = new Map<string, number>();
  wanted.forEach(({ name, members }, place) => {
    for (const person of members) {
      if (seats.has(person)) throw inTwoTeams(name);
      seats.set(person, place);
    }
  });
  const strangers = [...seats.keys()].filter((person) => !students.has(person));
  if (strangers.length > 0) throw notInClass(strangers);
  return seats;
}

function rowsOf(row: ClassRow, before: readonly TeamRow[], wanted: readonly Arrangement[]): TeamRow[] {
  const known = new Map(before.map((team) => [team.id, team]));
  const [names, ids] = [new Set<string>(), new Set<string>()];
  const rows = wanted.map(({ id, name }, at) => {
    if (names.has(name) || (id !== undefined && ids.has(id))) throw teamNameTwice(name);
    names.add(name);
    if (id !== undefined) ids.add(id);
    const old = id === undefined ? undefined : known.get(id);
    if (id !== undefined && !old) throw noSuchTeam(id);
    return {
      id: old?.id ?? randomUUID(),
      classId: row.id,
      place: at + 1,
      name,
      companyId: old?.companyId ?? null,
    };
  });
  const kept = new Set(rows.map(({ id }) => id));
  const closed = before.find(({ id, companyId }) => companyId !== null && !kept.has(id));
  if (closed) throw teamHasCompany(closed.name);
  if (row.worldId !== null && rows.length > before.length) throw seatsAreFixed();
  return rows;
}
