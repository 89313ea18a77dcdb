// Nothing about fewer than k orders, buyers or sellers leaves the files: it is merged with its like, or left out.
import type { Distribution, Fact, Group } from './facts.ts';

export const USUAL_K = 10;
export const OTHER = 'other';

/** What was not told, and why: part of the report. */
export interface Withheld {
  /** The fact or distribution. */
  readonly of: string;
  readonly how: 'left-out' | 'merged';
  /** Groups or figures that it happened to. */
  readonly groups: number;
  readonly orders: number;
}

export const isRare = ({ orders, buyers, sellers }: Group, k: number): boolean =>
  orders < k || buyers < k || (sellers !== undefined && sellers < k);

/** Rare groups become one; if that is rare too, it takes in the next smallest. Sums stay what they were. */
export function mergeRare<G extends Group>(
  groups: readonly G[],
  k: number,
): { readonly kept: G[]; readonly merged: G[] } {
  const kept = groups
    .filter((group) => !isRare(group, k))
    .toSorted((a, b) => b.orders - a.orders || (a.key < b.key ? -1 : 1));
  const merged = groups.filter((group) => isRare(group, k));
  // People of merged groups may be the same ones: the most of any is what is known to be there at least.
  const known = (): Group => ({
    key: OTHER,
    orders: merged.reduce((sum, { orders }) => sum + orders, 0),
    buyers: merged.reduce((most, { buyers }) => Math.max(most, buyers), 0),
  });
  while (merged.length > 0 && kept.length > 1 && isRare(known(), k)) {
    const smallest = kept.pop();
    if (smallest) merged.push(smallest);
  }
  return { kept, merged };
}

/** Neighbouring bars are joined until none is rare. */
export function mergeBars(
  bars: readonly Group[],
  k: number,
): { readonly bars: Group[]; readonly merged: number } {
  const joined: Group[] = [];
  let rare: Group | undefined;
  const join = (a: Group, b: Group): Group => ({
    key: a.key,
    orders: a.orders + b.orders,
    buyers: Math.max(a.buyers, b.buyers),
    ...(a.sellers === undefined || b.sellers === undefined
      ? {}
      : { sellers: Math.max(a.sellers, b.sellers) }),
  });
  for (const bar of bars) {
    const next = rare ? join(rare, bar) : bar;
    if (isRare(next, k)) rare = next;
    else {
      joined.push(next);
      rare = undefined;
    }
  }
  const last = joined.pop();
  if (last) joined.push(rare ? join(last, rare) : last);
  return { bars: joined, merged: bars.length - joined.length };
}

/** The facts that enough people stand behind. */
export function tellableFacts(
  facts: readonly Fact[],
  k: number,
): { readonly told: Fact[]; readonly withheld: Withheld[] } {
  const isKnown = ({ value }: Fact): boolean => Number.isFinite(value);
  const told = facts.filter((fact) => isKnown(fact) && fact.count >= k);
  const withheld = facts
    .filter((fact) => isKnown(fact) && fact.count < k && fact.count > 0)
    .map(({ id, count }): Withheld => ({ of: id, how: 'left-out', groups: 1, orders: Math.floor(count) }));
  return { told, withheld };
}

/** A distribution of bars in their order (`histogram`) or of words (`words`). */
export function tellableDistribution(
  {
    id,
    unit,
    groups,
    isOrdered,
  }: { id: string; unit: Distribution['unit']; groups: readonly Group[]; isOrdered: boolean },
  k: number,
): { readonly told?: Distribution; readonly withheld: Withheld[] } {
  const all = groups.reduce((sum, { orders }) => sum + orders, 0);
  const { bars, merged } = isOrdered ? mergeBars(groups, k) : asBars(groups, k);
  if (bars.length < 2)
    return all === 0
      ? { withheld: [] }
      : { withheld: [{ of: id, how: 'left-out', groups: groups.length, orders: all }] };
  const told = {
    id,
    unit,
    labels: bars.map(({ key }) => key),
    shares: bars.map(({ orders }) => orders / all),
    counts: bars.map(({ orders }) => orders),
  };
  return { told, withheld: merged > 0 ? [{ of: id, how: 'merged', groups: merged, orders: all }] : [] };
}

function asBars(groups: readonly Group[], k: number): { bars: Group[]; merged: number } {
  const { kept, merged } = mergeRare(groups, k);
  const orders = merged.reduce((sum, each) => sum + each.orders, 0);
  const buyers = merged.reduce((most, each) => Math.max(most, each.buyers), 0);
  const other = { key: OTHER, orders, buyers };
  const isTellable = merged.length > 0 && orders >= k;
  return { bars: isTellable ? [...kept, other] : kept, merged: merged.length };
}
