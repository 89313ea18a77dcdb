// Scenarios: what the engine refuses, what the figures deny, and files that no scenario uses.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, originOf, type Assembled } from '../../engine/files/assemble.ts';
import { judgeAssembled, scenarioIds } from '../../engine/files/load-scenario.ts';
import { gapsOf } from '../../engine/src/scenario/echoes.ts';
import { Scenario } from '../../engine/src/scenario/scenario.ts';
import { faultsOf } from '../../engine/src/shape.ts';
import { figuresOf } from './figures.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';

/** `files` are all that are not read by name: a scenario has to refer to each. */
export function checkScenarios(root: string, files: readonly string[]): Problem[] {
  const folder = join(root, 'scenarios');
  const known = scenarioIds(root);
  const folders = existsSync(folder) ? readdirSync(folder) : [];
  const bare = folders.filter((name) => !known.some((id) => id === name || id.startsWith(`${name}/`)));
  const ids = [...known, ...bare].toSorted();
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
  for (const { file } of assembled.origins) used.add(file);

  return judged(assembled, id);
}

/** A scenario that stands by itself, as a calibration writes it: it refers to no other file. */
export function checkGiven(folder: string): Problem[] {
  const file = 'scenario.json';
  const read = readJson(folder, file);
  if ('problem' in read) return [read.problem];
  return judged({ value: read.value, origins: [{ path: '', file, within: '' }], faults: [] });
}

function judged(assembled: Assembled, id?: string): Problem[] {
  const { value, origins } = assembled;
  const faults = judgeAssembled(assembled).map((each) => ({ ...each, says: sayFault(each) }));
  // Asked of all that can be read; what stands beside an unreadable part is compared once that is mended.
  const gaps = gapsOf(faultsOf(Scenario, value));
  const readable = Scenario.readable(value);
  const figures = [...figuresOf(readable), ...(id === undefined ? [] : ownName(readable, id))].filter(
    ({ path }) => !gaps.some((gap) => isBeside(path, gap) || isBeside(turned(readable, path), gap)),
  );
  return [...faults, ...figures.map(({ path, says }) => ({ ...originOf(origins, path), says }))];
}

/** What a teacher may turn is said of the parameter, and told where it is named. */
function turned({ assumed }: Scenario, path: string): string {
  const place = /^assumed\[(\d+)\]/.exec(path)?.[1];
  return assumed[Number(place)]?.path ?? path;
}

/** Within the entry of a list, or the section, in which the unreadable part stands, or around it. */
function isBeside(path: string, gap: string): boolean {
  const entry = /^.*\]/.exec(gap)?.[0] ?? /^[^.]*/.exec(gap)?.[0] ?? gap;
  const isWithin = (inner: string, outer: string) =>
    inner.startsWith(outer) && /^([.[]|$)/.test(inner.slice(outer.length));
  return entry === '' || isWithin(path, entry) || isWithin(entry, path);
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
