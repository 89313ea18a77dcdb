// The arguments that play, explain and what-if have in common: which world, and what was decided in it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Scenario } from '@portolan/engine';
import { CONTENT, loadScenario, loadScenarioFile, scenarioIds } from '@portolan/engine/files';
import { inWords, Mistake } from './said.ts';

const COMMON = ['scenario', 'seed', 'days', 'teams', 'decisions', 'workers'] as const;
const MOST_DAYS = 2000;
const MOST_SEED = 4294967295;
const MOST_WORKERS = 64;

export interface WorldArguments {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly days: number;
  readonly workers: number;
  /** Absent: as many as the decisions name, and one at least. */
  readonly teams?: number;
  readonly decisions?: string;
}

export interface Arguments<Other extends string> {
  readonly world: WorldArguments;
  readonly other: Partial<Record<Other, string>>;
}

/** The words of the command line by name, and what is wrong with them as words. */
export function readWords(args: readonly string[], names: readonly string[]) {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  // Not strict: a strict reader stops at the first mistake, and all of them are to be told.
  const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const problems = read.positionals.map((word) => `“${word}” belongs to no argument`);
  const given = new Set<string>();
  for (const token of read.tokens) {
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name)) {
      problems.push(`there is no --${token.name}; there are --${names.join(', --')}`);
    } else if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) {
      problems.push(`--${token.name} needs a value`);
    } else if (given.has(token.name)) problems.push(`--${token.name} is given twice`);
    given.add(token.name);
  }
  const words = new Map<string, string>();
  for (const [name, value] of Object.entries(read.values))
    if (typeof value === 'string') words.set(name, value);
  /** The whole number given by a name, if it is one. */
  const whole = (name: string, from: number, to: number): number | undefined => {
    const text = words.get(name);
    if (text === undefined) return undefined;
    if (/^\d+$/.test(text) && Number(text) >= from && Number(text) <= to) return Number(text);
    problems.push(`--${name} ${text}: a whole number from ${from} to ${to} is needed`);
    return undefined;
  };
  return { words, problems, whole };
}

/** Reads a command's arguments: the common ones, and the names of its own. Everything that is wrong is told at once. */
export function readArguments<Other extends string>(
  args: readonly string[],
  own: readonly Other[] = [],
  content = CONTENT,
): Arguments<Other> {
  const { words, problems, whole } = readWords(args, [...COMMON, ...own]);
  for (const name of ['scenario', 'seed', 'days'])
    if (!words.has(name)) problems.push(`--${name} is missing`);
  const seed = whole('seed', 0, MOST_SEED) ?? 0;
  const days = whole('days', 1, MOST_DAYS) ?? 1;
  const workers = whole('workers', 1, MOST_WORKERS) ?? 1;
  const scenario = readScenario(words.get('scenario'), content, problems);
  const teams = scenario && whole('teams', 0, scenario.seats.most);
  const decisions = words.get('decisions');
  if (problems.length > 0 || !scenario) throw new Mistake(problems);

  const other: Partial<Record<Other, string>> = {};
  for (const name of own) {
    const word = words.get(name);
    if (word !== undefined) other[name] = word;
  }
  const world = {
    scenario,
    seed,
    days,
    workers,
    ...(teams === undefined ? {} : { teams }),
    ...(decisions === undefined ? {} : { decisions }),
  };
  return { world, other };
}

/** A scenario may be named by its id, or by the file or folder in which a calibration has put it. */
function fileGiven(name: string): string | undefined {
  return [name, join(name, 'scenario.json')].find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
}

function readScenario(id: string | undefined, content: string, problems: string[]): Scenario | undefined {
  if (id === undefined) return undefined;
  const given = scenarioIds(content).includes(id) ? undefined : fileGiven(id);
  const { scenario, faults } = given === undefined ? loadScenario(id, content) : loadScenarioFile(given);
  for (const { file, path, ...fault } of faults) {
    const place = [file, path].filter((part) => part !== '').join(' ');
    problems.push(place === '' ? inWords(fault) : `${place}: ${inWords(fault)}`);
  }
  if (scenarioIds(content).length === 0) problems.push(`there are no scenarios in ${content}`);
  return scenario;
}
