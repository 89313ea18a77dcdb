// Which encoding a file is in, found by looking through all of it, and its text in UTF-8 where it is in another.
import { isAscii, isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';

const NEWLINE = 0x0a;
const CHUNK = 1024 * 1024;

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le';

/** Whole lines of bytes; a line's end is no part of a longer character in any encoding that we read but UTF-16. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = joined.lastIndexOf(NEWLINE) + 1;
    if (end > 0) yield joined.subarray(0, end);
    rest = joined.subarray(end);
    // A text without lines is none; holding all of it would hold the file.
    if (rest.length > CHUNK * 16) break;
  }
  if (rest.length > 0) yield rest;
}

type Found =
  | { readonly encoding: Encoding; readonly hasOneLineEnd: boolean }
  | { readonly code: 'not-csv' | 'unknown-encoding'; readonly lines: readonly number[] };

/** UTF-8 if every line is; else GB18030, as spreadsheets in China save it, if every line is that. */
export async function lookThrough(path: string): Promise<Found> {
  let isUnicode = true;
  let isChinese = true;
  let line = 1;
  let first = 0;
  let long = 0;
  const chinese = new TextDecoder('gb18030', { fatal: true });
  for await (const piece of piecesOf(path)) {
    if (line === 1 && piece[0] === 0xff && piece[1] === 0xfe)
      return { encoding: 'utf-16le', hasOneLineEnd: false };
    if (piece.includes(0)) return { code: 'not-csv', lines: [] };
    if (!isUtf8(piece)) {
      first ||= line + firstBroken(piece);
      isUnicode = false;
    }
    // The bytes of UTF-8 are mostly GB18030 too, so the answer matters only once they are not UTF-8.
    if (isChinese && !isAscii(piece)) isChinese = reads(chinese, piece);
    if (!isUnicode && !isChinese) return { code: 'unknown-encoding', lines: [first] };
    line += countIn(piece, '\n');
    long += countIn(piece, '\r\n');
  }
  const lines = line - 1;
  return {
    encoding: isUnicode ? 'utf-8' : 'gb18030',
    hasOneLineEnd: lines > 0 && (long === 0 || long === lines),
  };
}

/** GB18030 accepts nearly any pair of bytes; private-use characters, which no sales hold, tell it from others. */
function reads(decoder: InstanceType<typeof TextDecoder>, piece: Buffer): boolean {
  try {
    return !/[\uE000-\uF8FF]/.test(decoder.decode(piece));
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function countIn(piece: Buffer, end: string): number {
  let found = 0;
  for (let at = piece.indexOf(end); at >= 0; at = piece.indexOf(end, at + end.length)) found += 1;
  return found;
}

/** How many lines stand before the first that is not UTF-8. */
function firstBroken(piece: Buffer): number {
  let begin = 0;
  for (let line = 0; ; line++) {
    const end = piece.indexOf(NEWLINE, begin);
    if (end < 0 || !isUtf8(piece.subarray(begin, end))) return line;
    begin = end + 1;
  }
}

/** Into UTF-8, with one kind of line end: files that were put together from others have several. */
export async function recode(path: string, encoding: Encoding, target: string): Promise<void> {
  const decoder = new TextDecoder(encoding);
  const written = createWriteStream(target);
  let held = '';
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    const text = held + decoder.decode(chunk, { stream: true });
    // The other half of a line end may come with the next chunk.
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    if (!written.write(whole.replaceAll(/\r\n?/g, '\n'))) await once(written, 'drain');
  }
  written.end((held + decoder.decode()).replaceAll(/\r\n?/g, '\n'));
  await once(written, 'finish');
}
