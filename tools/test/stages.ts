// The three stages of `npm test`. Each prints as it goes and hands back what it counted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parts } from '../check/parts.ts';
import { runParts, tellOutcome } from '../check/run-part.ts';
import { buildBundle, isBundleFresh } from '../launch/web-bundle.mjs';
import { tallyOfPlaywright, tallyOfVitest } from './reports.ts';
import { findPostgres, startScratchPostgres } from './scratch-postgres.ts';
import { broken, sum, type Tally } from './tally.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** Where a test program is to leave its report; the one of an earlier run must not be taken for it. */
function freshReport(name: string): string {
  const file = join(root, 'test-results', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Whoever stops the run stops what it started; the scratch database goes with it. */
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());

/** Runs a test program to its end; a report that is all green, but an exit code that is not, is one failure more. */
async function tallyOf(
  args: readonly string[],
  { env, read }: { env: Record<string, string>; read: () => Tally },
): Promise<Tally> {
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    signal: stopped.signal,
  });
  const [code] = await once(child, 'exit');
  const tally = read();
  return code !== 0 && tally.failed === 0 ? sum([tally, broken]) : tally;
}

export async function check(): Promise<Tally> {
  const outcomes = await runParts(root, parts, { lanes: availableParallelism(), tell: tellOutcome });
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  return { passed, failed: outcomes.length - passed, skipped: 0 };
}

async function vitest(projects: readonly string[], env: Record<string, string>): Promise<Tally> {
  const file = freshReport('vitest');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return tallyOf(['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters], {
    env,
    read: () => tallyOfVitest(file),
  });
}

/** Every project; the store tests on the embedded database only. */
export const unit = (): Promise<Tally> => vitest([], {});

/** The store tests on both databases, with every project or with the server's alone. */
async function withPostgres(projects: readonly string[]): Promise<Tally> {
  const bin = findPostgres();
  if (bin === undefined)
    throw new Error('The store tests need PostgreSQL 15 or newer; `npm test` installs it');
  const postgres = await startScratchPostgres(bin);
  try {
    return await vitest(projects, { TEST_DATABASE_URL: postgres.adminUrl });
  } finally {
    await postgres.stop();
  }
}

export const store = (): Promise<Tally> => withPostgres(['server']);
export const unitAndStore = (): Promise<Tally> => withPostgres([]);

export async function journeys(): Promise<Tally> {
  if (!isBundleFresh(root)) buildBundle(root, process.execPath);
  const file = freshReport('playwright');
  return tallyOf(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    read: () => tallyOfPlaywright(file),
  });
}
