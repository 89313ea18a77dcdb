// The arithmetic of a page of results: who looks how far, and where the clicks fall.
import type { Market } from '../../engine/src/scenario/people.ts';

export interface Examination {
  /** Share of shoppers who look at each rank, after those have left whom a click has satisfied. */
  readonly seen: readonly number[];
  /** Share of all clicks that falls on each rank. */
  readonly clicks: readonly number[];
}

/**
 * `attraction` is the chance that a listing is clicked once it is taken in, by rank. A click satisfies with the market's
 * share and ends the search; patience ends it for the others.
 */
export function examinationOf(
  { patience, satisfied, attention }: Pick<Market, 'patience' | 'satisfied' | 'attention'>,
  attraction: readonly number[],
): Examination {
  const clicks = attraction.map((share, rank) => share * (attention?.[rank] ?? attention?.at(-1) ?? 1));
  let unsatisfied = 1;
  const seen = patience.slice(0, attraction.length).map((share, rank) => {
    const looking = share * unsatisfied;
    unsatisfied *= 1 - (clicks[rank] ?? 0) * satisfied;
    return looking;
  });
  const clicked = seen.map((share, rank) => share * (clicks[rank] ?? 0));
  const all = clicked.reduce((sum, share) => sum + share, 0);
  return { seen, clicks: clicked.map((share) => share / all) };
}
