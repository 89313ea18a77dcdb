import type { Db } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/caller.ts';
import { openWorld } from '../market/index.ts';
import { noTeams, worldIsOpen } from './refusals.ts';
import {
  changeClass,
  type ClassRow,
  findClass,
  lockClass,
  peopleOfClass,
  setCompanies,
  teamsOfClass,
} from './store.ts';
import { watchWorld } from './watch-world.ts';

export interface Opening {
  readonly scenario: string;
  readonly seed: number;
  readonly name?: string | undefined;
  readonly now: Date;
}

/** Opens the world of a class: every team founds a company, in the order of their places. */
export async function openClassWorld(
  db: Db,
  caller: Caller,
  row: ClassRow,
  opening: Opening,
): Promise<{ world: string }> {
  await lockClass(db, row.id);
  const current = await findClass(db, { id: row.id });
  if (current?.worldId) throw worldIsOpen();
  const people = await peopleOfClass(db, row.id);
  const membersOf = (teamId: string) =>
    people.filter((one) => one.teamId === teamId).map(({ personId }) => personId);
  const teams = (await teamsOfClass(db, row.id)).filter(({ id }) => membersOf(id).length > 0);
  if (teams.length === 0) throw noTeams();
  const { scenario, seed, now } = opening;
  const world = await openWorld(db, {
    schoolId: caller.schoolId,
    name: opening.name ?? row.name,
    scenario,
    seed,
    teams: teams.map(({ id, name }) => ({ name, members: membersOf(id) })),
    watchers: [],
    now,
  });
  await setCompanies(db, new Map(teams.map(({ id }, at) => [id, world.companies[at] ?? ''])));
  await changeClass(db, row.id, { worldId: world.id });
  await watchWorld(db, { id: row.id, worldId: world.id });
  return { world: world.id };
}
