// What workers are given to do, twice over: days of lessons, which are written as they are played and so wait for the one
// database that all workers share; and reference panels, in which whole worlds are played and only what came out is kept.
import { loadPanel } from '@portolan/engine/files';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { orderPanels } from '../../server/src/modules/market/ask-seat-play.ts';
import { openWorld } from '../../server/src/modules/market/open-world.ts';
import { donePanels } from '../../server/src/modules/market/seat-play-store.ts';
import { wantDays } from '../../server/src/modules/market/want-days.ts';
import { companiesOf, getWorld } from '../../server/src/modules/market/world-store.ts';
import type { Caller } from '../../server/src/platform/caller.ts';
import { systemClock } from '../../server/src/platform/clock.ts';
import type { Database } from '../../server/src/platform/database/database.ts';
import type { Jobs } from '../../server/src/platform/jobs.ts';

export interface School {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly url: string;
}

export interface Load {
  readonly name: 'lessons' | 'panels';
  readonly scenario: string;
  /** Days of each world. */
  readonly days: number;
  /** For as many processes as are given: each has compiled what it runs before anything is timed. */
  warm(school: School, processes: number): Promise<void>;
  /** Worlds per minute, from the moment they are wanted. */
  time(school: School): Promise<number>;
}

/** How often it is looked whether all is done; each look costs the database something too. */
const LOOK_EVERY_MILLISECONDS = 50;

async function openClass({ database }: School, scenario: string, teams: number): Promise<string> {
  const opened = await openWorld(database.db, {
    schoolId: 'bench',
    name: 'bench',
    scenario,
    seed: 1,
    teams: Array.from({ length: teams }, (_, at) => ({ name: `Team ${at + 1}`, members: [randomUUID()] })),
    watchers: [],
    now: systemClock(),
  });
  return opened.id;
}

async function playDays({ database: { db }, jobs }: School, worlds: readonly string[], days: number) {
  for (const id of worlds) await db.transaction((inside) => wantDays(inside, jobs, id, days));
  for (const id of worlds)
    while ((await getWorld(db, id)).day < days) await setTimeout(LOOK_EVERY_MILLISECONDS);
}

const perMinute = (worlds: number, begun: number): number => (worlds * 60_000) / (performance.now() - begun);

const LESSONS = { scenario: 'eight-markets', teams: 3, worlds: 8, days: 6 };

export const lessons: Load = {
  name: 'lessons',
  scenario: LESSONS.scenario,
  days: LESSONS.days,
  async warm(school, processes) {
    const worlds = [];
    for (let at = 0; at < processes; at++)
      worlds.push(await openClass(school, LESSONS.scenario, LESSONS.teams));
    await playDays(school, worlds, 2 * LESSONS.days);
  },
  async time(school) {
    const worlds = [];
    for (let at = 0; at < LESSONS.worlds; at++)
      worlds.push(await openClass(school, LESSONS.scenario, LESSONS.teams));
    const begun = performance.now();
    await playDays(school, worlds, LESSONS.days);
    return perMinute(worlds.length, begun);
  },
};

const PANELS = { scenario: 'first-light', seats: 4, days: 10 };

const teacher: Caller = {
  personId: 'bench',
  schoolId: 'bench',
  name: 'bench',
  role: 'teacher',
  language: 'zh',
};

/** Every member of the panel, and whoever sat there, in each of so many seats. */
async function playPanels(school: School, seats: number): Promise<number> {
  const { database, jobs } = school;
  const { db } = database;
  const id = await openClass(school, PANELS.scenario, seats);
  await playDays(school, [id], PANELS.days);
  const place = { world: await getWorld(db, id), companies: await companiesOf(db, [id]) };
  const begun = performance.now();
  await orderPanels({ db, jobs, caller: teacher, now: systemClock() }, place);
  while ((await donePanels(db, id)).length < seats) await setTimeout(LOOK_EVERY_MILLISECONDS);
  return perMinute(seats * (loadPanel().length + 1), begun);
}

export const panels: Load = {
  name: 'panels',
  scenario: PANELS.scenario,
  days: PANELS.days,
  async warm(school, processes) {
    await playPanels(school, processes);
  },
  time: (school) => playPanels(school, PANELS.seats),
};
