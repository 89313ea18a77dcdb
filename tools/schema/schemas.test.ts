// The schemas are asked by a validator of their own, and have to say what the engine says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../engine/files/assemble.ts';
import { CONTENT, scenarioIds } from '../../engine/files/index.ts';
import { faultsOf } from '../../engine/src/shape.ts';
import { KINDS, schemaText, type Kind } from './kinds.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
const validators = new Map(
  KINDS.map((kind): [Kind, ValidateFunction] => [kind, ajv.compile(JSON.parse(schemaText(kind)))]),
);
const judgeOf = (kind: Kind): ValidateFunction => {
  const judge = validators.get(kind);
  if (!judge) throw new Error(`there is no schema ${kind.name}`);
  return judge;
};

/** Whole files by their kind: those that stand for a part, and those whose entries go into a list. */
function filesByKind(id: string): [string, Kind][] {
  const named = assemble(CONTENT, id).origins.flatMap(({ path, file, within }): [string, Kind][] => {
    const place = within === '' ? path : within === '[0]' ? path.replace(/\[\d+\]$/, '') : undefined;
    const kind = KINDS.find(({ at }) => place !== undefined && at.test(place));
    return kind ? [[file, kind]] : [];
  });
  return [...new Map(named)];
}

const readContent = (file: string): unknown => JSON.parse(readFileSync(join(CONTENT, file), 'utf8'));

test('the schemas in the content folder are those of the engine’s shapes', () => {
  expect(readdirSync(join(CONTENT, 'schema')).toSorted()).toEqual(
    KINDS.map(({ name }) => `${name}.json`).toSorted(),
  );
  for (const kind of KINDS)
    expect(readFileSync(join(CONTENT, 'schema', `${kind.name}.json`), 'utf8')).toBe(schemaText(kind));
});

describe.each(scenarioIds())('%s', (id) => {
  test('is valid as a whole, and so is every file that an editor would open', () => {
    const [scenario] = KINDS;
    const files = filesByKind(id);

    expect(scenario && judgeOf(scenario)(assemble(CONTENT, id).value)).toBe(true);
    for (const [file, kind] of files) {
      const judge = judgeOf(kind);
      expect([file, judge(readContent(file)), judge.errors]).toEqual([file, true, null]);
    }
    expect(files.length).toBeGreaterThan(3);
  });
});

type Steps = readonly (string | number)[];

/** Places in a value, the first two entries of every list. */
function placesIn(value: unknown, steps: Steps = []): Steps[] {
  const inner = Array.isArray(value) ? value.slice(0, 2) : value;
  if (typeof inner !== 'object' || inner === null) return [steps];
  const keys = Array.isArray(inner) ? [...inner.keys()] : Object.keys(inner);
  return [
    steps,
    ...keys.flatMap((key) =>
      placesIn(Object.entries(inner).find(([k]) => k === String(key))?.[1], [...steps, key]),
    ),
  ];
}

/** A copy in which one place holds something else; `undefined` takes it away. */
function changed(value: unknown, [step, ...rest]: Steps, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((entry, at) => (at === step ? changed(entry, rest, to) : entry));
  const entries = Object.entries(Object(value)).map(([key, entry]) => [
    key,
    key === step ? changed(entry, rest, to) : entry,
  ]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

const SLIPS: readonly unknown[] = [null, -1e15, 1e15, 0.5, '', 'Ä b!', [], {}, true];

/** A part of the content in which every reference is resolved, for each kind the first that there is. */
function sampleOf(kind: Kind): unknown {
  for (const id of ['eight-markets', 'first-light']) {
    const { value, origins } = assemble(CONTENT, id);
    const known = origins.flatMap(({ path }) => [path, path.replace(/\[\d+\]$/, '')]);
    const path = known.find((each) => kind.at.test(each));
    const steps = path?.split(/[.[\]]+/).filter((step) => step !== '');
    const part = steps?.reduce<unknown>(
      (whole, step) => Object.entries(Object(whole)).find(([key]) => key === step)?.[1],
      value,
    );
    if (part !== undefined) return part;
  }
  throw new Error(`no scenario has a file of the kind ${kind.name}`);
}

/** Whether the engine's own shape has nothing to object to in the part. */
function fitsEngine(kind: Kind, value: unknown): boolean {
  const { field, isEntry, of } = kind;
  const home = field === undefined ? '' : isEntry ? `${field}[0]` : field;
  const whole = field === undefined ? value : { [field]: isEntry ? [value] : value };
  // The other fields of the shape are missing, which is no fault of this one.
  const isHere = (path: string) =>
    home === '' || (path.startsWith(home) && /^([.[]|$)/.test(path.slice(home.length)));
  return !faultsOf(of.shape, whole).some(({ path }) => isHere(path));
}

/** Slips are tried in so many places at most, spread over the whole. */
const MOST_PLACES = 60;

/** Slips in one place: something else stands there, something more, or nothing. */
function slipsAt(sample: unknown, steps: Steps): unknown[] {
  const others = SLIPS.map((slip) => changed(sample, steps, slip));
  const more = changed(sample, [...steps, 'x'], 1);
  return typeof steps.at(-1) === 'string'
    ? [...others, more, changed(sample, steps, undefined)]
    : [...others, more];
}

test.each(KINDS.filter(({ name }) => name !== 'scenario').map((kind) => [kind.name, kind] as const))(
  'the schema of %s refuses a slip where the engine refuses it, and nowhere else',
  (_, kind) => {
    const sample = sampleOf(kind);
    const judge = judgeOf(kind);
    const all = placesIn(sample);
    const places = all.filter((__, at) => at % Math.ceil(all.length / MOST_PLACES) === 0);
    const tried = places.flatMap((steps) => slipsAt(sample, steps).map((slip) => ({ steps, slip })));
    const judged = tried.map((each) => ({
      ...each,
      isSchema: judge(each.slip),
      isEngine: fitsEngine(kind, each.slip),
    }));

    expect(judged.filter(({ isSchema, isEngine }) => isSchema !== isEngine)).toEqual([]);
    expect(judged.filter(({ isEngine }) => !isEngine).length).toBeGreaterThan(places.length);
  },
);
