import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Mistake } from '../said.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Runs a command as a person does: `shell('play', '--scenario', …)`. */
export function shell(tool: string, ...args: string[]) {
  const command = [`tools/${tool}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What a person would be told; nothing when there is nothing to mend. */
export function mistakesOf(attempt: () => unknown): readonly string[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Mistake) return error.lines;
    throw error;
  }
  return [];
}
