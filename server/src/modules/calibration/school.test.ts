import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { useDatabase } from '../../platform/testing/database.ts';
import { startTestApp, type Client } from '../../testing/start-test-app.ts';
import { openWorld } from '../market/index.ts';
import { csvText, salesRows } from './testing/sales-files.ts';

const given = useDatabase('pglite');
const NOW = new Date('2026-09-01T08:00:00Z');

const file = (text: string, name = 'sales.csv') => new File([text], name, { type: 'text/csv' });

async function whenOver(client: Client, id: string) {
  for (;;) {
    const found = await client.calibration.get({ calibration: id });
    if (found.state !== 'running') return found;
    await setTimeout(300);
  }
}

test('a teacher sets a scenario from sales, keeps it, and opens a class on it', async ({
  onTestFinished,
}) => {
  const app = await startTestApp(given.database);
  onTestFinished(() => app.close());
  const { client } = await app.as('teacher', '周老师');
  const stranger = await app.as('student');

  const started = await client.calibration.start({ orders: file(csvText(salesRows())) });
  await expect(client.calibration.start({ orders: file('a,b') })).rejects.toMatchObject({ status: 429 });
  const over = await whenOver(client, started.id);

  expect(over).toMatchObject({ state: 'done', file: 'sales.csv', askedBy: '周老师', faults: [] });
  expect(over.report?.facts.find(({ id }) => id === 'order.value.p50')?.name).toBe('客单价（中位数）');
  expect(over.report?.pictures[0]?.svg).toContain('<svg');
  await expect(stranger.client.calibration.list()).rejects.toMatchObject({ status: 403 });

  const kept = await client.calibration.keep({ calibration: started.id, name: '三月市场' });
  expect(await client.market.worlds.scenarios()).toContainEqual(
    expect.objectContaining({ id: kept.scenario, name: { zh: '三月市场', en: '三月市场' } }),
  );
  const opening = { name: '三月', seed: 7, teams: [{ name: '远帆', members: [] }], watchers: [], now: NOW };
  const world = await openWorld(given.db, { ...opening, schoolId: app.schoolId, scenario: kept.scenario });
  expect(world.companies).toEqual(['team-1']);
  await expect(
    openWorld(given.db, { ...opening, schoolId: 'another', scenario: kept.scenario }),
  ).rejects.toMatchObject({ code: 'market.no-such-scenario' });
  await expect(client.calibration.keep({ calibration: started.id, name: '又一次' })).rejects.toMatchObject({
    status: 409,
  });
});

test('faults of the files are told in the reader’s words, and nothing is kept', async ({
  onTestFinished,
}) => {
  const app = await startTestApp(given.database);
  onTestFinished(() => app.close());
  const { client } = await app.as('administrator');

  const started = await client.calibration.start({
    orders: file(csvText(salesRows({ 4: { price: '-2' } }))),
  });
  const over = await whenOver(client, started.id);

  expect(over).toMatchObject({ state: 'faulty', report: null });
  expect(over.faults).toEqual(['订单：“price（商品金额）”列里有负数（1 处，最先在第 6 行）']);
  await expect(client.calibration.keep({ calibration: started.id, name: '不行' })).rejects.toMatchObject({
    status: 409,
  });
});

test('a calibration that is given up ends, and makes room for the next', async ({ onTestFinished }) => {
  const app = await startTestApp(given.database);
  onTestFinished(() => app.close());
  const { client } = await app.as('teacher');

  const first = await client.calibration.start({ orders: file(csvText(salesRows())) });
  await client.calibration.cancel({ calibration: first.id });
  await expect(client.calibration.cancel({ calibration: first.id })).rejects.toMatchObject({ status: 409 });

  expect((await client.calibration.list()).map(({ state }) => state)).toEqual(['cancelled']);
  await expect
    .poll(
      () =>
        client.calibration.start({ orders: file('') }).then(
          () => true,
          () => false,
        ),
      // A busy machine takes its time to end a process; the limit is there for what hangs.
      { timeout: 60_000 },
    )
    .toBe(true);
});
