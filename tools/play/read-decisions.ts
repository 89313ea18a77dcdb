// A file of decisions: one JSON object per line, as `{"day":3,"company":"team-1","decision":{"kind":"set-price",…}}`.
import { faultsOf, type JournalEntry } from '@portolan/engine';
import { integer, object, text, type Shape } from '@portolan/engine/shape';
import { findEntry, kindFault } from '../../engine/src/decisions/catalogue.ts';
import { readGiven } from './given-file.ts';
import { inWords, Mistake } from './said.ts';

const anything: Shape<unknown> = { judge: () => {}, schema: () => ({}), readable: (value) => value };
const lineShape = (days: number) =>
  object({ day: integer(1, days), company: text({ max: 80 }), decision: anything });

export interface JournalFile {
  readonly journal: readonly JournalEntry[];
  /** Companies that the file decides for. */
  readonly teams: number;
}

const TEAM = /^team-([1-9]\d{0,2})$/;

/** Reads the whole file; when anything in it cannot be read, every such line is told and nothing is used. */
export function readDecisions(file: string, { days, most }: { days: number; most: number }): JournalFile {
  const shape = lineShape(days);
  const problems: string[] = [];
  const journal: JournalEntry[] = [];
  const lines = readGiven('decisions', file).split(/\r?\n/);
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const tell = (path: string, says: string) =>
      problems.push(`${file}:${at + 1}:${path === '' ? '' : ` ${path}:`} ${says}`);
    const entry = parse(line, tell);
    if (entry === undefined) return;
    const faults = faultsOf(shape, entry);
    for (const fault of faults) tell(fault.path, inWords(fault));
    if (faults.length > 0) return;
    const { day, company, decision } = entry as { day: number; company: string; decision: unknown };
    const seat = Number(TEAM.exec(company)?.[1] ?? 0);
    if (seat < 1 || seat > most)
      tell('company', `there is no company ${company}; teams are team-1 to team-${most}`);
    for (const fault of shapeFaults(decision)) tell(join('decision', fault.path), inWords(fault));
    journal.push({ seq: at + 1, day, company, decision });
  });
  if (problems.length > 0) throw new Mistake(problems);
  const teams = Math.max(0, ...journal.map(({ company }) => Number(TEAM.exec(company)?.[1] ?? 0)));
  return { journal, teams };
}

function parse(line: string, tell: (path: string, says: string) => void): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    tell('', `not JSON: ${error.message}`);
    return undefined;
  }
}

function shapeFaults(decision: unknown) {
  const entry = findEntry(decision);
  return entry ? faultsOf(entry.shape, decision) : [kindFault(decision)];
}

const join = (path: string, rest: string): string => (rest === '' ? path : `${path}.${rest}`);
