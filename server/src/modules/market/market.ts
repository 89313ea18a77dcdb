// The market of one process: its engine threads, what it does with the market's jobs, and its routes.
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Live } from '../../platform/live.ts';
import type { Log } from '../../platform/log.ts';
import { DAY_THREADS, startEngine } from './engine.ts';
import type { ThreadSettings } from './engine-tasks.ts';
import { ring } from './keep-pace.ts';
import { playSeat } from './play-seat.ts';
import { playWhatIf } from './play-what-if.ts';
import { playWantedDays } from './play-wanted-days.ts';
import { resumeWorlds } from './resume-worlds.ts';
import { marketRoutes } from './routes.ts';
import { paceQueue, playDaysQueue, seatPlayQueue, whatIfQueue } from './world-jobs.ts';

export interface MarketGround {
  readonly db: Db;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly log: Log;
  readonly kernel: ThreadSettings['kernel'];
}

export interface Market {
  readonly routes: ReturnType<typeof marketRoutes>;
  /** Once the jobs are started: goes on with what the process before left undone. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** After this long the next world has its turn. */
const TURN_MILLISECONDS = 20_000;
const RINGS_SIDE_BY_SIDE = 2;
const WHAT_IFS_SIDE_BY_SIDE = 1;
const SEATS_SIDE_BY_SIDE = 1;

/** Before the jobs are started. */
export function makeMarket(ground: MarketGround): Market {
  const { db, clock, jobs, kernel } = ground;
  const engine = startEngine(db, { kernel });

  jobs.handle(playDaysQueue, DAY_THREADS, async ({ world }, signal) => {
    const turn = AbortSignal.any([signal, AbortSignal.timeout(TURN_MILLISECONDS)]);
    const outcome = await playWantedDays({ ...ground, engine }, world, turn);
    if (outcome === 'turn-over') await jobs.send(playDaysQueue, { world }, { key: world });
  });

  jobs.handle(paceQueue, RINGS_SIDE_BY_SIDE, (due) =>
    db.transaction((inside) => ring(inside, { jobs, now: clock() }, due)),
  );

  jobs.handle(whatIfQueue, WHAT_IFS_SIDE_BY_SIDE, ({ whatIf }, signal) =>
    playWhatIf({ ...ground, engine }, whatIf, signal),
  );

  jobs.handle(seatPlayQueue, SEATS_SIDE_BY_SIDE, ({ play }, signal) =>
    playSeat({ ...ground, engine }, play, signal),
  );

  return {
    routes: marketRoutes(engine),
    resume: () => resumeWorlds(db, jobs),
    close: () => engine.close(),
  };
}
