import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkScenario, fits, Scenario } from '@portolan/engine';
import { assemble, originOf, type Assembled, type FileFault } from './assemble.ts';

/** Where the repository keeps its content. */
export const CONTENT = resolve(import.meta.dirname, '../../content');

export type Loaded =
  | { readonly scenario: Scenario; readonly faults: readonly [] }
  | { readonly scenario?: undefined; readonly faults: readonly FileFault[] };

/** The ids of the scenarios in a content folder, in order. A folder may gather several: `calibration/br-marketplace`. */
export function scenarioIds(content = CONTENT): string[] {
  const folder = join(content, 'scenarios');
  const isScenario = (id: string): boolean => existsSync(join(folder, id, 'scenario.json'));
  const within = (id: string): string[] => foldersIn(join(folder, id)).map((name) => `${id}/${name}`);
  return foldersIn(folder)
    .flatMap((id) => (isScenario(id) ? [id] : within(id)))
    .filter(isScenario)
    .toSorted();
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** Reads a scenario and judges it; every fault names the file and the path within it. */
export function loadScenario(id: string, content = CONTENT): Loaded {
  if (!scenarioIds(content).includes(id)) {
    const known = scenarioIds(content).join(', ');
    return { faults: [{ file: '', path: '', code: 'scenario.unknown', values: { scenario: id, known } }] };
  }
  const assembled = assemble(content, id);
  const faults = judgeAssembled(assembled);
  if (faults.length === 0 && fits(Scenario, assembled.value))
    return { scenario: assembled.value, faults: [] };
  return { faults };
}

/** A scenario that stands in one file by itself, as a calibration writes it. */
export function loadScenarioFile(file: string): Loaded {
  const told = (code: string, values: FileFault['values'] = {}): Loaded => ({
    faults: [{ file, path: '', code, values }],
  });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return told('scenario.not-json', { why: error.message });
  }
  const faults = checkScenario(value);
  if (faults.length === 0 && fits(Scenario, value)) return { scenario: value, faults: [] };
  return { faults: faults.map((fault) => ({ ...fault, file })) };
}

/** What is wrong with the files, and with what could be read of them. */
export function judgeAssembled({ value, origins, faults: unread }: Assembled): FileFault[] {
  const faults = checkScenario(value).map(({ path, code, values }) => ({
    ...originOf(origins, path),
    code,
    values,
  }));
  // A file that could not be read leaves a gap, which is told already.
  const isGap = (fault: FileFault) =>
    unread.some(({ file, path }) => file === fault.file && path === fault.path);
  return [...unread, ...faults.filter((fault) => !isGap(fault))];
}
