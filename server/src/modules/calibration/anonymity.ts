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
  /** Absent where these are fewer than k themselves. */
  readonly orders?: number;
}

export const withhold = (
  of: string,
  how: Withheld['how'],
  { groups, orders, k }: { groups: number; orders: number; k: number },
): Withheld => ({ of, how, groups, ...(orders >= k && { orders }) });

export const isRare = ({ orders, buyers, sellers }: Group, k: number): boolean =>
  orders < k || buyers < k || (sellers !== undefined && sellers < k);

/** People of several groups may be the same ones: the most of any is what is known to be there at least. */
function joined(key: string, groups: readonly Group[]): Group {
  const most = (counts: readonly number[]) => counts.reduce((found, each) => Math.max(found, each), 0);
  const sellers = groups.flatMap((group) => group.sellers ?? []);
  return {
    key,
    orders: groups.reduce((sum, { orders }) => sum + orders, 0),
    buyers: most(groups.map(({ buyers }) => buyers)),
    ...(sellers.length > 0 && { sellers: most(sellers) }),
  };
}

/**
 * Rare groups become one; if that is rare too, it takes in the next smallest. `other` is what they have become, absent
 * where there is nothing left to hide it in.
 */
export function mergeRare<G extends Group>(
  groups: readonly G[],
  k: number,
): { readonly kept: G[]; readonly merged: G[]; readonly other?: Group } {
  const kept = groups
    .filter((group) => !isRare(group, k))
    .toSorted((a, b) => b.orders - a.orders || (a.key < b.key ? -1 : 1));
  const merged = groups.filter((group) => isRare(group, k));
  while (merged.length > 0 && kept.length > 1 && isRare(joined(OTHER, merged), k)) {
    const smallest = kept.pop();
    if (smallest) merged.push(smallest);
  }
  const other = joined(OTHER, merged);
  return isRare(other, k) ? { kept, merged } : { kept, merged, other };
}

/** Neighbouring bars are joined until none is rare. */
export function mergeBars(
  bars: readonly Group[],
  k: number,
): { readonly bars: Group[]; readonly merged: number } {
  const told: Group[] = [];
  let rare: Group | undefined;
  for (const bar of bars) {
    const next = rare ? joined(rare.key, [rare, bar]) : bar;
    if (isRare(next, k)) rare = next;
    else {
      told.push(next);
      rare = undefined;
    }
  }
  // What is left at the end hides in the bars before it: in more than one where its sellers are known and theirs are not.
  while (rare) {
    const last = told.pop();
    if (!last) break;
    const next: Group = joined(last.key, [last, rare]);
    rare = isRare(next, k) ? next : undefined;
    if (!rare) told.push(next);
  }
  return { bars: told, merged: bars.length - told.length };
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
    .map(({ id, count }) => withhold(id, 'left-out', { groups: 1, orders: count, k }));
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
    return {
      withheld: all === 0 ? [] : [withhold(id, 'left-out', { groups: groups.length, orders: all, k })],
    };
  const told = {
    id,
    unit,
    labels: bars.map(({ key }) => key),
    shares: bars.map(({ orders }) => orders / all),
    counts: bars.map(({ orders }) => orders),
  };
  return { told, withheld: merged > 0 ? [withhold(id, 'merged', { groups: merged, orders: all, k })] : [] };
}

function asBars(groups: readonly Group[], k: number): { bars: Group[]; merged: number } {
  const { kept, merged, other } = mergeRare(groups, k);
  return { bars: other ? [...kept, other] : kept, merged: merged.length };
}
