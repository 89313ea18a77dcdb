// A process of its own for one calibration: days are played and files read away from where requests are answered, and to
// give it up is to end it. DuckDB is loaded here and nowhere else in a school.
import { loadScenario } from '@portolan/engine/files';
import { calibrate } from './calibrate.ts';
import type { FromProcess, Work } from './process-messages.ts';
import { FaultySales } from './sales-faults.ts';
import { chooseMould, MOULD } from './set/mould.ts';

const MEGABYTES = 512;
/** A class looks at weeks; the shell plays longer. */
const MOST_DAYS = 180;
const TELL_EVERY_MILLISECONDS = 500;

/** Resolves when the message has left: a process that ends takes what it has not yet said along. */
const tell = (message: FromProcess): Promise<void> =>
  new Promise((resolve, reject) =>
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve())),
  );

process.once('message', (work: Work) => void perform(work));
// The server that asked is gone.
process.once('disconnect', () => process.exit(1));

async function perform({ files, map, k, today, scratch }: Work): Promise<void> {
  const { scenario } = loadScenario(MOULD);
  if (!scenario) throw new Error(`the scenario ${MOULD} has faults`);
  let told = 0;
  try {
    const calibrated = await calibrate({
      files,
      map,
      k,
      today,
      mostDays: MOST_DAYS,
      names: { id: 'fitted', name: { zh: '企业数据', en: 'A firm’s sales' } },
      mouldFor: (currency) => chooseMould(scenario, { currency }),
      open: { scratch, memoryMegabytes: MEGABYTES, threads: 1 },
      onProgress: (stage, done) => {
        const now = performance.now();
        if (now - told < TELL_EVERY_MILLISECONDS) return;
        told = now;
        void tell({ kind: 'progress', stage, done });
      },
    });
    await tell({ kind: 'done', calibrated });
  } catch (error) {
    if (!(error instanceof FaultySales)) throw error;
    await tell({ kind: 'faulty', faults: error.faults });
  }
  process.disconnect();
}
