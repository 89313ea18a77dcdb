import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SERVICE_PARTS } from '../engine/src/conduct/service-score.ts';
import { PROMOTIONS } from '../engine/src/promotion/promotions.ts';
import { LADDER_STEPS, MEASURES } from '../engine/src/scenario/conduct.ts';
import { CAUSES, CORRECTIONS, PREVENTIONS } from '../engine/src/scenario/plan-of-action.ts';
import { PlatformRules } from '../engine/src/scenario/rule-packs.ts';

const root = resolve(import.meta.dirname, '..');
const terms = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, `contract/src/terms/${language}.json`), 'utf8'));

/** The fields of a part of the rule pack, by its schema. */
function fieldsOf(...path: readonly string[]): string[] {
  let schema: Record<string, unknown> = PlatformRules.schema();
  for (const name of path) schema = Object(schema['properties'])[name];
  return Object.keys(Object(schema['properties']));
}

const NAMED: readonly (readonly [kind: string, names: readonly string[]])[] = [
  ['act', [...fieldsOf('conduct', 'acts'), ...fieldsOf('metrics')]],
  ['metric', fieldsOf('metrics')],
  ['step', LADDER_STEPS],
  ['measure', MEASURES],
  ['cause', CAUSES],
  ['correction', CORRECTIONS],
  ['prevention', PREVENTIONS],
  ['promotion', PROMOTIONS],
  ['service', SERVICE_PARTS],
];

test.each(['zh', 'en'])('what a rule pack names has a word of its own (%s)', (language) => {
  const words = terms(language);

  const needed = NAMED.flatMap(([kind, names]) => names.map((name) => `${kind}.${name}`));

  expect(needed.length).toBeGreaterThan(60);
  expect(needed.filter((code) => !words[code])).toEqual([]);
});
