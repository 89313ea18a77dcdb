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

/** Two letters to a word. */
function wordAt(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return text.charCodeAt(at) | (second << 16);
}

function addText(print: Fingerprint, value: string): void {
  print.word(KIND.text);
  print.word(value.length);
  for (let at = 0; at < value.length; at += 2) print.word(wordAt(value, at));
}

/** A field of a record: its name, and the words that the name leaves. */
interface Field {
  readonly name: string;
  readonly words: Int32Array;
}

/** Records that are made alike: the names of their fields as they were set, and the fields as they are hashed. */
interface Shape {
  readonly names: readonly string[];
  readonly fields: readonly Field[];
}

// A world has tens of thousands of records and a few dozen shapes, so their names are sorted and spelt once. By the first
// name; of records that name what they please, like a company's accounts, only the latest are kept.
const shapes = new Map<string, Shape[]>();
const MOST_ALIKE = 12;

function fieldsOf(names: readonly string[]): readonly Field[] {
  const first = names[0] ?? '';
  const alike = shapes.get(first) ?? [];
  for (const shape of alike) if (isSame(shape.names, names)) return shape.fields;
  const shape = { names, fields: spell(names) };
  shapes.set(first, [shape, ...alike.slice(0, MOST_ALIKE - 1)]);
  return shape.fields;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** By name, because two ways of making the same record may set its fields in different orders. */
const spell = (names: readonly string[]): Field[] =>
  names
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const letters = Array.from({ length: Math.ceil(name.length / 2) }, (_, pair) => wordAt(name, 2 * pair));
      return { name, words: Int32Array.of(KIND.text, name.length, ...letters) };
    });

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

function addRecord(print: Fingerprint, value: Readonly<Record<string, unknown>>): void {
  const fields = fieldsOf(Object.keys(value));
  let count = 0;
  for (const { name } of fields) if (value[name] !== undefined) count += 1;
  print.word(KIND.record);
  print.word(count);
  for (const { name, words } of fields) {
    const field = value[name];
    if (field === undefined) continue;
    for (let at = 0; at < words.length; at++) print.word(words[at] ?? 0);
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
    for (let place = 0; place < value.length; place++) {
      const entry: unknown = value[place];
      if (typeof entry === 'number') addNumber(print, entry);
      else add(print, entry);
    }
  } else if (ArrayBuffer.isView(value)) addColumn(print, value);
  else addRecord(print, value as Readonly<Record<string, unknown>>);
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
