// `npm run --silent bench -- [--json] [--scenario ID]`: what the engine does per second on this machine. No test: the
// figures depend on what else the machine does, their ratios less.
import { parseArgs } from 'node:util';
import { bench } from '../engine/bench/bench.ts';
import { benchWhatIf } from '../engine/bench/what-if.ts';
import { timeClassDays } from './bench/class-day.ts';
import { timeWorkers } from './bench/worker-pace.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    scenario: { type: 'string', default: 'first-light' },
  },
});
const { explain, ...classDay } = await timeClassDays();
const figures = {
  ...(await bench(values.scenario)),
  classDay,
  explain,
  whatIf: benchWhatIf(),
  // Nothing where there is no PostgreSQL.
  workerProcesses: (await timeWorkers()) ?? null,
};
if (values.json) console.log(JSON.stringify(figures));
else {
  const million = (rate: number): string => `${(rate / 1e6).toFixed(2)} M sessions/s`;
  console.log(
    `kernel  ${million(figures.kernel.sessionsPerSecond)} (${figures.kernel.is}; in TypeScript ${million(figures.kernel.typescript)}), ${figures.plain.ratio} × the plain loop`,
  );
  for (const { n, sessionsPerSecond } of figures.workers)
    console.log(`day     ${million(sessionsPerSecond)}, threads: ${n}`);
  const { market, workerProcesses, whatIf } = figures;
  console.log(
    `market  ${million(market.sessionsPerSecond)} in ${market.scenario}, threads: ${market.workers}`,
  );
  console.log(
    `class   ${classDay.milliseconds.median} ms a day with its database (${classDay.milliseconds.worst} at worst), ${classDay.snapshotMB} MB kept, ${classDay.worldMB} MB held`,
  );
  console.log(
    `term    ${figures.term.sessions} sessions in ${figures.term.days} days: ${figures.term.seconds} s`,
  );
  console.log(
    `        ${figures.busyTerm.sessions} sessions (${figures.busyTerm.orders} orders) in ${figures.busyTerm.days} days of ${market.scenario}: ${figures.busyTerm.seconds} s`,
  );
  console.log(
    `explain ${explain.milliseconds} ms an order of the class (${explain.worst} at worst, ${explain.orders} asked)`,
  );
  console.log(
    `what-if ${whatIf.seconds} s about ${whatIf.days} days (${whatIf.firstSeconds} for the first question), ${whatIf.ratio} × faster than the world replayed (${whatIf.firstRatio} for the first question), ${whatIf.fromSnapshotRatio} × than its days alone`,
  );
  for (const { load, processes, ratio } of workerProcesses ?? [])
    console.log(
      `workers ${processes.map(({ worldsPerMinute }) => worldsPerMinute).join(' → ')} worlds a minute (${load}), one process and two: ${ratio} ×`,
    );
  console.log(
    `memory  ${figures.memory.afterWeekMB} → ${figures.memory.afterTermMB} MB held, ${figures.peakMemoryMB} MB at most`,
  );
}
