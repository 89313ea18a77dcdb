// A file that says what is decided differently: decisions to add, and lines of the decisions' file to leave out.
import { faultsOf, fits, type Change, type JournalEntry } from '@portolan/engine';
import { integer, list, object, optional, text, type Infer, type Shape } from '@portolan/engine/shape';
import { findEntry, kindFault } from '../../engine/src/decisions/catalogue.ts';
import { readGiven } from './given-file.ts';
import { inWords, Mistake } from './said.ts';

const anything: Shape<unknown> = { judge: () => {}, schema: () => ({}), readable: (value) => value };
const added = object({ day: integer(1), company: text({ max: 80 }), decision: anything });
const shape = object({ with: optional(list(added)), without: optional(list(integer(1))) });

interface Around {
  readonly days: number;
  readonly companies: readonly string[];
  readonly journal: readonly JournalEntry[];
}

/** The change, and the company that it is about: the first one that decides differently. */
export function readChange(file: string, around: Around): Change & { readonly company: string } {
  const change = parse(file);
  const problems = faultsOf(shape, change).map(({ path, ...fault }) =>
    [file, ...(path === '' ? [] : [path]), inWords(fault)].join(': '),
  );
  if (!fits(shape, change)) throw new Mistake(problems);
  problems.push(...impossible(change, around).map((problem) => `${file}: ${problem}`));
  const left = around.journal.filter(({ seq }) => change.without?.includes(seq));
  const company = change.with?.[0]?.company ?? left[0]?.company;
  if (company === undefined && problems.length === 0)
    problems.push(`${file}: nothing is decided differently`);
  if (company === undefined || problems.length > 0) throw new Mistake(problems);
  return { ...change, company };
}

/** One decision or a list of them may stand for `{ "with": [...] }`. */
function parse(file: string): unknown {
  const written = readGiven('change', file);
  try {
    const value: unknown = JSON.parse(written);
    if (Array.isArray(value)) return { with: value };
    return typeof value === 'object' && value !== null && 'decision' in value ? { with: [value] } : value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Mistake([`${file}: not JSON: ${error.message}`]);
  }
}

function impossible(change: Infer<typeof shape>, { days, companies, journal }: Around): string[] {
  const ofAdded = (change.with ?? []).flatMap(({ day, company, decision }, place) => {
    const where = `with[${place}]`;
    const entry = findEntry(decision);
    const faults = entry ? faultsOf(entry.shape, decision) : [kindFault(decision)];
    return [
      ...(day > days ? [`${where}.day: the last day is ${days}`] : []),
      ...(companies.includes(company) ? [] : [`${where}.company: there is no company ${company}`]),
      ...faults.map((fault) => `${where}.decision.${fault.path}: ${inWords(fault)}`),
    ];
  });
  const ofLeftOut = (change.without ?? [])
    .filter((line) => !journal.some(({ seq }) => seq === line))
    .map((line) => `without: line ${line} of the decisions holds none`);
  return [...ofAdded, ...ofLeftOut];
}
