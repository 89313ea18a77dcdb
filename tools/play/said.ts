// What the shell commands say when they cannot do what was asked: everything that is wrong, and exit code 2.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Fault } from '@portolan/engine';

/** Thrown for what the person at the shell can mend; its lines are all that is printed. */
export class Mistake extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const words: Record<string, string> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../contract/src/refusals/en.json'), 'utf8'),
);

/** A fault of the engine in the words that people read; the code where there are none yet. */
export function inWords({
  code,
  values,
}: {
  code: string;
  values: Readonly<Record<string, string | number>>;
}): string {
  const text = words[code] ?? code;
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** What was not possible on its day: no mistake of the shell's, because the days before decide, but not to go unseen. */
export function tellRefused(
  decision: string,
  { day, company, faults }: { day: number; company: string; faults: readonly Fault[] },
): void {
  for (const fault of faults) {
    const place = fault.path === '' ? '' : ` ${fault.path}:`;
    console.error(`${decision}: refused on day ${day} for ${company}:${place} ${inWords(fault)}`);
  }
}

/** Runs a command; mistakes go to stderr line by line, bugs rise. */
export async function attempt(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    for (const line of error.lines) console.error(line);
    process.exitCode = 2;
  }
}
