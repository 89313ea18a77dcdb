// A class whose two companies have traded for eleven days, met through the server as its people meet it.
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../../platform/database/database.ts';
import { openEmptyDatabase } from '../../../platform/testing/database.ts';
import { startTestApp, type TestApp, type Visitor } from '../../../testing/start-test-app.ts';
import { furnishDemoWorld } from '../furnish-demo-world.ts';
import { seatPeople } from '../seat-people.ts';

/** The smallest market on offer. */
export const SCENARIO = 'one-lesson';
export const DAYS = 11;

export interface TradingClass {
  readonly app: TestApp;
  readonly world: string;
  readonly an: Visitor;
  readonly bo: Visitor;
  readonly chen: Visitor;
  readonly teacher: Visitor;
  readonly colleague: Visitor;
  readonly mentor: Visitor;
  readonly administrator: Visitor;
  readonly stranger: Visitor;
  close(): Promise<void>;
}

async function startTradingClass(database: Database): Promise<TradingClass> {
  const app = await startTestApp(database);
  const [an, bo, chen, stranger] = [
    await app.as('student', '安'),
    await app.as('student', '博'),
    await app.as('student', '晨'),
    await app.as('student', '路人'),
  ];
  const [teacher, colleague] = [await app.as('teacher', '叶老师'), await app.as('teacher', '同事')];
  const mentor = await app.as('mentor', '温导师');
  const administrator = await app.as('administrator', '金管理');
  const { id: world } = await furnishDemoWorld(database.db, {
    schoolId: app.schoolId,
    name: '跨境电商一班',
    scenario: SCENARIO,
    seed: 7,
    days: DAYS,
    teams: [
      { name: '海风', members: [an.personId, bo.personId], plays: 'price-follower', strength: 4 },
      { name: '远帆', members: [chen.personId], plays: 'quality-leader', strength: 4 },
    ],
    now: new Date('2026-09-01T08:00:00Z'),
  });
  await seatPeople(database.db, world, {
    watchers: [
      { person: teacher.personId, part: 'teacher' },
      { person: mentor.personId, part: 'mentor' },
    ],
    members: [
      { person: an.personId, company: 'team-1' },
      { person: bo.personId, company: 'team-1' },
      { person: chen.personId, company: 'team-2' },
    ],
  });
  const close = () => app.close();
  return { app, world, an, bo, chen, teacher, colleague, mentor, administrator, stranger, close };
}

/** One class for all tests of a file, on a database of its own; there inside tests and hooks only. */
export function useTradingClass(): { readonly room: TradingClass } {
  let database: Database | undefined;
  let room: TradingClass | undefined;
  beforeAll(async () => {
    database = await openEmptyDatabase('pglite');
    room = await startTradingClass(database);
  });
  afterAll(async () => {
    await room?.close();
    await database?.close();
  });
  return {
    get room() {
      if (!room) throw new Error('The class is there inside tests and hooks only');
      return room;
    },
  };
}
