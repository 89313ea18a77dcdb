// The market knows people by their part in a world, not by classes: this tells it who watches and who sits where.
import type { Db } from '../../platform/database/database.ts';
import { seatPeople } from '../market/index.ts';
import { type ClassRow, peopleOfClass, teamsOfClass } from './store.ts';

/** Brings the people of the class's world up to date with the class; nothing to do while there is no world. */
export async function watchWorld(db: Db, row: Pick<ClassRow, 'id' | 'worldId'>): Promise<void> {
  if (row.worldId === null) return;
  const people = await peopleOfClass(db, row.id);
  const companies = new Map((await teamsOfClass(db, row.id)).map(({ id, companyId }) => [id, companyId]));
  await seatPeople(db, row.worldId, {
    watchers: people.flatMap(({ personId, part }) =>
      part === 'student' ? [] : [{ person: personId, part }],
    ),
    members: people.flatMap(({ personId, teamId }) => {
      const company = teamId === null ? null : companies.get(teamId);
      return company ? [{ person: personId, company }] : [];
    }),
  });
}
