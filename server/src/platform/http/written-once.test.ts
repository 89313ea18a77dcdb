import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWrittenOnce, sendWritten, type Sent, writtenOnce } from './written-once.ts';

const charts = (count: number) => ({ charts: Array.from({ length: count }, (_, at) => `chart ${at}`) });
const bytesOf = async ({ body }: Sent) => Buffer.from(await new Response(body ?? null).arrayBuffer());

test('an answer is written once, however often it is sent', async () => {
  let timesRead = 0;
  const answer = writtenOnce({
    get charts() {
      timesRead += 1;
      return ['the strait'];
    },
  });

  const [first, second] = [await sendWritten(answer, {}), await sendWritten(answer, {})];

  expect(timesRead).toBe(1);
  expect((await bytesOf(first)).toString()).toBe('{"charts":["the strait"]}');
  expect(await bytesOf(second)).toEqual(Buffer.from('{"charts":["the strait"]}'));
  expect(first.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '25' });
});

test('it is packed as its reader can take it, and what is small is not', async () => {
  const answer = writtenOnce(charts(500));
  const text = JSON.stringify(answer);
  const ask = (accepted: string) => sendWritten(answer, { 'accept-encoding': accepted });

  const [brotli, gzip, plain] = [
    await ask('gzip, deflate, br'),
    await ask('gzip;q=1, br;q=0'),
    await ask('zstd'),
  ];
  const small = await sendWritten(writtenOnce(charts(3)), { 'accept-encoding': 'br' });

  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(await bytesOf(brotli)).toString()).toBe(text);
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(await bytesOf(gzip)).toString()).toBe(text);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect((await bytesOf(plain)).toString()).toBe(text);
  expect(small.headers['content-encoding']).toBeUndefined();
  expect(brotli.headers['vary']).toBe('accept-encoding');
});

test('who has it already is told so, and who has another one gets this one', async () => {
  const { headers } = await sendWritten(writtenOnce(charts(9)), {});
  const tag = headers['etag'] ?? '';

  const [same, other] = [
    await sendWritten(writtenOnce(charts(9)), { 'if-none-match': `W/"older", ${tag}` }),
    await sendWritten(writtenOnce(charts(10)), { 'if-none-match': tag }),
  ];

  expect(same).toMatchObject({ status: 304, body: undefined, headers: { etag: tag } });
  expect(other.status).toBe(200);
  expect(headers['cache-control']).toBe('private, no-cache');
});

test('what nobody has marked is an answer like any other', () => {
  const answer = charts(1);

  expect(isWrittenOnce(answer)).toBe(false);
  expect(isWrittenOnce(writtenOnce(answer))).toBe(true);
  expect([undefined, null, 'text', 7].filter(isWrittenOnce)).toEqual([]);
});
