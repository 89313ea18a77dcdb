// The folder that an export goes to: made when missing, and refused before the first day when it cannot take the files.
import { mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Mistake } from './said.ts';

const EXPORTED = ['orders', 'sessions', 'ledger', 'daily'] as const;

/** `argument` is the one that names the folder. */
export function readyFolder(asked: string, argument = 'export'): string {
  const said = `--${argument} ${asked}`;
  const folder = resolve(asked);
  try {
    for (const missing of missingUpTo(folder, said)) mkdirSync(missing);
    // Rights, a full disk and a read-only disk all show in the attempt, and in nothing else on every system.
    rmdirSync(mkdtempSync(join(folder, '.portolan-')));
  } catch (error) {
    throw refusedBy(error, said) ?? error;
  }
  const taken = EXPORTED.map((name) => join(folder, `${name}.csv`)).filter((file) =>
    find(file)?.isDirectory(),
  );
  if (taken.length > 0) throw new Mistake(taken.map((file) => `${said}: ${file} is a folder`));
  return folder;
}

const find = (path: string) => statSync(path, { throwIfNoEntry: false });

/**
 * The folders to make, the outermost first. One by one, because Node's own recursion never ends where the system
 * answers that what is being made does not exist, as under `/proc`.
 */
function missingUpTo(folder: string, said: string): string[] {
  const stat = find(folder);
  if (stat && !stat.isDirectory())
    throw new Mistake([`${said}: ${folder} is a file, and a folder is needed`]);
  if (stat || dirname(folder) === folder) return [];
  return [...missingUpTo(dirname(folder), said), folder];
}

/** What the system answered, for what the person at the shell can mend. */
function refusedBy(error: unknown, said: string): Mistake | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  return new Mistake([`${said}: nothing can be written here: ${error.message}`]);
}
