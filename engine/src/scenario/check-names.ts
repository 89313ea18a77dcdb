/** Names that refer to something, and shares that make a whole: what every part of a scenario asks. */
import { fault, type Fault } from '../shape.ts';

/** Faults of entries of a list that bear a name for the second time. */
export function repeatedNames(names: readonly string[], path: (place: number) => string): Fault[] {
  return names.flatMap((name, place) =>
    names.indexOf(name) < place ? [fault(path(place), 'scenario.named-twice', { name })] : [],
  );
}

/** A fault if a name is none of those it may be. */
export function strangerFault(name: string, known: readonly string[], path: string): Fault[] {
  return known.includes(name) ? [] : [fault(path, 'scenario.unknown-name', { name })];
}

/** Shares written with a few decimals may miss the whole by as much. */
const ROUNDING = 0.005;

export function wholeFault(shares: readonly number[], path: string): Fault[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const shown = Math.floor(sum * 1000 + 0.5) / 1000;
  return Math.abs(sum - 1) <= ROUNDING ? [] : [fault(path, 'scenario.shares-miss-one', { sum: shown })];
}

export function orderFault(low: number, high: number, path: string): Fault[] {
  return low <= high ? [] : [fault(path, 'scenario.range-is-upside-down', { low, high })];
}
