// `kill -9` at any moment: what was promised is kept, no day is there by half, and history goes on as if nothing was.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../platform/database/database.ts';
import { KINDS } from '../../platform/testing/database.ts';
import { putMigratedPglite } from '../../platform/testing/migrated-pglite.ts';
import { makePostgres } from '../../platform/testing/migrated-postgres.ts';
import { LAUNCHED } from '../../testing/start-process.ts';
import { daysOf } from './day-store.ts';
import { startEngine } from './engine.ts';
import { pageOfJournal } from './journal-store.ts';
import { replayWorld } from './replay-world.ts';
import { findWorld } from './world-store.ts';

const TRADER = fileURLToPath(new URL('./testing/trade-until-killed.ts', import.meta.url));
/** How many lines each life of the process may say: it dies while it decides, while it plays and right after. */
const LIVES = [3, 6, 11, 4, 9];

interface Life {
  readonly world: string;
  readonly decided: readonly string[];
  readonly lastPlayed: number;
}

async function live(place: string, lines: number): Promise<Life> {
  const child: ChildProcess = spawn(process.execPath, [...LAUNCHED, TRADER, place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const said: string[] = [];
  if (!child.stdout) throw new Error('The process has no voice');
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === lines + 1) child.kill('SIGKILL');
  }
  await ended;
  const words = (kind: string) =>
    said.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
  return {
    world: words('world')[0] ?? '',
    decided: words('decided'),
    lastPlayed: Math.max(0, ...words('played').map(Number)),
  };
}

/** Rows of days that the world does not count among those it has played. */
async function halfDays({ db }: Database, world: string, day: number): Promise<number> {
  const tables = [
    'day',
    'company_day',
    'order_event',
    'posting',
    'funnel',
    'ad_day',
    'traffic',
    'news',
    'snapshot',
  ];
  const counts = tables.map(
    (table) =>
      sql`select count(*)::int as rows from market.${sql.identifier(table)} where world_id = ${world} and day > ${day}`,
  );
  const found = await db.execute<{ rows: number }>(
    sql`select sum(rows)::int as rows from (${sql.join(counts, sql` union all `)}) as counted`,
  );
  return found.rows[0]?.rows ?? -1;
}

describe.each(KINDS)('a process that is killed on %s', (kind) => {
  test(
    'keeps every decision it said yes to and leaves no half day',
    { timeout: 240_000 },
    async ({ onTestFinished }) => {
      const folder = await mkdtemp(join(tmpdir(), 'portolan-killed-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const place = kind === 'pglite' ? folder : await makePostgres('migrated', onTestFinished);
      if (kind === 'pglite') await putMigratedPglite(folder);
      const lives: Life[] = [];
      for (const lines of LIVES) lives.push(await live(place, lines));

      const database = await openDatabase({
        databaseUrl: kind === 'pglite' ? undefined : place,
        dataFolder: folder,
      });
      onTestFinished(() => database.close());
      const { db } = database;
      const world = lives[0]?.world ?? '';
      const { rows } = await pageOfJournal(db, world, 'team-1', { limit: 500, offset: 0 });
      const kept = await findWorld(db, world);
      const day = kept?.day ?? -1;

      const promised = lives.flatMap(({ decided }) => decided);
      expect(new Set(lives.map((life) => life.world)).size).toBe(1);
      expect(promised.length).toBeGreaterThan(12);
      expect(promised.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
      expect(day).toBeGreaterThanOrEqual(Math.max(...lives.map(({ lastPlayed }) => lastPlayed)));
      expect((await daysOf(db, world)).map((row) => row.day)).toEqual(
        Array.from({ length: day }, (_, before) => before + 1),
      );
      expect(await halfDays(database, world, day)).toBe(0);
      expect(rows.filter((row) => (row.state === 'waiting') !== row.day > day)).toEqual([]);

      const engine = startEngine(db);
      const replay = await replayWorld(db, engine, world);
      await engine.close();
      expect(replay).toEqual({ days: day, differences: [] });
    },
  );
});
