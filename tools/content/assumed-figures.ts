import type { Scenario } from '../../engine/src/scenario/scenario.ts';
import type { Figure } from './figure.ts';

/** Each parameter that a teacher may turn is there, is a number and lies within its own bounds. */
export function assumedFigures(scenario: Scenario): Figure[] {
  return scenario.assumed.flatMap(({ path: names, low, high }, at) => {
    const path = `assumed[${at}]`;
    const value = valueAt(scenario, names);
    if (typeof value !== 'number') return [{ path, says: `there is no number at "${names}"` }];
    if (low < high && value >= low && value <= high) return [];
    return [{ path, says: `${names} is ${value}, not between ${low} and ${high}` }];
  });
}

function valueAt(whole: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((part, step) => {
      if (typeof part !== 'object' || part === null) return undefined;
      return Object.entries(part).find(([key]) => key === step)?.[1];
    }, whole);
}
