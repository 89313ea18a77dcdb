import type { Pace } from '@portolan/contract/market';
import type { Db } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { later, nextTimeOfDay } from '../../platform/clock.ts';
import { noSuchWorld, worldIsEnded } from './refusals.ts';
import { wantMore } from './want-days.ts';
import { paceQueue } from './world-jobs.ts';
import { changeWorld, lockWorld, type WorldRow } from './world-store.ts';

const MINUTE = 60_000;

function nextDayAt(pace: Pace, now: Date): Date | null {
  if (pace.kind === 'by-hand') return null;
  if (pace.kind === 'every') return later(now, pace.minutes * MINUTE);
  const [hour = 0, minute = 0] = pace.at.split(':').map(Number);
  return nextTimeOfDay(now, hour, minute);
}

/** Winds the world's clock: from `now` on, days come by its pace. */
async function wind(inside: Db, jobs: Jobs, world: Pick<WorldRow, 'id' | 'pace'>, now: Date): Promise<void> {
  const at = nextDayAt(world.pace, now);
  await changeWorld(inside, world.id, { nextDayAt: at });
  if (at === null) return;
  await jobs.send(paceQueue, { world: world.id, at: at.toISOString() }, { db: inside, notBefore: at });
}

export interface When {
  readonly jobs: Jobs;
  readonly now: Date;
}

export async function setPace(inside: Db, { jobs, now }: When, worldId: string, pace: Pace): Promise<void> {
  const world = await lockWorld(inside, worldId);
  if (!world) throw noSuchWorld(worldId);
  if (world.state === 'ended') throw worldIsEnded();
  await changeWorld(inside, worldId, { pace });
  if (world.state === 'open') await wind(inside, jobs, { id: worldId, pace }, now);
}

/** A paused world plays no days: not those asked for, and none by its pace. What has ended stays so. */
export async function setState(
  inside: Db,
  { jobs, now }: When,
  worldId: string,
  state: WorldRow['state'],
): Promise<void> {
  const world = await lockWorld(inside, worldId);
  if (!world) throw noSuchWorld(worldId);
  if (world.state === state) return;
  if (world.state === 'ended') throw worldIsEnded();
  if (state === 'open') {
    await changeWorld(inside, worldId, { state, fault: null });
    await wind(inside, jobs, world, now);
  } else {
    await changeWorld(inside, worldId, { state, nextDayAt: null, wantedDay: world.day });
  }
}

/** A day has come. After a long sleep of the server one day comes, not all that were slept through. */
export async function ring(
  inside: Db,
  { jobs, now }: When,
  { world: worldId, at }: { world: string; at: string },
): Promise<void> {
  const world = await lockWorld(inside, worldId);
  if (world?.state !== 'open' || world.nextDayAt?.toISOString() !== at) return;
  if (world.day < world.lastDay) await wantMore(inside, jobs, world, 1);
  await wind(inside, jobs, world, now);
}
