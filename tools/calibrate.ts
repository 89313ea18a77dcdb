// `npm run scenario:calibrate -- --orders FILE.csv [--items FILE] [--payments FILE] [--reviews FILE] [--map COLUMNS.json]
// [--k N] [--out DIR] [--market ID] [--days N] [--seed N]`: a scenario set from a firm's sales, with its report.
// What the files may hold and what comes out: docs/calibration.md.
import { loadScenario } from '@portolan/engine/files';
import { systemClock } from '../server/src/platform/clock.ts';
import { calibrate, type Stage } from '../server/src/modules/calibration/calibrate.ts';
import { NoDuckDb } from '../server/src/modules/calibration/duckdb-store.ts';
import { sayFault } from '../server/src/modules/calibration/report-words.ts';
import { FaultySales } from '../server/src/modules/calibration/sales-faults.ts';
import { chooseMould, MOULD } from '../server/src/modules/calibration/set/mould.ts';
import { writeCalibrated } from '../server/src/modules/calibration/write-calibrated.ts';
import { readCalibrationArguments } from './calibrate/arguments.ts';
import { attempt, Mistake } from './play/said.ts';

await attempt(async () => {
  const begun = performance.now();
  const { out, market, ...asked } = readCalibrationArguments(process.argv.slice(2));
  const { scenario: whole } = loadScenario(MOULD);
  if (!whole) throw new Error(`the scenario ${MOULD} has faults: npm run content:check`);
  try {
    const done = await calibrate({
      ...asked,
      today: systemClock().toISOString().slice(0, 10),
      mouldFor: (currency) => chooseMould(whole, { currency, ...(market === undefined ? {} : { market }) }),
      onProgress: tellProgress(),
    });
    const files = writeCalibrated(out, done);
    const { orders, days, playedDays, withheld, notTold } = done.report;
    const seconds = Math.round(performance.now() - begun) / 1000;
    console.log(
      JSON.stringify({
        scenario: done.scenario.id,
        out,
        files,
        orders,
        days,
        playedDays,
        withheld,
        notTold,
        seconds,
      }),
    );
  } catch (error) {
    if (error instanceof FaultySales)
      throw new Mistake([...error.faults.map((each) => sayFault('en', each)), 'nothing was written']);
    if (error instanceof NoDuckDb) throw new Mistake([`${error.message}; nothing was written`]);
    throw error;
  }
});

/** One line for each stage, on stderr: the output is for programs. */
function tellProgress(): (stage: Stage) => void {
  let told: Stage | undefined;
  return (stage) => {
    if (stage !== told) console.error(`${stage} …`);
    told = stage;
  };
}
