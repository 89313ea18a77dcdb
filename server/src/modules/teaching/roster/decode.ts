// Spreadsheets in China save CSV as GB18030 unless told otherwise; everybody else sends UTF-8, with or without a mark.
import type { Encoding } from './roster.ts';

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** The text of a file and the encoding it was found to be in; null when it is neither UTF-8 nor GB18030 text. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const isMarked = UTF8_MARK.every((byte, at) => bytes[at] === byte);
  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: isMarked ? 'utf-8-bom' : 'utf-8' };
  const chinese = isMarked ? null : read(bytes, 'gb18030');
  return chinese === null ? null : { text: chinese, encoding: 'gb18030' };
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // No text holds a null: a picture or a program that happens to decode is told by it. GB18030 accepts nearly any
    // pair of bytes, so private-use characters, which real names never have, tell it from foreign encodings.
    return /[\0\uE000-\uF8FF]/.test(text) ? null : text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
