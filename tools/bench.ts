// `npm run --silent bench -- [--json] [--scenario ID]`: what the engine does per second on this machine. No test: the
// figures depend on what else the machine does, their ratios less.
import { parseArgs } from 'node:util';
import { bench } from '../engine/bench/bench.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    scenario: { type: 'string', default: 'first-light' },
  },
});
const figures = await bench(values.scenario);
if (values.json) console.log(JSON.stringify(figures));
else {
  const million = (rate: number): string => `${(rate / 1e6).toFixed(2)} M sessions/s`;
  console.log(
    `kernel  ${million(figures.kernel.sessionsPerSecond)}, ${figures.plain.ratio} × the plain loop`,
  );
  for (const { n, sessionsPerSecond } of figures.workers)
    console.log(`day     ${million(sessionsPerSecond)}, threads: ${n}`);
  console.log(
    `term    ${figures.term.sessions} sessions in ${figures.term.days} days: ${figures.term.seconds} s`,
  );
  console.log(
    `memory  ${figures.memory.afterWeekMB} → ${figures.memory.afterTermMB} MB held, ${figures.peakMemoryMB} MB at most`,
  );
}
