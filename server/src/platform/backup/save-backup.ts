import { constants } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Obstacle } from '../obstacle.ts';
import { checkBackup } from './read-backup.ts';

/**
 * Saves the bytes of a backup. The file appears under its name only when it is whole, on the disk, and has been read
 * again from end to end. Only its owner may read it.
 */
export async function saveBackup(
  begin: () => AsyncIterable<Uint8Array>,
  file: string,
): Promise<{ rows: number }> {
  const exists = await access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (exists) throw new Obstacle(`${file} is there already. Choose another name, or move it away.`);
  const unfinished = `${file}.unfinished`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    await pipeline(begin(), handle.createWriteStream({ flush: true }));
    const { rows } = await checkBackup(unfinished);
    await rename(unfinished, file);
    return { rows };
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw isFileTrouble(cause)
      ? new Obstacle(`${file} cannot be written: ${cause.message}`, { cause })
      : cause;
  }
}

const isFileTrouble = (cause: unknown): cause is NodeJS.ErrnoException =>
  cause instanceof Error && 'syscall' in cause && 'path' in cause;
