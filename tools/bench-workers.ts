// `npm run --silent bench:workers -- [--json]`: worlds per minute of one worker process and of two on one PostgreSQL. No
// test: the figures depend on what else the machine does, their ratio less.
import { parseArgs } from 'node:util';
import { timeWorkers } from './bench/worker-pace.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const pace = await timeWorkers();
if (!pace) {
  console.error('PostgreSQL 15 or newer is needed: its programs were not found');
  process.exitCode = 1;
} else if (values.json) console.log(JSON.stringify(pace));
else {
  for (const { load, scenario, days, processes, ratio } of pace) {
    console.log(`${load} (${scenario}, ${days} days)`);
    for (const { n, worldsPerMinute } of processes)
      console.log(`  ${n} ${n === 1 ? 'process ' : 'processes'}  ${worldsPerMinute} worlds a minute`);
    console.log(`  ratio        ${ratio}`);
  }
}
