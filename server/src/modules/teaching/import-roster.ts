import type { RosterPerson } from '@portolan/contract/teaching';
import type { Db } from '../../platform/database/database.ts';
import type { Language } from '../../platform/texts.ts';
import { createPeople, peopleByName } from '../identity/index.ts';
import { arrangeTeams } from './arrange-teams.ts';
import { readRoster, type RosterRead } from './roster/read-roster.ts';
import { rosterFault, type RosterRow } from './roster/roster.ts';
import { addToClass, type ClassRow, lockClass, peopleOfClass, teamsOfClass } from './store.ts';

/** A row of a roster beside what the school already knows of the person. */
export interface PlannedRow extends RosterRow {
  readonly personId: string | null;
  readonly does: RosterPerson['does'];
}

export interface RosterPlan extends Omit<RosterRead, 'rows'> {
  readonly people: readonly PlannedRow[];
}

/** What importing a roster would do. A row that names somebody who is no student is a fault. */
export async function planRoster(
  db: Db,
  row: ClassRow,
  file: { bytes: Uint8Array; sourceClass: string | null },
): Promise<RosterPlan> {
  const { rows, ...reading } = readRoster(file.bytes, file.sourceClass);
  const known = await peopleByName(db, row.schoolId, {
    emails: rows.flatMap(({ email }) => email ?? []),
    numbers: rows.flatMap(({ number }) => number ?? []),
  });
  const byNumber = new Map(
    known.flatMap((person) => (person.number === null ? [] : [[person.number, person] as const])),
  );
  const byEmail = new Map(known.map((person) => [person.email, person]));
  const inClass = new Map((await peopleOfClass(db, row.id)).map((one) => [one.personId, one]));
  const teamNames = new Map((await teamsOfClass(db, row.id)).map(({ id, name }) => [id, name]));
  const faults = [...reading.faults];
  const people = rows.map((given): PlannedRow => {
    const numbered = given.number === null ? undefined : byNumber.get(given.number);
    const mailed = given.email === null ? undefined : byEmail.get(given.email);
    const person = numbered ?? mailed;
    const at = { row: given.row, values: { name: given.name } };
    if (numbered && mailed && numbered.id !== mailed.id) faults.push(rosterFault('two-people', at));
    else if (person && person.schoolId !== row.schoolId) faults.push(rosterFault('elsewhere', at));
    else if (person && person.role !== 'student') faults.push(rosterFault('not-a-student', at));
    const seat = person && inClass.get(person.id);
    const sits = seat?.teamId ? teamNames.get(seat.teamId) : undefined;
    const does = !person
      ? 'new-account'
      : !seat
        ? 'joins-class'
        : given.team !== null && given.team !== sits
          ? 'moves-team'
          : 'nothing';
    return { ...given, personId: person?.id ?? null, does };
  });
  return { ...reading, faults, people };
}

/** Carries a plan out: accounts, class and companies; the ids of the new people, in the order of the rows. */
export async function importRoster(
  db: Db,
  row: ClassRow,
  plan: RosterPlan,
  given: { now: Date; language: Language },
): Promise<string[]> {
  const { now, language } = given;
  await lockClass(db, row.id);
  const fresh = plan.people.filter(({ personId }) => personId === null);
  const created = await createPeople(db, {
    schoolId: row.schoolId,
    now,
    language,
    people: fresh.map(({ name, number, email }) => ({
      name,
      role: 'student',
      number: number ?? undefined,
      email: email ?? undefined,
    })),
  });
  const ids = new Map(fresh.map((person, at) => [person.row, created[at]?.id ?? '']));
  const seated = plan.people.map((person) => ({
    id: person.personId ?? ids.get(person.row) ?? '',
    team: person.team,
  }));
  await addToClass(
    db,
    seated.map(({ id }) => ({ classId: row.id, personId: id, part: 'student', teamId: null, joinedAt: now })),
  );
  if (seated.some(({ team }) => team !== null))
    await seatByName(db, row, new Map(seated.flatMap(({ id, team }) => (team === null ? [] : [[id, team]]))));
  return created.map(({ id }) => id);
}

/** Puts people into the companies their rows name; companies that do not exist yet are founded. */
async function seatByName(db: Db, row: ClassRow, wanted: ReadonlyMap<string, string>): Promise<void> {
  const teams = await teamsOfClass(db, row.id);
  const people = await peopleOfClass(db, row.id);
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]));
  const seats = new Map(
    people.flatMap(({ personId, teamId }) => (teamId === null ? [] : [[personId, nameOf.get(teamId) ?? '']])),
  );
  for (const [person, team] of wanted) seats.set(person, team);
  const membersOf = (name: string) =>
    [...seats].filter(([, team]) => team === name).map(([person]) => person);
  const founded = [...new Set(wanted.values())].filter((name) => !teams.some((team) => team.name === name));
  await arrangeTeams(db, row, [
    ...teams.map(({ id, name }) => ({ id, name, members: membersOf(name) })),
    ...founded.map((name) => ({ name, members: membersOf(name) })),
  ]);
}
