import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { type Entrance, mustBeAllowedIn, mustBeOfSchool } from './policy.ts';
import { companiesOf, findParticipant, findWorld } from './world-store.ts';

/** What every question about a world begins with: is there one, and may this person enter it? */
export async function enterWorld(db: Db, caller: Caller, worldId: string): Promise<Entrance> {
  const [found, companies, participant] = await Promise.all([
    findWorld(db, worldId),
    companiesOf(db, [worldId]),
    findParticipant(db, worldId, caller.personId),
  ]);
  const entrance = { world: mustBeOfSchool(caller, found, worldId), companies, participant };
  mustBeAllowedIn(caller, entrance);
  return entrance;
}
