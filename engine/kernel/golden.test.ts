import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario } from '../files/load-scenario.ts';
import { littleScenario } from '../src/testing/little-scenario.ts';
import { replay, type Golden } from '../src/testing/golden.ts';
import { twinCrew } from './twin-crew.ts';

const folder = resolve(import.meta.dirname, '../golden');

test.each(['little', 'first-light', 'eight-markets'])(
  '%s: the twin plays the recorded days to the last bit',
  (id) => {
    const golden: Golden = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
    const scenario = id === 'little' ? littleScenario() : loadScenario(id).scenario;
    const crew = twinCrew();
    if (!scenario || !crew) throw new Error(`there is no scenario ${id}, or no WebAssembly`);

    const { content, hashes } = replay(scenario, golden, { crew });

    if (golden.content !== content) throw new Error('the content has changed: npm run golden:record');
    expect(hashes).toEqual(golden.hashes);
  },
  60_000,
);
