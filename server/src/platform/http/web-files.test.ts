import { fastify } from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addWebFiles } from './web-files.ts';

async function serve(onTestFinished: (clean: () => Promise<void>) => void) {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Portolan</title>');
  await writeFile(join(folder, 'assets', 'main-a1b2.js'), 'export {}');
  const http = fastify();
  await addWebFiles(http, folder);
  onTestFinished(async () => {
    await http.close();
    await rm(folder, { recursive: true });
  });
  return http;
}

const PAGE = { accept: 'text/html,application/xhtml+xml' };

test('a file with a hash in its name is kept for ever, the page is asked for anew', async ({
  onTestFinished,
}) => {
  const http = await serve(onTestFinished);

  const [script, page] = [
    await http.inject('/assets/main-a1b2.js'),
    await http.inject({ url: '/', headers: PAGE }),
  ];

  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(page.headers['cache-control']).toBe('no-cache');
});

test('an address of the web application opens the page', async ({ onTestFinished }) => {
  const http = await serve(onTestFinished);

  const page = await http.inject({ url: '/student/orders/7', headers: PAGE });

  expect(page.body).toContain('Portolan');
});

test('a file that is missing is missing, and so is an address of the API', async ({ onTestFinished }) => {
  const http = await serve(onTestFinished);

  const [script, api, outside] = [
    await http.inject('/assets/old-9z9z.js'),
    await http.inject({ url: '/api/v1/nothing', headers: PAGE }),
    await http.inject('/..%2f..%2fpackage.json'),
  ];

  expect([script.statusCode, api.statusCode, outside.statusCode]).toEqual([404, 404, 404]);
});
