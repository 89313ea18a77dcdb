// What may be told of measured sales: facts and distributions that enough people stand behind.
import { tellableDistribution, tellableFacts, USUAL_K, type Withheld } from './anonymity.ts';
import type { Distribution, Fact, Group } from './facts.ts';
import type { SalesFigures } from './measure-sales.ts';

export interface Told {
  readonly facts: readonly Fact[];
  readonly distributions: readonly Distribution[];
  readonly withheld: readonly Withheld[];
}

export function tellFigures(
  { facts, bars, sellers }: Pick<SalesFigures, 'facts' | 'bars' | 'sellers'>,
  k = USUAL_K,
): Told {
  const told = tellableFacts(facts, k);
  // A firm that sells alone hides behind nobody and tells its own: only the many of a marketplace are kept apart.
  const judged = bars.map((each) =>
    sellers < k ? { ...each, groups: each.groups.map(withoutSellers) } : each,
  );
  const drawn = judged.map((each) => tellableDistribution(each, k));
  return {
    facts: told.told,
    distributions: drawn.flatMap(({ told }) => (told ? [told] : [])),
    // A word that is rare may be a name: that it was merged is told with its like, and not which one it was.
    withheld: [
      ...told.withheld.filter(({ of }) => !of.startsWith('payment.')),
      ...drawn.flatMap(({ withheld }) => withheld),
    ],
  };
}

const withoutSellers = ({ key, orders, buyers }: Group): Group => ({ key, orders, buyers });

/** Another market's bars under the labels of the first, so that both stand side by side. */
export function alignBars(to: Distribution, from: Distribution): number[] {
  const at = new Map(to.labels.map((label, place) => [label, place]));
  const shares = to.labels.map(() => 0);
  const isNumber = to.labels.every((label) => label !== '' && Number.isFinite(Number(label)));
  const placeOf = (label: string): number => {
    const same = at.get(label);
    if (same !== undefined) return same;
    if (isNumber)
      return Math.max(
        0,
        to.labels.findLastIndex((edge) => Number(edge) <= Number(label)),
      );
    return at.get('other') ?? -1;
  };
  from.labels.forEach((label, place) => {
    const target = placeOf(label);
    if (target >= 0) shares[target] = (shares[target] ?? 0) + (from.shares[place] ?? 0);
  });
  return shares;
}

/** Half of all that would have to move from bar to bar: 0 the same, 1 nothing in common. */
export const distanceOf = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, share, place) => sum + Math.abs(share - (b[place] ?? 0)), 0) / 2;
