// A calibration's files in one folder, there all at once or not at all.
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Calibrated } from './calibrate.ts';
import { reportFiles } from './write-report.ts';

/** Whether a folder may be put in the place: nothing is there, or what an earlier calibration left. */
export function mayBeWritten(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return true;
  const has = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true;
  return stats.isDirectory() && has('scenario.json') && has('report.json');
}

export function writeCalibrated(folder: string, { scenario, report }: Calibrated): string[] {
  const scratch = join(dirname(folder), `.${basename(folder)}.new`);
  const old = join(dirname(folder), `.${basename(folder)}.old`);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(join(scratch, 'pictures'), { recursive: true });
  const files = [
    { name: 'scenario.json', text: `${JSON.stringify(scenario, null, 1)}\n` },
    ...reportFiles(report, scenario.name),
  ];
  for (const { name, text } of files) writeFileSync(join(scratch, name), text);
  const isThere = statSync(folder, { throwIfNoEntry: false }) !== undefined;
  if (isThere) renameSync(folder, old);
  renameSync(scratch, folder);
  rmSync(old, { recursive: true, force: true });
  return files.map(({ name }) => name);
}
