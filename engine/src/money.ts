/** Money in the smallest unit of its currency. Whole numbers only, so that sums stay exact in any order. */
export type Money = number & { readonly __minor: unique symbol };

/** Rounds half away from zero: the way invoices of every country in the scenarios are rounded. */
export function money(amount: number): Money {
  const size = Math.abs(amount);
  const whole = Math.floor(size);
  // Not by adding a half: just below a half, and above 2^52, the sum itself would be rounded up.
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  if (!Number.isSafeInteger(rounded)) throw new RangeError(`not an amount of money: ${amount}`);
  return (amount < 0 && rounded > 0 ? -rounded : rounded) as Money;
}

export const nothing = money(0);

export const perThousandOf = (amount: number, perThousand: number): Money =>
  money((amount * perThousand) / 1000);

/** Parts in proportion to the weights. Each part is cut from what the parts before it left, so none gets lost. */
export function apportion(whole: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    // All of it at the end: weights with fractions would leave a unit to rounding.
    const upToHere = weighed === total ? whole : Math.floor((whole * weighed) / total);
    const part = money(upToHere - given);
    given = upToHere;
    return part;
  });
}

export const perTenThousandOf = (amount: number, perTenThousand: number): Money =>
  money((amount * perTenThousand) / 10_000);
