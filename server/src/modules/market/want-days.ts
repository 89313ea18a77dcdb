import type { Db } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { noDaysLeft, noSuchWorld, worldIsEnded, worldIsPaused } from './refusals.ts';
import { playDaysQueue } from './world-jobs.ts';
import { changeWorld, lockWorld, type WorldRow } from './world-store.ts';

/** Asks for the next days of a world; they are played as soon as a worker is free. Inside a transaction. */
export async function wantDays(
  inside: Db,
  jobs: Jobs,
  worldId: string,
  count: number,
): Promise<{ daysAhead: number }> {
  const world = await lockWorld(inside, worldId);
  if (!world) throw noSuchWorld(worldId);
  if (world.state === 'ended') throw worldIsEnded();
  if (world.state === 'paused') throw worldIsPaused();
  return wantMore(inside, jobs, world, count);
}

/** The same for a world that is locked and open. */
export async function wantMore(
  inside: Db,
  jobs: Jobs,
  world: WorldRow,
  count: number,
): Promise<{ daysAhead: number }> {
  const wantedDay = Math.min(Math.max(world.wantedDay, world.day) + count, world.lastDay);
  if (wantedDay === world.day) throw noDaysLeft(world.lastDay);
  await changeWorld(inside, world.id, { wantedDay });
  await jobs.send(playDaysQueue, { world: world.id }, { key: world.id, db: inside });
  return { daysAhead: wantedDay - world.day };
}

/** Drops the days that are wanted and not begun. */
export async function stopPlaying(inside: Db, worldId: string): Promise<void> {
  const world = await lockWorld(inside, worldId);
  if (!world) throw noSuchWorld(worldId);
  await changeWorld(inside, worldId, { wantedDay: Math.max(world.day, world.closedDay) });
}
