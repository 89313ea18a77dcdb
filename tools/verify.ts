// `npm run --silent verify -- FILE [--workers N]`: plays a journal file again on this machine and says whether every evening
// is the one that was recorded. Exit code 1 when it is not, 2 when the file cannot be judged here.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { playDay } from '@portolan/engine';
import { verifyJournal, type Verdict } from '@portolan/engine/files';
import { startCrew } from '../engine/crew/index.ts';
import { kernelAsked } from './play/kernel-asked.ts';
import { attempt, Mistake } from './play/said.ts';

await attempt(async () => {
  const { positionals, values } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { workers: { type: 'string', default: '1' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Mistake(['one journal file is needed']);
  if (!existsSync(file)) throw new Mistake([`there is no file ${file}`]);
  const workers = Number(values.workers);
  if (!(Number.isInteger(workers) && workers >= 1 && workers <= 64))
    throw new Mistake([`--workers ${values.workers}: a whole number from 1 to 64 is needed`]);
  const crew = startCrew(workers, kernelAsked());
  try {
    const verdict = await verifyJournal(linesOf(file), (world, entries) => playDay(world, entries, { crew }));
    tell(verdict);
  } finally {
    await crew.stop();
  }
});

function linesOf(file: string): AsyncIterable<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  return createInterface({ input, crlfDelay: Infinity });
}

function tell(verdict: Verdict): void {
  console.log(JSON.stringify(verdict));
  if (verdict.kind === 'agrees') return;
  process.exitCode = verdict.kind === 'other-engine' ? 2 : 1;
  console.error(inWords(verdict));
}

function inWords(verdict: Exclude<Verdict, { kind: 'agrees' }>): string {
  switch (verdict.kind) {
    case 'differs':
      return `day ${verdict.day} is the first that differs: recorded ${verdict.recorded}, played again ${verdict.replayed}`;
    case 'broken':
      return verdict.day === 0
        ? `line ${verdict.line}, the head, is broken: ${verdict.why}`
        : `line ${verdict.line}, day ${verdict.day}, is broken: ${verdict.why}`;
    case 'other-engine':
      return `engine ${verdict.theirs} played this journal and can verify it; this is engine ${verdict.ours}`;
  }
}
