import type { Change } from '@portolan/contract/market';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Language } from '../../platform/texts.ts';
import { inWords } from './check-decision.ts';
import { after, type Engine } from './engine.ts';
import { changeRefused, notYetPlayed, tooManyWhatIfs } from './refusals.ts';
import { namesIn } from './scenario-names.ts';
import { readChange } from './what-if-change.ts';
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
  readonly change: Change;
  /** The last day to play; the newest one unless said otherwise. */
  readonly until?: number | undefined;
}

/** Puts a question about the past in line, once it is sure that the changed decision could have been taken then. */
export async function askWhatIf(
  { db, engine, jobs, caller, language, now }: Asking,
  world: WorldRow,
  { company, change, until = world.day }: Question,
): Promise<WhatIfRow> {
  const changed = await readChange(db, { worldId: world.id, company, day: world.day }, change);
  if (until < changed.day || until > world.day) throw notYetPlayed(until);
  if (changed.change.with) {
    const faults = await engine.questions.run('checkChange', { ...after(world, changed.day - 1), changed });
    if (faults.length > 0) {
      throw changeRefused(inWords(faults, { language, names: await namesIn(db, world.scenarioHash) }));
    }
  }
  const row: WhatIfRow = {
    id: randomUUID(),
    worldId: world.id,
    company,
    personId: caller.personId,
    askedAt: now,
    change,
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
