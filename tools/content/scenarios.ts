// Scenarios: what the engine refuses, what the figures deny, and files that no scenario uses.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, originOf } from '../../engine/files/assemble.ts';
import { judgeAssembled } from '../../engine/files/load-scenario.ts';
import { Scenario } from '../../engine/src/scenario/scenario.ts';
import { fits } from '../../engine/src/shape.ts';
import { figuresOf } from './figures.ts';
import type { Problem } from './problem.ts';

/** `files` are all that are not read by name: a scenario has to refer to each. */
export function checkScenarios(root: string, files: readonly string[]): Problem[] {
  const folder = join(root, 'scenarios');
  const ids = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  if (ids.length === 0) return [{ file: 'scenarios', path: '', says: 'there is no scenario' }];
  const used = new Set<string>();
  const problems = ids.flatMap((id) => checkOne(root, id, used));
  const unused = files
    .filter((file) => /^(scenarios|rule-packs|after-the-order|goods)\//.test(file) && !used.has(file))
    .map((file) => ({ file, path: '', says: 'no scenario refers to it' }));
  return [...problems, ...unused];
}

function checkOne(root: string, id: string, used: Set<string>): Problem[] {
  const first = `scenarios/${id}/scenario.json`;
  if (!existsSync(join(root, first))) return [{ file: first, path: '', says: 'is missing' }];
  const assembled = assemble(root, id);
  const { value, origins } = assembled;
  for (const { file } of origins) used.add(file);

  const faults = judgeAssembled(assembled).map((each) => ({ ...each, says: sayFault(each) }));
  const figures = fits(Scenario, value) ? [...figuresOf(value), ...ownName(value, id)] : [];
  return [...faults, ...figures.map(({ path, says }) => ({ ...originOf(origins, path), says }))];
}

const ownName = (scenario: Scenario, folder: string) =>
  scenario.id === folder ? [] : [{ path: 'id', says: `is "${scenario.id}" in the folder "${folder}"` }];

export function sayFault({
  code,
  values,
}: {
  code: string;
  values: Readonly<Record<string, string | number>>;
}) {
  const told = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return told.length === 0 ? code : `${code} (${told.join(', ')})`;
}
