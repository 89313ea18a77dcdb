// A school of its own for a journey or a benchmark: the real server as a process, on a scratch folder, gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, stop } from '../../server/src/testing/start-process.ts';

export interface ScratchSchool {
  readonly url: string;
  close(): Promise<void>;
}

/** @param demo whether it has the demo's class and world, or nobody yet */
export async function openScratchSchool({ demo }: { demo: boolean }): Promise<ScratchSchool> {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-school-'));
  const server = await startServer({
    PORTOLAN_DATA: folder,
    PORTOLAN_DEMO: demo ? '1' : '0',
    LOG_LEVEL: 'warn',
  });
  return {
    url: server.url,
    async close() {
      await stop(server, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
