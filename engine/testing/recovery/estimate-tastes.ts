/** What an analyst would say of people whose choices were recorded: their tastes, and how sure that is. */
import { at } from '../../src/at.ts';
import { choicesMade, parametersOf } from './choices-made.ts';
import type { Tastes } from './known-tastes.ts';
import { mostLikely } from './likelihood.ts';
import { mixedLogit } from './mixed-logit.ts';

export interface Finding {
  readonly name: string;
  readonly error: number;
  /** How many standard errors the estimate lies from the truth that was given. */
  readonly off: number;
}

interface Sample {
  readonly seed: number;
  readonly choices: number;
  /** Draws of tastes for each chooser. */
  readonly draws: number;
}

/** Tastes start at none, spreads at some: at none they have no slope. */
const FIRST_SPREAD = 0.5;

/** Estimates the tastes that `set` made people choose by, and holds them against `truth`. */
export function findTastes(set: Tastes, { seed, choices, draws }: Sample, truth = set): Finding[] {
  const recorded = choicesMade(set, choices, seed);
  const means = recorded.tastes.length;
  const names = Object.entries(parametersOf(truth));
  const start = Float64Array.from(names, (_, place) => (place < means ? 0 : FIRST_SPREAD));
  const { values, errors } = mostLikely(mixedLogit(recorded, draws), start);
  return names.map(([name, wanted], place) => {
    const value = at([...values], place);
    const error = at([...errors], place);
    // A spread and its opposite are the same people.
    return { name, error, off: ((place < means ? value : Math.abs(value)) - wanted) / error };
  });
}
