import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './check/imports.ts';

const root = resolve(import.meta.dirname, '..');
const words = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'contract/src', file), 'utf8'));

const CODE = /'((?:decision|shape|scenario|news|task)\.[a-z][a-z-]*)'/g;

function codesOfTheEngine(): string[] {
  const sources = sourceFiles(root).filter(
    (file) => file.startsWith('engine/') && !file.endsWith('.test.ts'),
  );
  const found = sources.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(CODE)]);
  return [...new Set(found.map(([, code = '']) => code))].filter((code) => code !== 'scenario.json');
}

test.each(['zh', 'en'])('whatever the engine says has its words (%s)', (language) => {
  const said = {
    ...words(`refusals/${language}.json`),
    ...words(`news/${language}.json`),
    ...words(`tasks/${language}.json`),
  };

  const codes = codesOfTheEngine();

  expect(codes.length).toBeGreaterThan(80);
  expect(codes.filter((code) => !said[code])).toEqual([]);
});
