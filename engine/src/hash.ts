import { ofEach } from './known.ts';
import { Fingerprint } from './fingerprint.ts';
import { filledPart } from './orders/book-columns.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { World } from './world.ts';

/** A word before each value says what it is, so that no two different values leave the same words. */
const KIND = {
  nothing: 1,
  no: 2,
  yes: 3,
  integer: 4,
  real: 5,
  text: 6,
  list: 7,
  record: 8,
  column: 9,
} as const;

const real = new Float64Array(1);
const halves = new Int32Array(real.buffer);

function addNumber(print: Fingerprint, value: number): void {
  if ((value | 0) === value && !Object.is(value, -0)) {
    print.word(KIND.integer);
    print.word(value);
    return;
  }
  real[0] = value;
  print.word(KIND.real);
  print.word(halves[0] ?? 0);
  print.word(halves[1] ?? 0);
}

function addText(print: Fingerprint, value: string): void {
  print.word(KIND.text);
  print.word(value.length);
  for (let at = 0; at < value.length; at += 2) {
    const second = at + 1 < value.length ? value.charCodeAt(at + 1) : 0;
    print.word(value.charCodeAt(at) | (second << 16));
  }
}

/** Bytes as they lie in memory: every machine that Portolan runs on is little-endian. */
function addColumn(print: Fingerprint, column: ArrayBufferView): void {
  print.word(KIND.column);
  print.word(column.byteLength);
  const isWhole = column.byteOffset % 4 === 0 && column.byteLength % 4 === 0;
  if (isWhole) {
    print.words(new Int32Array(column.buffer, column.byteOffset, column.byteLength / 4));
    return;
  }
  const padded = new Uint8Array(Math.ceil(column.byteLength / 4) * 4);
  padded.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  print.words(new Int32Array(padded.buffer));
}

function addRecord(print: Fingerprint, value: object): void {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  print.word(KIND.record);
  print.word(fields.length);
  // By name, because two ways of making the same record may set its fields in different orders.
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, field] of fields) {
    addText(print, name);
    add(print, field);
  }
}

function add(print: Fingerprint, value: unknown): void {
  if (typeof value === 'number') addNumber(print, value);
  else if (typeof value === 'string') addText(print, value);
  else if (typeof value === 'boolean') print.word(value ? KIND.yes : KIND.no);
  else if (value === null || value === undefined) print.word(KIND.nothing);
  else if (Array.isArray(value)) {
    print.word(KIND.list);
    print.word(value.length);
    for (const entry of value) add(print, entry);
  } else if (ArrayBuffer.isView(value)) addColumn(print, value);
  else addRecord(print, value);
}

/** Sixteen hexadecimal digits for a piece of plain data, whatever the order of its fields. */
function hashOf(value: unknown): string {
  const print = new Fingerprint();
  add(print, value);
  return print.finish().slice(0, 16);
}

/** A scenario never changes, so its hash is worked out once. */
export const hashScenario = ofEach<Scenario, string>(hashOf);

/** The hash of everything that is true in a world. */
export function hashWorld(world: World): string {
  const { scenario, orders, ...rest } = world;
  return hashOf({ ...rest, scenario: hashScenario(scenario), orders: filledPart(orders) });
}
