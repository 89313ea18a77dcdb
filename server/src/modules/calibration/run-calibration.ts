// Runs calibrations of this server, one at a time, each in a process of its own, and writes down how they fare.
import { fork, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log.ts';
import type { FromProcess, Work } from './process-messages.ts';
import { moveOn } from './store.ts';

export interface Runner {
  isBusy(): boolean;
  /** The scratch folder is deleted with all that is in it, however it ends. */
  run(id: string, work: Work): void;
  /** Ends the process, if it is one of this server's. */
  stop(id: string): void;
  close(): Promise<void>;
}

const PROCESS = fileURLToPath(new URL('./calibration-process.ts', import.meta.url));

export function makeRunner({ db, clock, log }: { db: Db; clock: Clock; log: Log }): Runner {
  let current:
    | { readonly id: string; readonly child: ChildProcess; readonly ended: Promise<void> }
    | undefined;

  async function follow(id: string, child: ChildProcess): Promise<void> {
    // One after the other: what is written last is what was said last.
    let written: Promise<unknown> = Promise.resolve();
    let isOver = false;
    child.on('message', (message: FromProcess) => {
      if (message.kind !== 'progress') isOver = true;
      written = written.then(() => note(id, message)).then((isWanted) => void (isWanted || child.kill()));
      written.catch((error: unknown) => {
        log.error({ err: error, calibration: id }, 'a calibration could not be written down');
        child.kill();
      });
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    await written.catch(() => undefined);
    if (isOver) return;
    const wasRunning = await moveOn(db, id, { state: 'failed' });
    if (wasRunning) log.error({ calibration: id, code }, 'a calibration ended before it was done');
  }

  function note(id: string, message: FromProcess): Promise<boolean> {
    const heardAt = clock();
    if (message.kind === 'progress')
      return moveOn(db, id, {
        stage: message.stage,
        perThousandDone: Math.floor(message.done * 1000),
        heardAt,
      });
    if (message.kind === 'faulty')
      return moveOn(db, id, { state: 'faulty', faults: message.faults, heardAt });
    const { scenario, report } = message.calibrated;
    return moveOn(db, id, { state: 'done', perThousandDone: 1000, scenario, report, heardAt });
  }

  return {
    isBusy: () => current !== undefined,
    run(id, work) {
      const child = fork(PROCESS, {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        serialization: 'advanced',
      });
      child.send(work);
      const ended = follow(id, child)
        .finally(() => rm(work.scratch, { recursive: true, force: true }))
        .finally(() => (current = undefined));
      current = { id, child, ended };
    },
    stop(id) {
      if (current?.id === id) current.child.kill();
    },
    async close() {
      current?.child.kill();
      await current?.ended;
    },
  };
}
