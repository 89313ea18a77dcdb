import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Database } from '../database/database.ts';
import { backupLines } from './backup-lines.ts';

/** The bytes of a backup of this database. */
export function backUp(database: Database, now: Date): Readable {
  // What goes wrong in making the lines ends the bytes with it.
  return pipeline(Readable.from(inPieces(backupLines(database, now))), createGzip(), () => {});
}

/** Each piece is a journey through the compressor's thread: a line alone is not worth it. */
const PIECE_LENGTH = 256 * 1024;

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
