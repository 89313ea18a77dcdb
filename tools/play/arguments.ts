// The arguments that play, explain and what-if have in common: which world, and what was decided in it.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Scenario } from '@portolan/engine';
import { CONTENT, loadScenario, scenarioIds } from '@portolan/engine/files';
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

/** Reads a command's arguments: the common ones, and the names of its own. Everything that is wrong is told at once. */
export function readArguments<Other extends string>(
  args: readonly string[],
  other: readonly Other[] = [],
  content = CONTENT,
): Arguments<Other> {
  const names: readonly string[] = [...COMMON, ...other];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const problems: string[] = positionals.map((word) => `“${word}” belongs to no argument`);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name))
      problems.push(`there is no --${token.name}; there are --${names.join(', --')}`);
    else if (token.value === undefined) problems.push(`--${token.name} needs a value`);
  }
  const whole = (name: string, { from, to }: { from: number; to: number }): number | undefined => {
    const text = given(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to) return value;
    problems.push(`--${name} ${text}: a whole number from ${from} to ${to} is needed`);
    return undefined;
  };
  for (const name of ['scenario', 'seed', 'days'] as const) {
    if (given(name) === undefined) problems.push(`--${name} is missing`);
  }
  const seed = whole('seed', { from: 0, to: MOST_SEED }) ?? 0;
  const days = whole('days', { from: 1, to: MOST_DAYS }) ?? 1;
  const workers = whole('workers', { from: 1, to: MOST_WORKERS }) ?? 1;
  const id = given('scenario');
  const scenario = id === undefined ? undefined : read(id, content, problems);
  const teams = whole('teams', { from: 0, to: scenario?.seats.most ?? 0 });
  const decisions = given('decisions');
  if (decisions !== undefined && !existsSync(decisions))
    problems.push(`--decisions ${decisions}: there is no such file`);
  if (problems.length > 0 || !scenario) throw new Mistake(problems);
  return {
    world: {
      scenario,
      seed,
      days,
      workers,
      ...(teams === undefined ? {} : { teams }),
      ...(decisions === undefined ? {} : { decisions }),
    },
    other: Object.fromEntries(other.map((name) => [name, given(name)])) as Partial<Record<Other, string>>,
  };
}

function read(id: string, content: string, problems: string[]): Scenario | undefined {
  const { scenario, faults } = loadScenario(id, content);
  for (const { file, path, ...fault } of faults) {
    const place = [file, path].filter((part) => part !== '').join(' ');
    problems.push(place === '' ? inWords(fault) : `${place}: ${inWords(fault)}`);
  }
  if (faults.length > 0 && scenarioIds(content).length === 0)
    problems.push(`there are no scenarios in ${content}`);
  return scenario;
}
