import type { Figure } from './figure.ts';

/** Shares are written with a few decimals; their sum is off by no more than rounding in the last of them. */
const TOLERANCE = 1e-9;

export function sumsTo(
  path: string,
  shares: readonly number[],
  { whole = 1, as = 'shares' }: { whole?: number; as?: string } = {},
): Figure[] {
  const sum = shares.reduce((soFar, share) => soFar + share, 0);
  if (Math.abs(sum - whole) < TOLERANCE * Math.max(1, whole)) return [];
  return [{ path, says: `${as} sum to ${Number(sum.toPrecision(12))}, not to ${whole}` }];
}

export function repeated(path: string, names: readonly string[], of: string): Figure[] {
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return twice.map((name) => ({ path, says: `${of} "${name}" stands there twice` }));
}

export function within(path: string, value: number, low: number, high: number): Figure[] {
  if (value >= low && value <= high) return [];
  return [{ path, says: `${Number(value.toPrecision(4))} is not plausible (${low} to ${high})` }];
}

/** Days are told in their order, so that a reader sees at once what is missing. */
export function outOfOrder(path: string, days: readonly string[]): Figure[] {
  return days.flatMap((day, at) => {
    const before = days[at - 1];
    return before !== undefined && day < before
      ? [{ path: `${path}[${at}]`, says: `${day} stands after ${before}` }]
      : [];
  });
}
