import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { littleScenario } from '../src/testing/little-scenario.ts';
import { loadScenario, scenarioIds } from './load-scenario.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(content, { recursive: true }));

function write(file: string, value: unknown): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), typeof value === 'string' ? value : JSON.stringify(value));
}

const faultsOf = (id = 'little') =>
  loadScenario(id, content).faults.map(({ file, path, code }) => `${file} ${path} ${code}`);

test('a scenario in one file and one in many are the same scenario', () => {
  const { lanes, goods, ...rest } = littleScenario();
  const [first, ...others] = goods.products;
  write('scenarios/little/scenario.json', littleScenario());
  write('scenarios/parted/scenario.json', {
    ...rest,
    lanes: { $file: 'lanes.json' },
    goods: { ...goods, products: [first, { $file: 'more.json' }] },
  });
  write('scenarios/parted/lanes.json', { ...lanes, warehouses: [{ $file: 'warehouses/us.json' }] });
  write('warehouses/us.json', lanes.warehouses[0]);
  write('scenarios/parted/more.json', others);

  expect(scenarioIds(content)).toEqual(['little', 'parted']);
  expect(loadScenario('parted', content).scenario).toEqual(loadScenario('little', content).scenario);
});

test('a fault is told in the file and at the path where it is mended', () => {
  const { goods, lanes, ...rest } = littleScenario();
  const [first, second, third] = goods.products;
  write('scenarios/little/scenario.json', {
    ...rest,
    days: 0,
    lanes: { ...lanes, freight: [{ $file: 'freight.json' }] },
    goods: { ...goods, products: [first, { $file: 'more.json' }] },
  });
  write('scenarios/little/freight.json', { ...lanes.freight[0], to: 'us' });
  write('scenarios/little/more.json', [second, { ...third, grams: -1, facts: { $file: 'facts.json' } }]);
  write('scenarios/little/facts.json', { en: 7 });

  expect(faultsOf()).toEqual([
    'scenarios/little/scenario.json days shape.too-small',
    'scenarios/little/freight.json to shape.wrong-form',
    'scenarios/little/more.json [1].grams shape.too-small',
    'scenarios/little/facts.json en shape.wrong-kind',
    'scenarios/little/facts.json  scenario.nothing-for',
  ]);
});

test('a file may name its schema for editors, and only at its head', () => {
  const { lanes, ...rest } = littleScenario();
  write('scenarios/little/scenario.json', { $schema: '../s.json', ...rest, lanes: { $file: 'lanes.json' } });
  write('scenarios/little/lanes.json', {
    $schema: '../l.json',
    ...lanes,
    lanes: [{ ...lanes.lanes[0], $schema: 'x' }, ...lanes.lanes.slice(1)],
  });

  expect(faultsOf()).toEqual(['scenarios/little/lanes.json lanes[0].$schema shape.unknown-field']);
});

test('files that are missing, circular, outside or not JSON are all told, with what is wrong in the others', () => {
  write('scenarios/little/scenario.json', {
    ...littleScenario(),
    days: 0,
    fx: { $file: 'nowhere.json' },
    lanes: { $file: 'lanes.json' },
    goods: { $file: '../../../etc/passwd' },
    rules: { $file: 'rules.json' },
  });
  write('scenarios/little/lanes.json', { again: { $file: 'lanes.json' } });
  write('scenarios/little/rules.json', '{ "platform": [');

  expect(faultsOf()).toEqual([
    'scenarios/little/scenario.json fx scenario.no-such-file',
    'scenarios/little/scenario.json goods scenario.reference-leaves-content',
    'scenarios/little/lanes.json again scenario.circle-of-files',
    'scenarios/little/rules.json  scenario.not-json',
    'scenarios/little/scenario.json days shape.too-small',
    'scenarios/little/lanes.json lanes shape.missing',
    'scenarios/little/lanes.json freight shape.missing',
    'scenarios/little/lanes.json warehouses shape.missing',
  ]);
});

test('an id that no folder bears is refused with those that exist', () => {
  write('scenarios/little/scenario.json', littleScenario());

  expect(loadScenario('../little', content).faults).toMatchObject([
    { code: 'scenario.unknown', values: { known: 'little' } },
  ]);
});
