import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { decided, littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { money } from '../money.ts';
import { rankOf } from './rank-of.ts';

function market() {
  const world = littleWorld({ teams: 4 });
  for (const company of [0, 1, 2, 3])
    withDesk(world, { company, units: 900, listing: { price: money(2400 + 300 * company) } });
  return playDays(world, 3);
}

test('a listing’s rank is the sum of its terms, and what is missing is what the row above has more', () => {
  const world = market();
  const found = rankOf(world, [], { listing: 40_001 });

  expect(found?.standings.length).toBeGreaterThan(0);
  const standing = at(found?.standings ?? [], 0);
  const page = rankOf(world, [], { listing: 40_001, page: standing.page });
  const rows = page?.rows ?? [];
  for (const { score, terms } of rows)
    expect(Object.values(terms).reduce((sum, term) => sum + term, 0)).toBeCloseTo(score, 9);
  expect(rows.find(({ listing }) => listing === 40_001)?.row).toBe(standing.row);
  expect(standing.row).toBeGreaterThan(0);
  const missing = standing.missing ?? { score: NaN, terms: {} };
  expect(missing.score).toBeGreaterThanOrEqual(0);
  expect(Object.values(missing.terms).reduce((sum, term) => sum + term, 0)).toBeCloseTo(missing.score, 9);
});

test('a decision of the day counts for its rank', () => {
  const world = market();
  const cheaper = decided(world, [{ kind: 'set-price', listing: 40_001, price: 900 }], 'team-4');
  const priceTerm = (decisions: typeof cheaper) =>
    rankOf(world, decisions, { listing: 40_001, page: 0 })?.rows?.find(({ listing }) => listing === 40_001)
      ?.terms.price ?? NaN;

  expect(priceTerm(cheaper)).toBeGreaterThan(priceTerm([]));
});

test('what stands nowhere says why', () => {
  const world = market();
  const paused = decided(world, [{ kind: 'pause-listing', listing: 40_001, isPaused: true }], 'team-4');

  expect(rankOf(world, paused, { listing: 40_001 })).toMatchObject({ absent: 'not-on-sale', standings: [] });
  expect(rankOf(world, [], { listing: 77 })).toBeUndefined();
});
