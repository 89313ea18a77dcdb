import { money } from '../../money.ts';

/** Each amount in whole units, so that any of them from the first on add up to their sum: each takes what rounding left before it. */
export function wholeUnits(amounts: readonly number[]): number[] {
  let exact = 0;
  let given = 0;
  return amounts.map((amount) => {
    exact += amount;
    const share = money(exact) - given;
    given += share;
    return share;
  });
}
