import { checkScenario, ENGINE, openWorld, playDay, type JournalEntry, type World } from '@portolan/engine';
import {
  faultsOf,
  integer,
  list,
  object,
  oneOf,
  optional,
  text,
  type Fault,
  type Shape,
} from '@portolan/engine/shape';
import { FORM, sealOf, type JournalDay, type JournalHead } from './journal-file.ts';

/** What a journal file turned out to be. `line` counts from 1. */
export type Verdict =
  | { readonly kind: 'agrees'; readonly days: number; readonly hash: string }
  /** The first evening that is another than the one recorded. */
  | { readonly kind: 'differs'; readonly day: number; readonly recorded: string; readonly replayed: string }
  /** The line does not fit those before it: it was changed, moved, or lines are missing. */
  | { readonly kind: 'broken'; readonly line: number; readonly day: number; readonly why: string }
  /** Another version of the rules played it. */
  | { readonly kind: 'other-engine'; readonly theirs: string; readonly ours: string };

/** Plays one day after the other; the caller brings threads, if it has any. */
export type PlayDay = (world: World, entries: readonly JournalEntry[]) => ReturnType<typeof playDay>;

const MOST_DAYS = 2000;
const anything: Shape<unknown> = { judge: () => {}, schema: () => ({}), readable: (value) => value };

const Head = object({
  portolan: oneOf('journal'),
  form: integer(),
  engine: text({ max: 20 }),
  scenario: anything,
  seed: integer(0, 4294967295),
  teams: list(object({ id: text({ max: 80 }), name: text({ max: 200 }) }), { max: 200 }),
  days: integer(0, MOST_DAYS),
});
const Day = object({
  day: integer(1, MOST_DAYS),
  hash: text({ min: 16, max: 16, like: /^[0-9a-f]+$/ }),
  entries: list(
    object({
      seq: integer(1),
      day: integer(1, MOST_DAYS),
      company: text({ max: 80 }),
      decision: anything,
      author: optional(oneOf('teacher')),
    }),
  ),
});

/** Plays a journal file again, line by line, and stops at the first that tells another history than it should. */
export async function verifyJournal(
  lines: AsyncIterable<string> | Iterable<string>,
  play: PlayDay = playDay,
): Promise<Verdict> {
  let seal = '';
  let line = 0;
  let expected = 0;
  let world: World | undefined;
  let hash = '';
  const broken = (why: string): Verdict => ({ kind: 'broken', line, day: world ? world.day + 1 : 0, why });
  for await (const written of lines) {
    line += 1;
    const [claimed, content] = atFirstSpace(written);
    seal = sealOf(seal, content);
    if (claimed !== seal) return broken('its seal does not fit what it says and what stands before it');
    const part = parsed(content);
    if (part === undefined) return broken('it is not JSON');
    if (!world) {
      const head = readHead(part);
      if ('why' in head) return broken(head.why);
      if (head.engine !== ENGINE) return { kind: 'other-engine', theirs: head.engine, ours: ENGINE };
      expected = head.days;
      world = openWorld(head);
      continue;
    }
    const day = readDay(part, world.day + 1);
    if ('why' in day) return broken(day.why);
    const played = play(world, day.entries);
    if (played.report.hash !== day.hash)
      return { kind: 'differs', day: day.day, recorded: day.hash, replayed: played.report.hash };
    ({ world } = played);
    ({ hash } = day);
  }
  if (!world) return { kind: 'broken', line: 1, day: 0, why: 'the file is empty' };
  if (world.day === expected) return { kind: 'agrees', days: expected, hash };
  line += 1;
  return broken(`the file ends after day ${world.day} of ${expected}`);
}

function atFirstSpace(line: string): [string, string] {
  const at = line.indexOf(' ');
  return [line.slice(0, Math.max(at, 0)), line.slice(at + 1)];
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

const said = ([fault]: readonly Fault[]): string => `${fault?.path ?? ''} ${fault?.code ?? ''}`.trim();

function readHead(part: unknown): JournalHead | { why: string } {
  const faults = faultsOf(Head, part);
  if (faults.length > 0) return { why: `it is no head of a journal: ${said(faults)}` };
  const head = part as JournalHead;
  if (head.form !== FORM) return { why: `its form is ${head.form}, and ${FORM} is known` };
  const wrong = checkScenario(head.scenario);
  return wrong.length > 0 && head.engine === ENGINE
    ? { why: `its scenario is refused: ${said(wrong)}` }
    : head;
}

function readDay(part: unknown, next: number): JournalDay | { why: string } {
  const faults = faultsOf(Day, part);
  if (faults.length > 0) return { why: `it is no day of a journal: ${said(faults)}` };
  const day = part as JournalDay;
  if (day.day !== next) return { why: `day ${day.day} stands where day ${next} should` };
  const misdated = day.entries.find((entry) => entry.day !== next);
  return misdated ? { why: `entry ${misdated.seq} is for day ${misdated.day}` } : day;
}
