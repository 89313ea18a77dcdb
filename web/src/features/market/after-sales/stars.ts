import type { Sight } from '../use-company.ts';

/** All reviews of the company together: how many of one to five stars, and their mean. */
export function starsOf(listings: Sight['listings']): { counts: number[]; count: number; mean: number } {
  const counts = [0, 1, 2, 3, 4].map((place) =>
    listings.reduce((sum, { reviewCounts }) => sum + (reviewCounts[place] ?? 0), 0),
  );
  const count = counts.reduce((sum, each) => sum + each, 0);
  const stars = counts.reduce((sum, each, place) => sum + each * (place + 1), 0);
  return { counts, count, mean: count === 0 ? 0 : stars / count };
}
