import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../test/scratch-folder.ts';
import { isBundleFresh, markAsBuilt, stampOfSources } from './web-bundle.mjs';

let root = '';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = scratchFolder();
  write('web/src/app/main.tsx', 'export {};');
  write('contract/src/index.ts', 'export {};');
  write('web/dist/index.html', '<!doctype html>');
});

test('a clone that was never built has no fresh bundle', () => {
  expect(isBundleFresh(root)).toBe(false);
});

test('a bundle is fresh until a source changes, be it of the pages or of the contract', () => {
  markAsBuilt(root, stampOfSources(root));
  expect(isBundleFresh(root)).toBe(true);

  write('contract/src/index.ts', 'export const changed = true;');

  expect(isBundleFresh(root)).toBe(false);
});

test('a checkout that only touches the files, or a test that changes, rebuilds nothing', () => {
  markAsBuilt(root, stampOfSources(root));

  utimesSync(join(root, 'web/src/app/main.tsx'), 0, 0);
  write('web/src/app/main.test.tsx', 'a test is not in the bundle');

  expect(isBundleFresh(root)).toBe(true);
});

test('a source that moves is a change, though the words stay the same', () => {
  markAsBuilt(root, stampOfSources(root));

  rmSync(join(root, 'web/src/app/main.tsx'));
  write('web/src/app/start.tsx', 'export {};');

  expect(isBundleFresh(root)).toBe(false);
});
