import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Obstacle } from '../obstacle.ts';
import { Head, Row, Seal, TableStart } from './backup-file.ts';

export type Part =
  | { kind: 'head'; head: Head }
  | { kind: 'table'; start: TableStart }
  | { kind: 'row'; values: Row };

/** Reads the whole file once and checks it against its seal, before anything is done with it. */
export async function checkBackup(file: string): Promise<{ head: Head; rows: number }> {
  let head: Head | undefined;
  let rows = 0;
  for await (const part of readBackup(file)) {
    if (part.kind === 'head') head = part.head;
    if (part.kind === 'row') rows += 1;
  }
  if (!head) throw notABackup(file);
  return { head, rows };
}

/** Its parts in order; throws at the end if the seal is missing or broken. */
export async function* readBackup(file: string): AsyncGenerator<Part> {
  const hash = createHash('sha256');
  let rows = 0;
  let columns: number | undefined;
  let hasHead = false;
  let isSealed = false;

  for await (const line of linesOf(file)) {
    if (isSealed) throw damaged(file, 'there is more after its end');
    const value = parsed(line, file);
    const row = Row.safeParse(value);
    const seal = Seal.safeParse(value);
    if (!hasHead) {
      const head = Head.safeParse(value);
      if (!head.success) throw notABackup(file);
      hasHead = true;
      yield { kind: 'head', head: head.data };
    } else if (row.success) {
      if (row.data.length !== columns) throw damaged(file, `row ${rows + 1} does not fit its table`);
      rows += 1;
      yield { kind: 'row', values: row.data };
    } else if (seal.success) {
      if (seal.data.rows !== rows || seal.data.sha256 !== hash.digest('hex'))
        throw damaged(file, 'its checksum does not fit');
      isSealed = true;
      continue;
    } else {
      const start = TableStart.safeParse(value);
      if (!start.success) throw damaged(file, 'a line in it cannot be understood');
      columns = start.data.columns.length;
      yield { kind: 'table', start: start.data };
    }
    hash.update(`${line}\n`);
  }
  if (!hasHead) throw notABackup(file);
  if (!isSealed) throw damaged(file, 'its end is missing');
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  // What goes wrong in reading the file ends `text` with it.
  pipeline(createReadStream(file), text, () => {});
  const decoder = new TextDecoder();
  let begun = '';
  try {
    for await (const chunk of text) {
      const lines = (begun + decoder.decode(chunk, { stream: true })).split('\n');
      begun = lines.pop() ?? '';
      yield* lines;
    }
  } catch (cause) {
    throw unreadable(file, cause);
  }
  if (begun !== '') yield begun;
}

function unreadable(file: string, cause: unknown): Obstacle {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new Obstacle(`There is no file ${file}.`, { cause });
  if (code === 'Z_BUF_ERROR') return damaged(file, 'its end is missing', cause);
  return code.startsWith('Z_')
    ? notABackup(file, cause)
    : new Obstacle(`${file} cannot be read: ${message}`, { cause });
}

function parsed(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw damaged(file, 'a line in it is not JSON', cause);
  }
}

const notABackup = (file: string, cause?: unknown) =>
  new Obstacle(`${file} is not a backup of Portolan. Nothing was changed.`, { cause });
const damaged = (file: string, how: string, cause?: unknown) =>
  new Obstacle(`The backup ${file} is damaged: ${how}. Nothing was changed.`, { cause });
