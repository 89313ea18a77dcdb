/** By what one offer was worth more than another, over many visits: the terms of the difference, and their weights. */

export const GAP_TERMS = [
  'price',
  'promise',
  'stars',
  'goods',
  'page',
  'trust',
  'language',
  'loyalty',
  'chance',
] as const;
export type GapTerm = (typeof GAP_TERMS)[number];

/** The other's term less one's own; all of them add up to the difference. */
export type Gap = Readonly<Partial<Record<GapTerm, number>>>;

export interface GapSums {
  visits: number;
  readonly terms: Map<GapTerm, number>;
}

export interface GapShare {
  readonly term: GapTerm;
  /** Mean over the visits. */
  readonly mean: number;
  /** Of all that spoke for the other, in thousandths, adding up to a thousand; 0 for what spoke for one's own. */
  readonly perThousand: number;
}

export function addGap(sums: GapSums, gap: Gap): void {
  sums.visits += 1;
  for (const term of GAP_TERMS) {
    const value = gap[term] ?? 0;
    if (value !== 0) sums.terms.set(term, (sums.terms.get(term) ?? 0) + value);
  }
}

const WHOLE = 1000;

/** The weightiest first. What is the same on average for both is left out. */
export function sharesOfGap({ visits, terms }: GapSums): GapShare[] {
  if (visits === 0) return [];
  const found = GAP_TERMS.flatMap((term) => {
    const sum = terms.get(term) ?? 0;
    return sum === 0 ? [] : [{ term, sum }];
  });
  const against = found.reduce((total, { sum }) => total + Math.max(0, sum), 0);
  const shares = found.map(({ term, sum }) => {
    const exact = against === 0 ? 0 : (Math.max(0, sum) / against) * WHOLE;
    return { term, mean: sum / visits, perThousand: Math.floor(exact), left: exact - Math.floor(exact) };
  });
  // What rounding leaves goes to those who lost most by it.
  let left = against === 0 ? 0 : WHOLE - shares.reduce((total, { perThousand }) => total + perThousand, 0);
  for (const share of shares.toSorted((a, b) => b.left - a.left)) {
    if (left <= 0) break;
    share.perThousand += 1;
    left -= 1;
  }
  return shares
    .map(({ term, mean, perThousand }) => ({ term, mean, perThousand }))
    .sort((a, b) => b.perThousand - a.perThousand || b.mean - a.mean);
}
