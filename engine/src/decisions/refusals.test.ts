import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashWorld } from '../hash.ts';
import { morningOf } from '../morning.ts';
import { PROVOCATIONS } from '../testing/provocations/index.ts';
import { CATALOGUE, checkDecision } from './catalogue.ts';

const RULES = join(import.meta.dirname, '..');

/** A kind of decision as it stands in a test's name. */
const nameOf = (decision: unknown): string =>
  typeof decision === 'object' && decision !== null && 'kind' in decision
    ? String(decision.kind)
    : 'no decision';

const codesIn = (text: string): string[] => text.match(/decision\.[a-z-]+/g) ?? [];
const sorted = (codes: Iterable<string>): string[] => [...new Set(codes)].toSorted();

/** Codes stand in the rules as literals, so that they can be found here and by a reader. */
const codesOf = (file: string): string[] =>
  (readFileSync(join(RULES, file), 'utf8').match(/(?<=')decision\.[a-z-]+(?=')/g) ?? []).filter(Boolean);

test.each(PROVOCATIONS.map((each) => ({ name: nameOf(each.decision), ...each })))(
  '$name is refused ($refusal), and nothing changes',
  ({ world, decision, refusal, company }) => {
    const before = world();
    const evening = hashWorld(before);

    const faults = checkDecision(before, company, decision);
    const morning = morningOf(before, [{ seq: 1, day: before.day + 1, company, decision }]);

    expect(faults.map(({ path, code }) => `${path} ${code}`).join(', ')).toBe(refusal);
    expect(hashWorld(before)).toBe(evening);
    expect(hashWorld(morning)).toBe(evening);
  },
);

test('every refusal that stands in the rules has been provoked, and no other', () => {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' });
  const rules = files.filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'),
  );

  expect(sorted(PROVOCATIONS.flatMap(({ refusal }) => codesIn(refusal)))).toEqual(
    sorted(rules.flatMap(codesOf)),
  );
});

test.each(CATALOGUE.map(({ kind }) => kind))('%s has met each refusal of its own', (kind) => {
  const met = PROVOCATIONS.filter(({ decision }) => nameOf(decision) === kind);

  expect(met.length).toBeGreaterThan(0);
  expect(sorted(met.flatMap(({ refusal }) => codesIn(refusal)))).toEqual(
    expect.arrayContaining(sorted(codesOf(`decisions/${kind}.ts`))),
  );
});
