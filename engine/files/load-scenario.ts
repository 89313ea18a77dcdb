import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkScenario, fits, Scenario } from '@portolan/engine';
import { assemble, originOf, type FileFault } from './assemble.ts';

/** Where the repository keeps its content. */
export const CONTENT = resolve(import.meta.dirname, '../../content');

export type Loaded =
  | { readonly scenario: Scenario; readonly faults: readonly [] }
  | { readonly scenario?: undefined; readonly faults: readonly FileFault[] };

/** The ids of the scenarios in a content folder, in order. */
export function scenarioIds(content = CONTENT): string[] {
  const folder = join(content, 'scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'scenario.json')))
    .toSorted();
}

/** Reads a scenario and judges it; every fault names the file and the path within it. */
export function loadScenario(id: string, content = CONTENT): Loaded {
  if (!scenarioIds(content).includes(id)) {
    const known = scenarioIds(content).join(', ');
    return { faults: [{ file: '', path: '', code: 'scenario.unknown', values: { scenario: id, known } }] };
  }
  const { value, origins, faults: unread } = assemble(content, id);
  if (unread.length > 0) return { faults: unread };
  const faults = checkScenario(value).map(({ path, code, values }) => ({
    ...originOf(origins, path),
    code,
    values,
  }));
  if (fits(Scenario, value) && faults.length === 0) return { scenario: value, faults: [] };
  return { faults };
}
