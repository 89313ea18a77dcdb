// `npm run --silent bench:pages -- [--json] [--students N] [--seconds N] [--think SECONDS] [--forgetful]`: how long an
// ordinary read takes while a whole year of students is at work. A real server is started on a scratch folder with the
// demo, the students come in by its own doors (roster, entry code, password), and each opens a page, reads it, and opens
// the next: between two pages an exponentially distributed pause, THINK seconds on average. Their browsers keep answers
// and ask whether they still hold; `--forgetful` ones read everything anew, as on the evening of a day that was played.
// `/healthz` is asked in the same run: what it takes, everything takes on this machine, and says how much of a figure is
// the machine's. No test: the figures depend on what else the machine does.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { readAlong } from './bench-pages/read-along.ts';
import { type Spread, spreadOf } from './bench-pages/spread.ts';
import { seatStudents } from './bench-pages/students.ts';
import { openScratchSchool } from './test/scratch-school.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    students: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    think: { type: 'string', default: '4' },
    forgetful: { type: 'boolean', default: false },
  },
});
const students = Number(values.students);
const seconds = Number(values.seconds);
const thinkSeconds = Number(values.think);

const school = await openScratchSchool({ demo: true });
try {
  const seated = await seatStudents(school.url, students, { keepsAnswers: !values.forgetful });
  const { samples, health } = await readAlong(seated, { seconds, thinkSeconds });
  const routes = Map.groupBy(samples, ({ route }) => route);
  const figures = {
    students,
    seconds,
    thinkSeconds,
    cores: availableParallelism(),
    requestsPerSecond: Math.round((samples.length / seconds) * 10) / 10,
    overall: spreadOf(samples),
    healthz: spreadOf(health),
    routes: Object.fromEntries([...routes].map(([route, some]) => [route, spreadOf(some)])),
  };
  if (values.json) console.log(JSON.stringify(figures));
  else tell(figures);
} finally {
  await school.close();
}

interface Figures {
  readonly students: number;
  readonly requestsPerSecond: number;
  readonly overall: Spread;
  readonly healthz: Spread;
  readonly routes: Readonly<Record<string, Spread>>;
}

function tell({ students: count, requestsPerSecond, overall, healthz, routes }: Figures): void {
  console.log(`${count} students, ${requestsPerSecond} reads a second; milliseconds:`);
  const line = (name: string, { reads, p50, p95, p99, kilobytes }: Spread) =>
    console.log(
      `${name.padEnd(12)} p50 ${p50.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)}  p99 ${p99.toFixed(1).padStart(7)}  ${String(reads).padStart(6)} reads of ${kilobytes} KB`,
    );
  for (const [name, spread] of Object.entries(routes)) line(name, spread);
  line('all reads', overall);
  line('/healthz', healthz);
}
