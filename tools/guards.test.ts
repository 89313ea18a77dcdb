// A check that cannot fail proves nothing, so every rule is broken once, in a copy of the tree, and the tool that
// keeps the rule has to object by name.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruleNames } from './check/arrow-rules.ts';
import { type Part, parts } from './check/parts.ts';
import { runPart } from './check/run-part.ts';
import * as plants from './guards/plants.ts';

const root = resolve(import.meta.dirname, '..');
const LEFT_OUT = /^(\.git|data|test-results|coverage)$|(^|\/)(node_modules|dist)$/;
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'portolan-guards-'));
  cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(root, path)) });
  for (const path of globSync(['node_modules', '*/node_modules'], { cwd: root })) {
    symlinkSync(join(root, path), join(copy, path));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function partNamed(name: string): Part {
  const part = parts.find((one) => one.name === name);
  if (!part) throw new Error(`npm run check has no part "${name}"`);
  return part;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

const read = (file: string) => readFileSync(join(copy, file), 'utf8');

/** Plants them all at once (each has a file of its own), runs the tool, and puts everything back. */
async function objectionsTo(part: Part, planted: readonly plants.Plant[]): Promise<string[]> {
  const planting = planted.flatMap((plant) => (plant.beside ? [plant, plant.beside] : [plant]));
  const originals = planting.map(({ file }) => ({
    file,
    text: existsSync(join(copy, file)) ? read(file) : undefined,
  }));
  for (const { file, text } of planting) write(file, text);

  const { passed, said } = await runPart(copy, part);

  for (const { file, text } of originals) {
    if (text === undefined) rmSync(join(copy, file));
    else write(file, text);
  }
  expect(passed).toBe(false);
  return said.split('\n');
}

function guard(part: Part, planted: readonly plants.Plant[]): void {
  describe(part.name, () => {
    let said: string[] = [];
    beforeAll(async () => {
      said = await objectionsTo(part, planted);
    });

    test.each(planted)('$rule is kept in $file', ({ rule, file }) => {
      const about = said.filter((line) => line.includes(file));
      expect(about.join('\n')).toContain(rule);
    });
  });
}

const lint = partNamed('lint');
const plantedFiles = plants.lint.map(({ file }) => file);
guard({ ...lint, run: [...lint.run, '--format=unix', ...plantedFiles] }, plants.lint);
guard(partNamed('syntax'), plants.syntax);
guard(partNamed('arrows'), plants.arrows);
guard(partNamed('names'), plants.names);
guard(partNamed('format'), plants.format);
guard(partNamed('kernel'), plants.kernel);
guard(partNamed('dead code'), plants.deadCode);
guard(partNamed('refusal texts'), plants.refusalTexts);
for (const [project, planted] of Object.entries(plants.types)) guard(partNamed(`types ${project}`), planted);

test('every arrow rule is broken once', () => {
  const broken = new Set(plants.arrows.map(({ rule }) => rule));

  expect([...broken].toSorted()).toEqual(ruleNames.toSorted());
});

describe('no source file escapes', () => {
  let exist: string[] = [];
  beforeAll(() => {
    const exclude = (path: string) => path.endsWith('node_modules');
    exist = globSync('{engine,contract,server,web,tools,e2e}/**/*.{ts,tsx,mjs}', { cwd: copy, exclude });
  });

  test('the arrows', async () => {
    const { said } = await runPart(copy, partNamed('arrows'));

    expect(Number(/(\d+) files/.exec(said)?.[1])).toBe(exist.length);
  });

  test('the linter', async () => {
    const { said } = await runPart(copy, { ...lint, run: [...lint.run, '--debug=files'] });
    const linted = new Set(said.split('\n').map((path) => relative(copy, resolve(copy, path.trim()))));

    expect(exist.filter((file) => !linted.has(file))).toEqual([]);
  });

  test('the compiler', async () => {
    const compilers = parts.filter(({ name }) => name.startsWith('types '));
    const lists = await Promise.all(
      compilers.map((part) => runPart(copy, { ...part, run: [...part.run, '--listFilesOnly'] })),
    );
    const compiled = new Set(
      lists.flatMap(({ said }) => said.split('\n')).map((path) => relative(copy, path)),
    );

    expect(exist.filter((file) => !compiled.has(file))).toEqual([]);
  });
});

test('a refusal that is worded in one language only is refused', async () => {
  const zh = 'contract/src/refusals/zh.json';
  const words = { ...JSON.parse(read(zh)), 'market.planted': '没有 {what}' };
  const said = await objectionsTo(partNamed('refusal texts'), [
    { rule: 'refusals-in-both-languages', file: zh, text: JSON.stringify(words) },
  ]);

  expect(said.join('\n')).toMatch(/refusals-in-both-languages.*market\.planted/);
});

test('a refusal that leaves other gaps in the other language is refused', async () => {
  const [zh, en] = ['zh', 'en'].map((language) => `contract/src/refusals/${language}.json`);
  const said = await objectionsTo(partNamed('refusal texts'), [
    { rule: 'refusals-have-equal-gaps', file: `${zh}`, text: '{ "market.planted": "第 {day} 天" }' },
    { rule: 'refusals-have-equal-gaps', file: `${en}`, text: '{ "market.planted": "Day {date}" }' },
  ]);

  expect(said.join('\n')).toMatch(/refusals-have-equal-gaps.*market\.planted/);
});

test('a map that is older than its table is refused', async () => {
  const file = 'tools/arrows.json';
  const moved = read(file).replace('"may": ["identity"]', '"may": []');
  const said = await objectionsTo(partNamed('map'), [{ rule: 'map-is-current', file, text: moved }]);

  expect(said.join('\n')).toContain('map-is-current');
});

test('a lockfile that forgets a package for another platform is refused', async () => {
  const file = 'package-lock.json';
  const { packages, ...rest } = JSON.parse(read(file));
  delete packages['node_modules/@oxfmt/binding-darwin-arm64'];
  const said = await objectionsTo(partNamed('lockfile'), [
    { rule: 'lockfile-is-whole', file, text: JSON.stringify({ ...rest, packages }) },
  ]);

  expect(said.join('\n')).toMatch(/lockfile-is-whole.*@oxfmt\/binding-darwin-arm64/);
});

test('a schema text that the migrations do not make is refused', async () => {
  const file = 'server/schema.sql';
  const said = await objectionsTo(partNamed('schema'), [
    { rule: 'schema.sql', file, text: `${read(file)}\nCREATE TABLE planted (id text);\n` },
  ]);

  expect(said.join('\n')).toContain('CREATE TABLE planted');
});

test('content that is of no kind is refused', async () => {
  const file = 'content/planted.txt';
  const said = await objectionsTo(partNamed('content'), [{ rule: 'content', file, text: 'planted' }]);

  expect(said.join('\n')).toContain('planted.txt');
});

test('schemas of content that the engine’s shapes do not make are refused', async () => {
  const file = 'engine/src/scenario/words.ts';
  const said = await objectionsTo(partNamed('content schema'), [
    { rule: 'is old', file, text: read(file).replace('text({ max: 400 })', 'text({ max: 401 })') },
    { rule: 'is of no kind', file: 'content/schema/planted.json', text: '{}' },
  ]);

  expect(said).toContain('content/schema/scenario.json is old: npm run schema');
  expect(said).toContain('content/schema/planted.json is of no kind: npm run schema');
});
