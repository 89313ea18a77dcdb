import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { enterWorld } from './enter-world.ts';
import { findLine, type JournalRow, takeBackLine } from './journal-store.ts';
import { mustBeMember } from './policy.ts';
import { lineIsPlayed, lineIsTakenBack, noSuchLine } from './refusals.ts';
import { lockWorld } from './world-store.ts';

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
  if (!world || line?.company !== company) throw noSuchLine(lineId);
  if (line.state === 'taken-back') throw lineIsTakenBack();
  if (line.state !== 'waiting' || line.day <= world.closedDay) throw lineIsPlayed(line.day);
  const taken = {
    state: 'taken-back',
    takenBackBy: by.caller.personId,
    takenBackAt: by.now,
  } as const;
  await takeBackLine(inside, lineId, { personId: by.caller.personId, at: by.now });
  return { ...line, ...taken };
}
