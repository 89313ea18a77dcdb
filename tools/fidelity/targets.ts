// What the market is held to: the facts of `content/fidelity`, read and judged as every other piece of content.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, fits } from '@portolan/engine';
import { id, integer, list, number, object, optional, text, type Infer } from '../../engine/src/shape.ts';
import { Bilingual, Source } from '../../engine/src/scenario/words.ts';
import { Mistake } from '../play/said.ts';

const figure = number(-1e9, 1e9);
const fact = text({ max: 60, like: /^[A-Za-z0-9.]+$/ });

/** A target with the part by which the market may miss it, or bounds: one of the two. */
const Target = object({
  id: fact,
  says: Bilingual,
  target: optional(figure),
  within: optional(number(0, 1)),
  low: optional(figure),
  high: optional(figure),
  atLeast: optional(figure),
});
export type Target = Infer<typeof Target>;

/** What is told beside the facts and not judged: nothing exact is public about it, or it is not the scenario's aim. */
const Hearsay = object({
  id: fact,
  says: Bilingual,
  about: figure,
  /** Absent: the file's own, and taken for granted. */
  source: optional(Source),
});

/** The published distribution that a picture shows the market's own beside. */
const Published = object({
  id: fact,
  labels: list(text({ max: 40 }), { min: 1, max: 200 }),
  shares: list(number(0, 1), { min: 1, max: 200 }),
});

export const Targets = object({
  scenario: id,
  seed: integer(0, 4294967295),
  days: integer(1, 2000),
  facts: list(Target, { min: 1, max: 300 }),
  more: list(Hearsay, { max: 300 }),
  distributions: list(Published, { max: 60 }),
  source: Source,
});
export type Targets = Infer<typeof Targets>;

export function readTargets(content: string): Targets {
  const file = 'fidelity/br-marketplace.json';
  const value: unknown = JSON.parse(readFileSync(join(content, file), 'utf8'));
  if (fits(Targets, value)) return value;
  throw new Mistake(faultsOf(Targets, value).map(({ path, code }) => `${file} ${path}: ${code}`));
}
