import { expect, test } from 'vitest';
import { type Live, openLive } from './live.ts';
import { makeLog } from './log.ts';
import { KINDS, openEmptyDatabase } from './testing/database.ts';

const log = makeLog('silent');

async function first(live: Live, topic: string, signal?: AbortSignal): Promise<unknown> {
  for await (const news of live.subscribe(topic, signal)) return news;
  return 'the end';
}

test.for(KINDS)(
  'on %s, news of a topic reaches who listens to it, and nobody else',
  async (kind, { onTestFinished }) => {
    const database = await openEmptyDatabase(kind);
    const live = await openLive(database, log);
    onTestFinished(() => live.close().then(() => database.close()));
    const [heard, unheard] = [first(live, 'world/7'), first(live, 'world/8')];

    live.publish('world/7', { day: 21 });

    expect(await heard).toEqual({ day: 21 });
    await live.close();
    expect(await unheard).toBe('the end');
  },
);

test.skipIf(!KINDS.includes('postgres'))(
  'on PostgreSQL, news of one process reaches the pages of another',
  async ({ onTestFinished }) => {
    const database = await openEmptyDatabase('postgres');
    const [one, other] = [await openLive(database, log), await openLive(database, log)];
    onTestFinished(() => Promise.all([one.close(), other.close()]).then(() => database.close()));
    const heard = first(other, 'world/7');

    one.publish('world/7', { day: 21 });

    expect(await heard).toEqual({ day: 21 });
  },
);

test('a page that is closed stops listening', async () => {
  const database = await openEmptyDatabase('pglite');
  const live = await openLive(database, log);
  const closing = new AbortController();
  const listening = first(live, 'world/7', closing.signal);

  closing.abort();

  expect(await listening).toBe('the end');
  await database.close();
});
