import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Part } from './parts.ts';
import { runPart, runParts } from './run-part.ts';

const root = mkdtempSync(join(tmpdir(), 'portolan-parts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function part(name: string, text: string): Part {
  writeFileSync(join(root, `${name}.mjs`), text);
  return { name, run: [`${name}.mjs`] };
}

test('a part that exits with another code than 0 has objected, and its words are kept', async () => {
  const objecting = part('objecting', "console.error('no'); process.exitCode = 2;");

  expect(await runPart(root, objecting)).toMatchObject({ passed: false, said: 'no' });
});

test('a part that is killed has not passed', async () => {
  const killed = part('killed', "process.kill(process.pid, 'SIGKILL');");

  expect(await runPart(root, killed)).toMatchObject({ passed: false });
});

test('every part is run and told once, however few lanes there are', async () => {
  const three = ['a', 'b', 'c'].map((name) => part(name, ''));
  const told: string[] = [];

  const outcomes = await runParts(root, three, { lanes: 2, tell: (outcome) => told.push(outcome.part.name) });

  expect(told.toSorted()).toEqual(['a', 'b', 'c']);
  expect(outcomes.every((outcome) => outcome.passed)).toBe(true);
});
