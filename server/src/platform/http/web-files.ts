// The built pages: files with a hash in their name for ever, the page itself anew each time.
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

const YEAR_SECONDS = 31_536_000;

export async function addWebFiles(http: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await http.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const isHashed = path.includes(`${sep}assets${sep}`);
      reply.header('cache-control', isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });

  // Addresses of pages are the web application's own: it is sent, and shows what belongs there.
  http.get('/*', (request, reply) => {
    const wantsPage = (request.headers.accept ?? '').includes('text/html');
    return wantsPage && !request.url.startsWith('/api/')
      ? reply.sendFile('index.html')
      : reply.callNotFound();
  });
}
