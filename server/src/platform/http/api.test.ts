import { allow, everyRole } from '@portolan/contract';
import { eventIterator } from '@orpc/contract';
import { implement } from '@orpc/server';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { systemClock } from '../clock.ts';
import { makeJobs } from '../jobs.ts';
import { liveHere } from '../live.ts';
import { makeLog } from '../log.ts';
import { useDatabase } from '../testing/database.ts';
import { inTransaction, signedIn } from './access.ts';
import { addApi } from './api.ts';
import type { RequestContext } from './context.ts';
import { listen, makeHttp } from './server.ts';
import { Refusal } from '../refusal.ts';
import { setting } from '../tables.ts';

const harbour = {
  watch: allow('anyone')
    .route({ method: 'GET', path: '/harbour/{ship}/news' })
    .input(z.object({ ship: z.string() }))
    .output(eventIterator(z.object({ at: z.string() }))),
  unload: allow('anyone')
    .route({ method: 'POST', path: '/harbour/unload' })
    .input(z.object({ crates: z.int() }))
    .output(z.object({ crates: z.int() })),
  count: allow('anyone')
    .route({ method: 'GET', path: '/harbour/count' })
    .output(z.object({ crates: z.int() })),
  captain: allow(everyRole)
    .route({ method: 'GET', path: '/harbour/captain' })
    .output(z.object({ name: z.string() })),
};

const os = implement(harbour).$context<RequestContext>();

const routes = os.router({
  watch: os.watch.handler(async function* ({ context, input, signal }) {
    for await (const news of context.live.subscribe(`ship/${input.ship}`, signal))
      yield news as { at: string };
  }),
  unload: os.unload.use(inTransaction).handler(async ({ context, input }) => {
    await context.db.insert(setting).values({ name: 'crates', value: String(input.crates) });
    if (input.crates < 0) throw new Refusal('request.invalid', 422, { crates: input.crates });
    return input;
  }),
  // What does not fit its own contract is our bug, not the caller's.
  count: os.count.handler(() => ({ crates: 0.5 })),
  captain: os.captain.use(signedIn).handler(({ context }) => ({ name: context.caller.name })),
});

const given = useDatabase('pglite');

async function open(onTestFinished: (clean: () => Promise<void>) => void, caller?: RequestContext['caller']) {
  const log = makeLog('silent');
  const live = liveHere();
  const jobs = makeJobs({ database: given.database, log, clock: systemClock });
  const http = await makeHttp({ log, publicUrl: undefined });
  addApi(http, routes, async () => ({
    db: given.db,
    now: systemClock(),
    clock: systemClock,
    jobs,
    live,
    log,
    caller,
    language: 'en',
    address: '',
    headers: new Headers(),
    setCookies: () => {},
  }));
  const url = await listen(http, { host: '127.0.0.1', port: 0 });
  const close = () => live.close().then(() => http.close());
  onTestFinished(close);
  return { url, live, close };
}

const post = (url: string, body: unknown) =>
  fetch(`${url}/api/v1/harbour/unload`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('news is told as it comes, and the telling ends when the server stops', async ({ onTestFinished }) => {
  const { url, live, close } = await open(onTestFinished);
  const answer = await fetch(`${url}/api/v1/harbour/7/news`, { headers: { 'accept-encoding': 'br, gzip' } });
  const told = answer.body?.pipeThrough(new TextDecoderStream()).getReader();

  live.publish('ship/7', { at: 'quay 3' });

  let text = '';
  while (!text.includes('quay 3')) text += (await told?.read())?.value ?? '';
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(text).toContain('data: {"at":"quay 3"}');
  await close();
  await expect(told?.closed).resolves.toBeUndefined();
});

test('a refusal undoes what its request did before', async ({ onTestFinished }) => {
  const { url } = await open(onTestFinished);

  const refused = await post(url, { crates: -1 });
  const done = await post(url, { crates: 5 });

  expect(refused.status).toBe(422);
  expect(done.status).toBe(200);
  expect(await given.db.select().from(setting)).toEqual([{ name: 'crates', value: '5' }]);
});

test('an answer that breaks its own contract is a bug and says nothing of itself', async ({
  onTestFinished,
}) => {
  const { url } = await open(onTestFinished);

  const answer = await fetch(`${url}/api/v1/harbour/count`);

  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({
    code: 'request.bug',
    data: { id: answer.headers.get('x-request-id') },
  });
});

test('who is not signed in is asked to before their request is looked at', async ({ onTestFinished }) => {
  const { url } = await open(onTestFinished);

  const answer = await fetch(`${url}/api/v1/harbour/captain`);

  expect(await answer.json()).toMatchObject({
    code: 'identity.sign-in-first',
    message: 'Please sign in first',
  });
});
