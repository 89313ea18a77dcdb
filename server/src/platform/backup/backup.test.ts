import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Db } from '../database/database.ts';
import { KINDS, onBothDatabases, openEmptyDatabase } from '../testing/database.ts';
import { backUp } from './back-up.ts';
import { restoreBackup } from './restore-backup.ts';
import { saveBackup } from './save-backup.ts';

type Cleaning = (clean: () => Promise<void>) => void;

const now = new Date('2026-09-01T08:00:00Z');

async function scratchFile(onTestFinished: Cleaning): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-backup-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'school.backup');
}

/** Tables with every kind of value that a careless copy spoils; the one that refers comes first by name. */
async function makeTables(db: Db, onTestFinished: Cleaning): Promise<void> {
  await db.execute(sql`create schema sample`);
  await db.execute(
    sql`create table sample.b_origin (id bigint generated always as identity primary key, label text not null)`,
  );
  await db.execute(sql`create table sample.a_value (
    origin bigint not null references sample.b_origin, words text[], document jsonb, picture bytea, moment timestamptz,
    ratio double precision, exact numeric(30, 10), flag boolean, twice bigint generated always as (origin * 2) stored)`);
  onTestFinished(async () => void (await db.execute(sql`drop schema sample cascade`)));
}

async function fillTables(db: Db): Promise<void> {
  await db.execute(
    sql`insert into sample.b_origin (label) select 'row ' || n from generate_series(1, 2500) n`,
  );
  await db.execute(sql`insert into sample.a_value (origin, words, document, picture, moment, ratio, exact, flag) values
    (1, array['海图', 'a, "b"', null], '{"emoji": "🚢", "line": "a\\nb"}', decode('00ff10', 'hex'), '2026-02-28T23:59:59.123456+08', 0.1, 12345678901234567890.0123456789, true),
    (2500, '{}', null, null, null, 'NaN', null, null)`);
}

async function contents(db: Db): Promise<unknown> {
  const origins = await db.execute(sql`select count(*)::int, min(label), max(id)::int from sample.b_origin`);
  const values = await db.execute(
    sql`select origin, words, document, encode(picture, 'hex') as picture, extract(epoch from moment)::text as moment, ratio, exact, flag, twice from sample.a_value order by origin`,
  );
  return [origins.rows, values.rows];
}

onBothDatabases('a backup', (given) => {
  test.for(KINDS)(
    'comes back whole into an empty database on %s, and new rows get new numbers',
    async (kind, { onTestFinished: later }) => {
      const file = await scratchFile(later);
      const target = await openEmptyDatabase(kind);
      later(() => target.close());
      await makeTables(given.db, later);
      await fillTables(given.db);
      await makeTables(target.db, later);

      const written = await saveBackup(() => backUp(given.database, now), file);
      const restored = await restoreBackup(target, file, { force: false });

      expect(restored).toEqual(written);
      expect(await contents(target.db)).toEqual(await contents(given.db));
      const next = await target.db.execute(
        sql`insert into sample.b_origin (label) values ('new') returning id::int`,
      );
      expect(next.rows).toEqual([{ id: 2501 }]);
    },
  );

  test('does not go over what is there unless told to', async ({ onTestFinished }) => {
    const file = await scratchFile(onTestFinished);
    await makeTables(given.db, onTestFinished);
    await fillTables(given.db);
    await saveBackup(() => backUp(given.database, now), file);
    const before = await contents(given.db);
    await given.db.execute(sql`update sample.b_origin set label = 'later'`);

    await expect(restoreBackup(given.database, file, { force: false })).rejects.toThrow('not empty');
    expect(await contents(given.db)).not.toEqual(before);
    await restoreBackup(given.database, file, { force: true });
    expect(await contents(given.db)).toEqual(before);
  });

  test.for([
    ['a file that is cut short', 'damaged', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    [
      'a file with a changed value',
      'checksum',
      (bytes: Buffer) => changed(bytes, (text) => text.replace('row 7"', 'row 8"')),
    ],
    [
      'a file without its seal',
      'end is missing',
      (bytes: Buffer) => changed(bytes, (text) => text.replace(/\{"rows".*\n$/, '')),
    ],
    [
      'a backup of another version',
      'another version',
      (bytes: Buffer) =>
        resealed(bytes, (text) => text.replace(/"schema":"[^"]+"/, '"schema":"platform:99"')),
    ],
    ['a text', 'not a backup', () => Buffer.from('a letter to the school')],
    ['somebody else’s archive', 'not a backup', () => gzipSync('{"hello":1}\n')],
    ['an empty file', 'end is missing', () => Buffer.alloc(0)],
  ] as const)('%s is refused, and nothing changes', async ([, reason, spoil], { onTestFinished: later }) => {
    const file = await scratchFile(later);
    await makeTables(given.db, later);
    await fillTables(given.db);
    await saveBackup(() => backUp(given.database, now), file);
    await writeFile(file, spoil(await readFile(file)));
    const before = await contents(given.db);

    await expect(restoreBackup(given.database, file, { force: true })).rejects.toThrow(reason);

    expect(await contents(given.db)).toEqual(before);
  });

  test('a file that is there is not written over', async ({ onTestFinished }) => {
    const file = await scratchFile(onTestFinished);
    await writeFile(file, 'precious');

    await expect(saveBackup(() => backUp(given.database, now), file)).rejects.toThrow('is there already');

    expect(await readFile(file, 'utf8')).toBe('precious');
  });

  test('what cannot be written leaves nothing behind', async ({ onTestFinished }) => {
    const file = join(await scratchFile(onTestFinished), 'no', 'such', 'folder');

    await expect(saveBackup(() => backUp(given.database, now), file)).rejects.toThrow('cannot be written');

    await expect(access(`${file}.unfinished`)).rejects.toThrow('ENOENT');
  });
});

const changed = (bytes: Buffer, edit: (text: string) => string) =>
  gzipSync(edit(gunzipSync(bytes).toString()));

/** Changed, with a seal that fits the change. */
function resealed(bytes: Buffer, edit: (text: string) => string): Buffer {
  const lines = edit(gunzipSync(bytes).toString()).split('\n').slice(0, -2);
  const body = lines.map((line) => `${line}\n`).join('');
  const seal = {
    rows: lines.filter((line) => line.startsWith('[')).length,
    sha256: createHash('sha256').update(body).digest('hex'),
  };
  return gzipSync(`${body}${JSON.stringify(seal)}\n`);
}
