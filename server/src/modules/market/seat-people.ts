import type { Db } from '../../platform/database/database.ts';
import { type Seats, seatsOf } from './open-world.ts';
import { noSuchCompany } from './refusals.ts';
import { companiesOf, replaceParticipants } from './world-store.ts';

/** Makes these the people of a world, and no others. What they decided before stays theirs in the journal. */
export async function seatPeople(db: Db, worldId: string, seats: Seats): Promise<void> {
  const rows = seatsOf(worldId, seats);
  const teams = new Set(
    (await companiesOf(db, [worldId])).filter(({ kind }) => kind === 'team').map(({ id }) => id),
  );
  for (const { company } of seats.members) if (!teams.has(company)) throw noSuchCompany(company);
  await db.transaction((inside) => replaceParticipants(inside, worldId, rows));
}
