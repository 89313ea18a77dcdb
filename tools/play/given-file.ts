// A file that an argument names: its text, or why it cannot be read.
import { readFileSync, statSync } from 'node:fs';
import { Mistake } from './said.ts';

/** The text without a byte order mark. */
export function readGiven(argument: string, file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Mistake([`--${argument} ${file}: there is no such file`]);
  if (stat.isDirectory())
    throw new Mistake([`--${argument} ${file}: this is a folder, and a file is needed`]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Mistake([`--${argument} ${file}: this is not UTF-8`]);
  }
}
