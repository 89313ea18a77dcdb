import { createGzip } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import type { Database } from '../database/database.ts';
import { backupLines } from './backup-lines.ts';

/** The bytes of a backup of this database. */
export function backUp(database: Database, now: Date): Readable {
  // What goes wrong in making the lines ends the bytes with it.
  return pipeline(Readable.from(backupLines(database, now)), createGzip(), () => {});
}
