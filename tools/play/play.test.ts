import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { littleScenario } from '../../engine/src/testing/little-scenario.ts';
import { readArguments } from './arguments.ts';
import { csvFile, inUnits } from '../../engine/files/csv-file.ts';
import { readyFolder } from './export-folder.ts';
import { readDecisions } from './read-decisions.ts';
import { mistakesOf, shell } from './testing/shell.ts';

let folder: string;
let content: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'play-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'scenarios/little'), { recursive: true });
  writeFileSync(join(content, 'scenarios/little/scenario.json'), JSON.stringify(littleScenario()));
});
afterAll(() => rmSync(folder, { recursive: true }));

function decisionsFile(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

const play = (...args: string[]) => shell('play', ...args);

test('arguments are read, and what is left out has a sensible value', () => {
  const { world, other } = readArguments(
    ['--scenario', 'little', '--seed', '7', '--days=3', '--export', 'out'],
    ['export'],
    content,
  );

  expect(world).toMatchObject({ seed: 7, days: 3, workers: 1, scenario: { id: 'little' } });
  expect(world.teams).toBeUndefined();
  expect(other).toEqual({ export: 'out' });
});

test('everything that is wrong with the arguments is told at once', () => {
  const mistakes = mistakesOf(() =>
    readArguments(
      ['what', '--scenario', 'large', '--seed', '-1', '--dais', '3', '--workers', 'two'],
      [],
      content,
    ),
  );

  expect(mistakes).toEqual([
    '“what” belongs to no argument',
    '“3” belongs to no argument',
    expect.stringContaining('there is no --dais; there are --scenario, --seed, --days'),
    '--days is missing',
    '--seed -1: a whole number from 0 to 4294967295 is needed',
    '--workers two: a whole number from 1 to 64 is needed',
    'There is no scenario large. There are: little',
  ]);
});

test('an argument that is given twice or without its value is told', () => {
  const mistakes = mistakesOf(() =>
    readArguments(
      ['--scenario', 'little', '--seed', '1', '--seed', '2', '--days', '1', '--export', '', '--workers'],
      ['export'],
      content,
    ),
  );

  expect(mistakes).toEqual(['--seed is given twice', '--export needs a value', '--workers needs a value']);
});

test.each([
  ['is missing', 'none.jsonl', 'there is no such file'],
  ['is a folder', '.', 'this is a folder, and a file is needed'],
  ['is in another encoding', 'gb.jsonl', 'this is not UTF-8'],
])('a file of decisions that %s is told', (_, name, says) => {
  writeFileSync(join(folder, 'gb.jsonl'), Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]));
  const file = join(folder, name);

  const mistakes = mistakesOf(() => readDecisions(file, { days: 10, most: 2 }));

  expect(mistakes).toEqual([`--decisions ${file}: ${says}`]);
});

test.each([
  ['a file', 'file', 'is a file, and a folder is needed'],
  ['below a file', 'file/below', 'is a file, and a folder is needed'],
  ['taken by a folder of an exported name', 'taken', 'orders.csv is a folder'],
  ['nowhere to be made', '/proc/nowhere/at/all', 'nothing can be written here'],
])('a folder to export to that is %s is told before anything is written', (_, name, says) => {
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'taken/orders.csv'), { recursive: true });

  const mistakes = mistakesOf(() => readyFolder(resolve(folder, name)));

  expect(mistakes).toEqual([expect.stringContaining(says)]);
});

test('a folder to export to is made with those above it', () => {
  const made = readyFolder(join(folder, 'new/one/below'));

  expect(readdirSync(made)).toEqual([]);
});

test('a broken scenario is told with file and path', () => {
  const broken = { ...littleScenario(), days: -1 };
  mkdirSync(join(folder, 'broken/scenarios/little'), { recursive: true });
  writeFileSync(join(folder, 'broken/scenarios/little/scenario.json'), JSON.stringify(broken));

  const mistakes = mistakesOf(() =>
    readArguments(['--scenario', 'little', '--seed', '1', '--days', '1'], [], join(folder, 'broken')),
  );

  expect(mistakes).toEqual(['scenarios/little/scenario.json days: Must not be below 1']);
});

test('every line of a decisions file that cannot be read is told with its number and path', () => {
  const file = decisionsFile('bad.jsonl', [
    '{"day":1,"company":"team-1","decision":{"kind":"open-store","market":"marketplace-us"}}',
    '{"day":1,',
    '',
    '{"day":0,"company":"team-1","decision":{"kind":"set-price","listing":1,"price":-5}}',
    '{"day":2,"company":"rival-1","decision":{"kind":"set-price","listing":1,"price":5}}',
    '{"day":2,"company":"team-2","decision":{"kind":"bribe"}}',
    '{"day":2,"company":"team-1"}',
  ]);

  const mistakes = mistakesOf(() => readDecisions(file, { days: 10, most: 2 }));

  expect(mistakes.map((line) => line.replace(`${file}:`, ''))).toEqual([
    expect.stringMatching(/^2: not JSON: /),
    '4: day: Must not be below 1',
    '5: company: there is no company rival-1; teams are team-1 to team-2',
    expect.stringMatching(/^6: decision.kind: There is no such kind of decision. There are: buy-study, /),
    '7: decision: This is missing',
  ]);
});

test('a decisions file is a journal in the order of its lines', () => {
  const file = decisionsFile('good.jsonl', [
    '{"day":2,"company":"team-3","decision":{"kind":"open-store","market":"marketplace-us"}}',
    '{"day":1,"company":"team-1","decision":{"kind":"open-store","market":"marketplace-de"}}',
  ]);

  const { journal, teams } = readDecisions(file, { days: 10, most: 12 });

  expect(journal).toMatchObject([
    { seq: 1, day: 2, company: 'team-3' },
    { seq: 2, day: 1, company: 'team-1' },
  ]);
  expect(teams).toBe(3);
});

test('a cell with a comma, a quote or a new line is quoted', () => {
  const path = join(folder, 'cells.csv');

  const file = csvFile(path, ['a', 'b']);
  file.add({ a: 'soft, warm', b: 'a "bed"' });
  file.add({ a: undefined, b: 1.5 });
  file.close();

  expect(readFileSync(path, 'utf8')).toBe('a,b\r\n"soft, warm","a ""bed"""\r\n,1.5\r\n');
});

test('minor units are written as units to the last one', () => {
  expect([inUnits(1234, 100), inUnits(-5, 100), inUnits(0, 100), inUnits(1234, 1), inUnits(7, 1000)]).toEqual(
    ['12.34', '-0.05', '0.00', '1234', '0.007'],
  );
});

test('the same arguments print and export the same, with one worker or two', () => {
  const run = (workers: string) => {
    const out = join(folder, `out-${workers}`);
    const args = ['--scenario', 'first-light', '--seed', '3', '--days', '4', '--workers', workers];
    const { stdout } = play(...args, '--export', out);
    const { seconds, ...summary } = JSON.parse(stdout) as { seconds: number; hashes: string[] };
    const files = ['orders', 'sessions', 'ledger', 'daily'].map((name) =>
      readFileSync(join(out, `${name}.csv`), 'utf8'),
    );
    return { seconds, summary, files };
  };

  const alone = run('1');
  const together = run('2');

  expect(alone.summary.hashes).toHaveLength(4);
  expect(together.summary).toEqual(alone.summary);
  expect(together.files).toEqual(alone.files);
  expect(alone.files.every((text) => text.split('\r\n').length > 5)).toBe(true);
});

test('a mistake at the shell plays nothing, prints no result and ends with 2', () => {
  const { status, stdout, stderr } = play('--scenario', 'nowhere', '--seed', '1', '--days', '1');

  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('There is no scenario nowhere. There are: ');
  expect(stderr).toContain('first-light');
});

test('a decision that is no longer possible on its day is listed, and the rest is played', () => {
  const file = decisionsFile('late.jsonl', [
    '{"day":1,"company":"team-1","decision":{"kind":"set-price","listing":1,"price":999}}',
    '{"day":2,"company":"team-1","decision":{"kind":"open-store","market":"meridian-us"}}',
  ]);

  const { stdout, stderr } = play(
    '--scenario',
    'first-light',
    '--seed',
    '1',
    '--days',
    '2',
    '--decisions',
    file,
  );

  expect(JSON.parse(stdout)).toMatchObject({
    refused: [
      { line: 1, day: 1, company: 'team-1', faults: [{ path: 'listing', code: 'decision.unknown-listing' }] },
    ],
  });
  expect(stderr).toContain('late.jsonl:1: refused on day 1 for team-1: listing: ');
});
