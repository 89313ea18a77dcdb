import { expect, test } from 'vitest';
import { openPgliteAt } from './database.ts';

type Cleaning = (clean: () => Promise<void>) => void;

async function open(onTestFinished: Cleaning) {
  const database = await openPgliteAt('memory://');
  onTestFinished(() => database.close());
  return database.pool;
}

test('many questions at once each get their own answer', async ({ onTestFinished }) => {
  const pool = await open(onTestFinished);

  const answers = await Promise.all(Array.from({ length: 300 }, (_, i) => pool.query('select $1::int as number, $2::text as words', [i, 'x'.repeat(i)])));

  expect(answers.map(({ rows }) => rows[0])).toEqual(answers.map((_, i) => ({ number: i, words: 'x'.repeat(i) })));
});

test('a transaction is alone with the database, so sums add up', async ({ onTestFinished }) => {
  const pool = await open(onTestFinished);
  await pool.query('create table till (money int)');
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

test('a failed transaction is over when it is rolled back, and others go on', async ({ onTestFinished }) => {
  const pool = await open(onTestFinished);
  const client = await pool.connect();
  await client.query('begin');
  await expect(client.query('select nothing')).rejects.toMatchObject({ code: '42703' });
  const other = pool.query('select 1 as one');
  await client.query('rollback');
  client.release();

  expect((await other).rows).toEqual([{ one: 1 }]);
});

test('what a connection left open when it vanished is undone, and the next has its turn', async ({ onTestFinished }) => {
  const pool = await open(onTestFinished);
  await pool.query('create table till (money int)');
  const client = await pool.connect();
  await client.query('begin');
  await client.query('insert into till values (1)');
  const waiting = pool.query('select * from till');

  client.release(true);

  expect((await waiting).rows).toEqual([]);
});

test('an error in the middle of many statements leaves the connection usable', async ({ onTestFinished }) => {
  const pool = await open(onTestFinished);

  await expect(pool.query('begin; select 1/0; commit')).rejects.toThrow('division by zero');

  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

test('an answer of many megabytes arrives whole', async ({ onTestFinished }) => {
  const pool = await open(onTestFinished);
  const words = '海'.repeat(3_000_000);

  const { rows } = await pool.query('select $1::text as words', [words]);

  expect(rows[0].words === words).toBe(true);
});
