/**
 * MurmurHash3 for x86, 128 bits (Austin Appleby, public domain), over a stream of 32-bit words. A published function,
 * fixed in the tests by the verification value of its own test suite; against mistakes, not against forgers.
 */
const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

/** Words gathered before they are mixed; a multiple of the four words of a block. */
const ROOM = 4096;

const turn = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
const scramble = (word: number, first: number, by: number, second: number): number =>
  Math.imul(turn(Math.imul(word, first), by), second);

function settle(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export class Fingerprint {
  private readonly gathered = new Int32Array(ROOM);
  private filled = 0;
  private length = 0;
  private readonly h: Int32Array;

  constructor(seed = 0) {
    this.h = Int32Array.of(seed, seed, seed, seed);
  }

  word(word: number): void {
    if (this.filled === ROOM) this.mixGathered(ROOM);
    this.gathered[this.filled] = word;
    this.filled += 1;
  }

  /** Many words at once, e.g. a column: read where they lie when no word waits before them. */
  words(words: Int32Array): void {
    let from = 0;
    while (this.filled % 4 !== 0 && from < words.length) this.word(words[from++] ?? 0);
    this.mixGathered(this.filled - (this.filled % 4));
    const whole = from + Math.floor((words.length - from) / 4) * 4;
    if (this.filled === 0) {
      this.mix(words, from, whole);
      from = whole;
    }
    while (from < words.length) this.word(words[from++] ?? 0);
  }

  /** The 128 bits as hexadecimal digits. `bytes` is how many of the words' bytes count, where the last word is not full. */
  finish(bytes = (this.length + this.filled) * 4): string {
    // A block whose last word is not full is no block: its words are mixed in their own way, as the rest.
    const whole = Math.floor(bytes / 16) * 4 - this.length;
    const rest = [...this.gathered.subarray(whole, this.filled)];
    this.mixGathered(whole);
    let [h1 = 0, h2 = 0, h3 = 0, h4 = 0] = this.h;
    const [k1 = 0, k2 = 0, k3 = 0, k4 = 0] = rest;
    h4 ^= scramble(k4, C4, 18, C1) ^ bytes;
    h3 ^= scramble(k3, C3, 17, C4) ^ bytes;
    h2 ^= scramble(k2, C2, 16, C3) ^ bytes;
    h1 ^= scramble(k1, C1, 15, C2) ^ bytes;
    h1 = (h1 + h2 + h3 + h4) | 0;
    [h2, h3, h4] = [(h2 + h1) | 0, (h3 + h1) | 0, (h4 + h1) | 0];
    [h1, h2, h3, h4] = [settle(h1), settle(h2), settle(h3), settle(h4)];
    h1 = (h1 + h2 + h3 + h4) | 0;
    return [h1, h2 + h1, h3 + h1, h4 + h1].map(hex).join('');
  }

  private mixGathered(count: number): void {
    this.mix(this.gathered, 0, count);
    this.gathered.copyWithin(0, count, this.filled);
    this.filled -= count;
  }

  private mix(words: Int32Array, from: number, to: number): void {
    let [h1 = 0, h2 = 0, h3 = 0, h4 = 0] = this.h;
    for (let at = from; at < to; at += 4) {
      h1 ^= scramble(words[at] ?? 0, C1, 15, C2);
      h1 = (Math.imul((turn(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
      h2 ^= scramble(words[at + 1] ?? 0, C2, 16, C3);
      h2 = (Math.imul((turn(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
      h3 ^= scramble(words[at + 2] ?? 0, C3, 17, C4);
      h3 = (Math.imul((turn(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
      h4 ^= scramble(words[at + 3] ?? 0, C4, 18, C1);
      h4 = (Math.imul((turn(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    this.h.set([h1, h2, h3, h4]);
    this.length += to - from;
  }
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
