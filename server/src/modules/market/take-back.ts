import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { enterWorld } from './enter-world.ts';
import { findLine, type JournalRow, takeBackLine } from './journal-store.ts';
import { mustBeAllowedToPlay, mustBeMember } from './policy.ts';
import { lineIsPlayed, lineIsTakenBack, noSuchLine } from './refusals.ts';
import { lockWorld, type WorldRow } from './world-store.ts';

/**
 * A decision may be taken back, by any member of its company, until the journal of its day is closed. The line
 * stays, with who took it back and when. Inside a transaction.
 */
export async function takeBack(
  inside: Db,
  by: { caller: Caller; now: Date },
  { world: worldId, company, line: lineId }: { world: string; company: string; line: string },
): Promise<JournalRow> {
  mustBeMember(by.caller, await enterWorld(inside, by.caller, worldId), company);
  const world = await lockWorld(inside, worldId);
  const line = await findLine(inside, worldId, lineId);
  if (!world || line?.company !== company || line.author !== 'company') throw noSuchLine(lineId);
  return withdraw(inside, by, { world, line });
}

/** What a teacher has done to the market is taken back by those who lead it. Inside a transaction. */
export async function takeBackIntervention(
  inside: Db,
  by: { caller: Caller; now: Date },
  { world: worldId, line: lineId }: { world: string; line: string },
): Promise<JournalRow> {
  mustBeAllowedToPlay(by.caller, await enterWorld(inside, by.caller, worldId));
  const world = await lockWorld(inside, worldId);
  const line = await findLine(inside, worldId, lineId);
  if (!world || line?.author !== 'teacher') throw noSuchLine(lineId);
  return withdraw(inside, by, { world, line });
}

async function withdraw(
  inside: Db,
  by: { caller: Caller; now: Date },
  { world, line }: { world: WorldRow; line: JournalRow },
): Promise<JournalRow> {
  if (line.state === 'taken-back') throw lineIsTakenBack();
  if (line.state !== 'waiting' || line.day <= world.closedDay) throw lineIsPlayed(line.day);
  const taken = {
    state: 'taken-back',
    takenBackBy: by.caller.personId,
    takenBackAt: by.now,
  } as const;
  await takeBackLine(inside, line.id, { personId: by.caller.personId, at: by.now });
  return { ...line, ...taken };
}
