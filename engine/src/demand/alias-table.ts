/**
 * A table from which one draw picks an entry by weight in constant time (Walker's alias method): a column, and in it
 * either its own entry or its alias.
 */
export interface AliasTable {
  /** Share of each column that is its own. */
  readonly share: Float64Array;
  readonly other: Int32Array;
}

export function aliasTable(weights: readonly number[]): AliasTable {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Without any weight, all entries are alike.
  const scaled = weights.map((weight) => (total > 0 ? (weight * weights.length) / total : 1));
  const share = new Float64Array(weights.length).fill(1);
  const other = Int32Array.from(weights, (_, place) => place);
  const poor = scaled.flatMap((weight, place) => (weight < 1 ? [place] : []));
  const rich = scaled.flatMap((weight, place) => (weight >= 1 ? [place] : []));
  while (poor.length > 0 && rich.length > 0) {
    const small = poor.pop() ?? 0;
    const large = rich.at(-1) ?? 0;
    share[small] = scaled[small] ?? 0;
    other[small] = large;
    const left = (scaled[large] ?? 0) + (scaled[small] ?? 0) - 1;
    scaled[large] = left;
    if (left < 1) poor.push(...rich.splice(-1));
  }
  return { share, other };
}
