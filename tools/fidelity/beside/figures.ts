// Small sums over rows: shares, means and quantiles.
export type Figures = Record<string, number>;

export const shareOf = <T>(all: readonly T[], isCounted: (each: T) => boolean): number =>
  all.reduce((count, each) => count + (isCounted(each) ? 1 : 0), 0) / all.length;

export const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;

export function quantile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const known = (all: readonly (number | undefined)[]): number[] =>
  all.filter((each) => each !== undefined);

/** The rows of each key, in the order in which the keys come. */
export function grouped<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
