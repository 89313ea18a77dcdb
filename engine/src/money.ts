/** Money in the smallest unit of its currency. Whole numbers only, so that sums stay exact in any order. */
export type Money = number & { readonly __minor: unique symbol };

/** Rounds half away from zero: the way invoices of every country in the scenarios are rounded. */
export function money(amount: number): Money {
  const rounded = amount < 0 ? -Math.floor(-amount + 0.5) : Math.floor(amount + 0.5);
  if (!Number.isSafeInteger(rounded)) throw new RangeError(`not an amount of money: ${amount}`);
  return (rounded === 0 ? 0 : rounded) as Money;
}

export const nothing = money(0);

export const perThousandOf = (amount: number, perThousand: number): Money =>
  money((amount * perThousand) / 1000);

/** The last share takes what rounding leaves, so that the shares always add up to the whole. */
export function split(whole: Money, ways: number): Money[] {
  const share = Math.trunc(whole / ways);
  return Array.from({ length: ways }, (_, at) => money(at < ways - 1 ? share : whole - share * (ways - 1)));
}

/** Parts in proportion to the weights. Each part is cut from what the parts before it left, so none gets lost. */
export function apportion(whole: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upToHere = total === 0 ? whole : Math.floor((whole * weighed) / total);
    const part = money(upToHere - given);
    given = upToHere;
    return part;
  });
}
