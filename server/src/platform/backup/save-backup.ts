import { constants, createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Obstacle } from '../obstacle.ts';
import { checkBackup } from './read-backup.ts';

/**
 * Saves a backup's bytes. The file appears under its name only when it is whole, on the disk, and has been read
 * again from end to end. Only its owner may read it.
 */
export async function saveBackup(bytes: AsyncIterable<Uint8Array>, file: string): Promise<{ rows: number }> {
  const exists = await access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (exists) throw new Obstacle(`${file} is there already. Choose another name, or move it away.`);
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(bytes, createWriteStream(unfinished, { mode: 0o600 }));
    await toDisk(unfinished);
    const { rows } = await checkBackup(unfinished);
    await rename(unfinished, file);
    return { rows };
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw isFileTrouble(cause) ? new Obstacle(`${file} cannot be written: ${cause.message}`, { cause }) : cause;
  }
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}

const isFileTrouble = (cause: unknown): cause is NodeJS.ErrnoException => cause instanceof Error && 'syscall' in cause && 'path' in cause;
