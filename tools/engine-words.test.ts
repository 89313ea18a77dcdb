import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ACCOUNTS } from '../engine/src/ledger/accounts.ts';
import { sourceFiles } from './check/imports.ts';

const root = resolve(import.meta.dirname, '..');
const words = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'contract/src', file), 'utf8'));

const CODE = /'((?:decision|shape|scenario|news|task|intervention)\.[a-z][a-z-]*)'/g;

const MEMO = /memo: '([a-z-]+)'/g;

function saidInTheEngine(pattern: RegExp): string[] {
  const sources = sourceFiles(root).filter(
    (file) => /^engine\/(src|files)\//.test(file) && !file.endsWith('.test.ts'),
  );
  const found = sources.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(pattern)]);
  return [...new Set(found.map(([, code = '']) => code))];
}

function codesOfTheEngine(): string[] {
  return [
    ...saidInTheEngine(CODE).filter((code) => code !== 'scenario.json'),
    ...saidInTheEngine(MEMO).map((memo) => `memo.${memo}`),
    ...Object.keys(ACCOUNTS).map((account) => `account.${account}`),
  ];
}

test.each(['zh', 'en'])('whatever the engine says has its words (%s)', (language) => {
  const said = {
    ...words(`refusals/${language}.json`),
    ...words(`news/${language}.json`),
    ...words(`tasks/${language}.json`),
    ...words(`ledger/${language}.json`),
  };

  const codes = codesOfTheEngine();

  expect(codes.length).toBeGreaterThan(120);
  expect(codes.filter((code) => !said[code])).toEqual([]);
});
