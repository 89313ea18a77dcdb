import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { type Entrance, mustBeAllowedIn, mustBeAllowedToRead, mustBeOfSchool } from './policy.ts';
import {
  companiesOf,
  findDesk,
  findEntrance,
  findParticipant,
  findWorld,
  type WorldRow,
} from './world-store.ts';

/** What every question about a world begins with: is there one, and may this person enter it? */
export async function enterWorld(db: Db, caller: Caller, worldId: string): Promise<Entrance> {
  const world = mustBeOfSchool(caller, await findWorld(db, worldId), worldId);
  const participant = await findParticipant(db, worldId, caller.personId);
  const companies = await companiesOf(db, [worldId]);
  const entrance = { world, companies, participant };
  mustBeAllowedIn(caller, entrance);
  return entrance;
}

/** The world, once it is sure that the caller may be in it; for what everybody there may know. */
export async function lookAround(db: Db, caller: Caller, worldId: string): Promise<WorldRow> {
  const found = await findEntrance(db, worldId, caller.personId);
  const world = mustBeOfSchool(caller, found?.world, worldId);
  mustBeAllowedIn(caller, { participant: found?.participant ?? undefined });
  return world;
}

/** The world, once it is sure that the caller may look into this company. */
export async function readCompany(db: Db, caller: Caller, input: { world: string; company: string }) {
  const found = await findDesk(db, { ...input, person: caller.personId });
  const world = mustBeOfSchool(caller, found?.world, input.world);
  const companies = found?.company ? [found.company] : [];
  mustBeAllowedToRead(
    caller,
    { world, companies, participant: found?.participant ?? undefined },
    input.company,
  );
  const isMember = found?.participant?.part === 'member';
  return { world, of: { worldId: world.id, company: input.company }, isMember };
}
