import type { Db } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { unfinishedSeatPlays } from './seat-play-store.ts';
import { unfinishedWhatIfs } from './what-if-store.ts';
import { paceQueue, playDaysQueue, seatPlayQueue, whatIfQueue } from './world-jobs.ts';
import { openWorlds } from './world-store.ts';

/**
 * Sees to it that whatever is owed has its job: days that are wanted, clocks that are wound, what-ifs and seats that wait. Jobs
 * are no part of a backup, and one that fails too often is given up; the tables still know.
 */
export async function resumeWorlds(db: Db, jobs: Jobs): Promise<void> {
  for (const { id, day, wantedDay, nextDayAt } of await openWorlds(db)) {
    if (wantedDay > day) await jobs.ensure(playDaysQueue, { world: id }, { key: id });
    if (nextDayAt)
      await jobs.ensure(paceQueue, { world: id, at: nextDayAt.toISOString() }, { notBefore: nextDayAt });
  }
  for (const { id } of await unfinishedWhatIfs(db)) await jobs.ensure(whatIfQueue, { whatIf: id });
  for (const { id } of await unfinishedSeatPlays(db)) await jobs.ensure(seatPlayQueue, { play: id });
}
