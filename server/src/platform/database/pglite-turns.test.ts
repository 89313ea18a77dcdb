import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openPgliteAt } from './database.ts';

let pool: Database['pool'];

beforeAll(async () => {
  const database = await openPgliteAt('memory://', { patience: 300 });
  ({ pool } = database);
  return () => database.close();
});

beforeEach(async () => {
  await pool.query('drop table if exists till; create table till (money int)');
});

test('many questions at once each get their own answer', async () => {
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, i) =>
      pool.query('select $1::int as number, $2::text as words', [i, 'x'.repeat(i)]),
    ),
  );

  expect(answers.map(({ rows }) => rows[0])).toEqual(
    answers.map((_, i) => ({ number: i, words: 'x'.repeat(i) })),
  );
});

test('a transaction is alone with the database, so sums add up', async () => {
  await pool.query('insert into till values (0)');

  await Promise.all(
    Array.from({ length: 40 }, async () => {
      const client = await pool.connect();
      await client.query('begin');
      const { rows } = await client.query('select money from till');
      await client.query('update till set money = $1', [Number(rows[0].money) + 1]);
      await client.query('commit');
      client.release();
    }),
  );

  expect((await pool.query('select money from till')).rows).toEqual([{ money: 40 }]);
});

test('a failed transaction is over when it is rolled back, and others go on', async () => {
  const client = await pool.connect();
  await client.query('begin');
  await expect(client.query('select nothing')).rejects.toMatchObject({ code: '42703' });
  const other = pool.query('select 1 as one');
  await client.query('rollback');
  client.release();

  expect((await other).rows).toEqual([{ one: 1 }]);
});

test('what a connection left open when it vanished is undone, and the next has its turn', async () => {
  const client = await pool.connect();
  await client.query('begin');
  await client.query('insert into till values (1)');
  const waiting = pool.query('select * from till');

  client.release(true);

  expect((await waiting).rows).toEqual([]);
});

test('a connection that goes in the middle of a query leaves nothing open either', async () => {
  const client = await pool.connect();
  await client.query('begin');
  const cut = client.query('insert into till select n from generate_series(1, 100000) n');
  client.release(true);
  await cut.catch(() => {});

  expect((await pool.query('select count(*)::int from till')).rows).toEqual([{ count: 0 }]);
});

test('a transaction that was forgotten is undone when others have waited long enough', async () => {
  const forgotten = await pool.connect();
  await forgotten.query('begin');
  await forgotten.query('insert into till values (1)');

  const { rows } = await pool.query('select * from till');

  expect(rows).toEqual([]);
  await expect(forgotten.query('commit')).rejects.toThrow();
  forgotten.release(true);
});

test('an error in the middle of many statements leaves the connection usable', async () => {
  await expect(pool.query('begin; select 1/0; commit')).rejects.toThrow('division by zero');

  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

test('an answer of many megabytes arrives whole', async () => {
  const words = '海'.repeat(3_000_000);

  const { rows } = await pool.query('select $1::text as words', [words]);

  expect(rows[0].words === words).toBe(true);
});
