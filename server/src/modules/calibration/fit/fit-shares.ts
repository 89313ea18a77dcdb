// Shares of ordered groups, where what is rare is shared with its neighbours.
import type { Group } from '../facts.ts';
import { spansOf } from './spans.ts';

/** Hours that too few buy in share what they have with those beside them. */
export function hoursOf(groups: readonly Group[], k: number): readonly number[] | undefined {
  if (groups.length === 0) return undefined;
  const orders = Array.from(
    { length: 24 },
    (_, hour) => groups.find(({ key }) => key === String(hour))?.orders ?? 0,
  );
  const all = orders.reduce((sum, each) => sum + each, 0);
  return spansOf(orders, k).flatMap(({ from, until }) => {
    const together = orders.slice(from, until);
    const mean = together.reduce((sum, each) => sum + each, 0) / together.length;
    return together.map(() => mean / all);
  });
}

export const unitsOf = (groups: readonly Group[], k: number): readonly number[] | undefined => {
  const counts = [1, 2, 3, 4].map((units) => groups.find(({ key }) => key === String(units))?.orders ?? 0);
  // Large baskets that are rare count as the next smaller ones.
  for (let at = 3; at > 0; at--)
    if ((counts[at] ?? 0) < k) {
      counts[at - 1] = (counts[at - 1] ?? 0) + (counts[at] ?? 0);
      counts[at] = 0;
    }
  const all = counts.reduce((sum, each) => sum + each, 0);
  return all === 0 ? undefined : counts.map((each) => each / all);
};
