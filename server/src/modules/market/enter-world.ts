import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { type Entrance, mustBeAllowedIn, mustBeAllowedToRead, mustBeOfSchool } from './policy.ts';
import { companiesOf, findParticipant, findWorld } from './world-store.ts';

/** What every question about a world begins with: is there one, and may this person enter it? */
export async function enterWorld(db: Db, caller: Caller, worldId: string): Promise<Entrance> {
  const world = mustBeOfSchool(caller, await findWorld(db, worldId), worldId);
  const participant = await findParticipant(db, worldId, caller.personId);
  const companies = await companiesOf(db, [worldId]);
  const entrance = { world, companies, participant };
  mustBeAllowedIn(caller, entrance);
  return entrance;
}

/** The world, once it is sure that the caller may look into this company. */
export async function readCompany(db: Db, caller: Caller, input: { world: string; company: string }) {
  const entrance = await enterWorld(db, caller, input.world);
  mustBeAllowedToRead(caller, entrance, input.company);
  return { world: entrance.world, of: { worldId: entrance.world.id, company: input.company } };
}
