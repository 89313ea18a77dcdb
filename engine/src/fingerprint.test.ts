import { expect, test } from 'vitest';
import { Fingerprint } from './fingerprint.ts';

function hashBytes(bytes: readonly number[], seed: number): number[] {
  const print = new Fingerprint(seed);
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(at, at + 4);
    print.word(a | (b << 8) | (c << 16) | (d << 24));
  }
  const words = print.finish(bytes.length).match(/.{8}/g) ?? [];
  return words.flatMap((word) => {
    const value = Number.parseInt(word, 16);
    return [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
  });
}

test('keys of every length hash as the function was published', () => {
  // The verification of SMHasher, the test suite that the function was published with: 256 keys 0, 01, 012 … are
  // hashed with falling seeds, their hashes hashed again, and the first word of that is known.
  const keys = Array.from({ length: 256 }, (_, length) => Array.from({ length }, (_, byte) => byte));

  const hashes = keys.flatMap((key, length) => hashBytes(key, 256 - length));
  const [a = 0, b = 0, c = 0, d = 0] = hashBytes(hashes, 0);

  expect(((d << 24) | (c << 16) | (b << 8) | a) >>> 0).toBe(0xb3ece62a);
});

test('a column read in one piece hashes as word by word, wherever it begins', () => {
  const column = Int32Array.from({ length: 10_007 }, (_, at) => Math.imul(at, 2_654_435_761));

  for (const before of [0, 1, 3, 4095]) {
    const inOnePiece = new Fingerprint();
    const wordByWord = new Fingerprint();
    for (let at = 0; at < before; at++) {
      inOnePiece.word(at);
      wordByWord.word(at);
    }
    inOnePiece.words(column);
    for (const word of column) wordByWord.word(word);
    expect(inOnePiece.finish()).toBe(wordByWord.finish());
  }
});
