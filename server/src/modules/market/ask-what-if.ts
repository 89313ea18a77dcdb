import type { Change } from '@portolan/contract/market';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Language } from '../../platform/texts.ts';
import { inWords } from './check-decision.ts';
import { after, type Engine } from './engine.ts';
import type { ChangedDays } from './engine-tasks.ts';
import { changeRefused, dayIsBeingPlayed, notYetPlayed, planTooFar, tooManyWhatIfs } from './refusals.ts';
import { namesIn } from './scenario-names.ts';
import { MOST_DAYS_AHEAD, readChanges } from './what-if-change.ts';
import { countUnfinished, saveWhatIf, type WhatIfRow } from './what-if-store.ts';
import { whatIfQueue } from './world-jobs.ts';
import { lockWorld, type WorldRow } from './world-store.ts';

/** A company that asks more at once waits: what-ifs of all companies share the machine. */
const MOST_UNFINISHED = 3;

export interface Asking {
  readonly db: Db;
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly caller: Caller;
  readonly language: Language;
  readonly now: Date;
}

export interface Question {
  readonly company: string;
  readonly changes: readonly Change[];
  /** The last day to play; of the past the newest one unless said otherwise, of a plan two weeks. */
  readonly until?: number | undefined;
}

const USUAL_DAYS_AHEAD = 14;

/** Puts a question in line, once it is sure that the changed decisions of its first day could have been taken then. */
export async function askWhatIf(
  { db, engine, jobs, caller, language, now }: Asking,
  world: WorldRow,
  { company, changes, until: asked }: Question,
): Promise<WhatIfRow> {
  mustStandStill(world);
  const changed = await readChanges(db, { worldId: world.id, company, day: world.day }, changes);
  const until = asked ?? (changed.isPlan ? Math.max(changed.last, world.day + USUAL_DAYS_AHEAD) : world.day);
  mustBePlayable(world, changed, until);
  const faults = await engine.questions.run('checkChange', {
    ...after(world, eveningBefore(world, changed)),
    changed,
  });
  if (faults.length > 0) {
    throw changeRefused(inWords(faults, { language, names: await namesIn(db, world.scenarioHash) }));
  }
  const row: WhatIfRow = {
    id: randomUUID(),
    worldId: world.id,
    company,
    personId: caller.personId,
    askedAt: now,
    changes: [...changes],
    askedOnDay: world.day,
    fromDay: changed.day,
    untilDay: until,
    state: 'waiting',
    perThousandDone: 0,
    result: null,
  };
  await db.transaction(async (inside) => {
    await lockWorld(inside, world.id);
    if ((await countUnfinished(inside, world.id, company)) >= MOST_UNFINISHED) {
      throw tooManyWhatIfs(MOST_UNFINISHED);
    }
    await saveWhatIf(inside, row);
    await jobs.send(whatIfQueue, { whatIf: row.id }, { db: inside });
  });
  return row;
}

/** While a day is being played nobody can say what it changes. One that failed is not being played. */
function mustStandStill({ day, closedDay, fault }: WorldRow): void {
  if (closedDay > day && !fault) throw dayIsBeingPlayed(closedDay);
}

function mustBePlayable({ day }: WorldRow, { isPlan, day: first }: ChangedDays, until: number): void {
  if (isPlan && until > day + MOST_DAYS_AHEAD) throw planTooFar(MOST_DAYS_AHEAD, day + MOST_DAYS_AHEAD);
  if (until < first || (!isPlan && until > day)) throw notYetPlayed(until);
}

/** The evening that a question starts from: a plan's is today's, however far ahead its first day is. */
const eveningBefore = ({ day }: Pick<WorldRow, 'day'>, changed: ChangedDays): number =>
  Math.min(day, changed.day - 1);
