import type { Live } from '../../platform/live.ts';
import type { Log } from '../../platform/log.ts';
import { EngineFailed } from './engine-threads.ts';
import { type Playing, playDay } from './play-day.ts';
import { changeWorld, findWorld, type WorldRow } from './world-store.ts';
import { tellWorld } from './world-news.ts';

export interface PlayingWanted extends Playing {
  readonly live: Live;
  readonly log: Log;
}

/** Plays until no more days are wanted, or the turn is over: then other worlds have theirs. */
export async function playWantedDays(
  playing: PlayingWanted,
  worldId: string,
  turn: AbortSignal,
): Promise<'all-played' | 'turn-over'> {
  const { db, live } = playing;
  for (
    let world = await findWorld(db, worldId);
    world && hasWork(world);
    world = await findWorld(db, worldId)
  ) {
    if (turn.aborted) return 'turn-over';
    const day = world.day + 1;
    try {
      if (await playDay(playing, worldId, day)) {
        const daysAhead = Math.max(0, ((await findWorld(db, worldId))?.wantedDay ?? day) - day);
        tellWorld(live, worldId, { kind: 'day-played', day, daysAhead });
      }
    } catch (error) {
      if (!(error instanceof EngineFailed)) throw error;
      await pauseForFault(playing, world, error);
    }
  }
  return 'all-played';
}

const hasWork = (world: WorldRow) => world.state === 'open' && world.wantedDay > world.day;

/** The same day would fail again in the same way, so the world rests until a teacher opens it again. */
async function pauseForFault({ db, live, log }: PlayingWanted, world: WorldRow, error: Error): Promise<void> {
  const day = world.day + 1;
  log.error({ err: error, world: world.id, day }, 'a day could not be played');
  await changeWorld(db, world.id, { state: 'paused', fault: 'market.day-failed', wantedDay: world.day });
  tellWorld(live, world.id, { kind: 'day-failed', day, fault: 'market.day-failed' });
}
