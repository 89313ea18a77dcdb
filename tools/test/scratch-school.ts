// A school of its own for a journey or a benchmark: the real server as a process, on a scratch folder, gone afterwards.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putMigratedPglite } from '../../server/src/platform/testing/migrated-pglite.ts';
import { startServer, stop } from '../../server/src/testing/start-process.ts';

export interface ScratchSchool {
  readonly url: string;
  close(): Promise<void>;
}

export interface ScratchOptions {
  /** Whether it has the demo's class and world, or nobody yet. */
  readonly demo: boolean;
  /** Data of a closed school, which it begins with a copy of. */
  readonly from?: string;
}

/** The demo's data without a server: playing its days takes most of its start, and many schools can begin here. */
export interface FurnishedDemo {
  readonly folder: string;
  remove(): void;
}

export async function openScratchSchool({ demo, from }: ScratchOptions): Promise<ScratchSchool> {
  const { folder, remove } = scratchFolder();
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  const server = await startIn(folder, demo);
  return {
    url: server.url,
    async close() {
      await stop(server, 'SIGTERM');
      remove();
    },
  };
}

export async function furnishDemo(): Promise<FurnishedDemo> {
  const furnished = scratchFolder();
  await putMigratedPglite(furnished.folder);
  await stop(await startIn(furnished.folder, true), 'SIGTERM');
  return furnished;
}

function scratchFolder(): FurnishedDemo {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-school-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const startIn = (folder: string, demo: boolean): ReturnType<typeof startServer> =>
  startServer({ PORTOLAN_DATA: folder, PORTOLAN_DEMO: demo ? '1' : '0', LOG_LEVEL: 'warn' });
