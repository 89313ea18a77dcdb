import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario } from '../files/load-scenario.ts';
import { ENGINE } from './open-world.ts';
import type { Scenario } from './scenario/scenario.ts';
import { littleScenario } from './testing/little-scenario.ts';
import { replay, type Golden } from './testing/golden.ts';

const folder = resolve(import.meta.dirname, '../golden');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Golden => JSON.parse(readFileSync(join(folder, name), 'utf8'));

function scenarioOf({ scenario: id }: Golden): Scenario {
  if (id === 'little') return littleScenario();
  const { scenario } = loadScenario(id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  return scenario;
}

test('there are golden runs of the little market, of first light and of the whole market', () => {
  expect(files.toSorted()).toEqual(['eight-markets.json', 'first-light.json', 'little.json']);
});

test.each(files)(
  '%s: the same decisions give the same world on every day, to the last bit',
  (name) => {
    const golden = read(name);

    const again = replay(scenarioOf(golden), golden);

    expect(golden.engine).toBe(ENGINE);
    if (golden.content !== again.content) throw new Error('the content has changed: npm run golden:record');
    expect(again.hashes).toEqual(golden.hashes);
    expect(again.totals).toEqual(golden.totals);
  },
  60_000,
);

test('golden runs know most kinds of decisions', () => {
  const kinds = files.flatMap((name) =>
    read(name).journal.map(({ decision }) => Object(decision).kind as string),
  );

  expect(new Set(kinds).size).toBeGreaterThanOrEqual(9);
});
