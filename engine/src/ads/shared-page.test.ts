import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { explainSession } from '../explain/explain-visit.ts';
import { money } from '../money.ts';
import { advertised } from '../testing/advertised.ts';
import { inTurn, sumOf } from '../testing/little-ad-market.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { sharedPages } from '../testing/shared-pages.ts';

/** Two companies sell on one page and both advertise it; a third has a page of its own. */
function shared(price = 2999) {
  const world = littleWorld({ teams: 3, scenario: sharedPages({}) });
  const page = withDesk(world);
  const joined = withDesk(world, {
    company: 1,
    listing: { page: page.id, title: '', bullets: [], price: money(price) },
  });
  withDesk(world, { company: 2, product: 1 });
  const journal = inTurn(world, [
    ['team-1', advertised({ listings: [page.id], bid: 90 })],
    ['team-2', advertised({ listings: [joined.id], bid: 120 })],
  ]);
  return { world, journal, page, joined };
}

test('of a page that several sell on, only the offer that stands forward is advertised', () => {
  const { world, journal, page, joined } = shared();
  const own = [page.id, joined.id];
  const seen = new Set<number>();
  for (let slice = 30; slice < 90; slice += 3) {
    const path = explainSession(world, journal, { day: 1, market: 0, slice, session: 0 })?.path;
    const rows = (path?.rows ?? []).filter(({ listing }) => own.includes(listing));
    const found = rows.filter(({ sponsored }) => !sponsored).map(({ listing }) => listing);
    const sponsored = rows.flatMap((row) => (row.sponsored ? row.listing : []));
    // The page stands once where it is found, and once above for its seller of the quarter hour.
    expect(found.length).toBeLessThanOrEqual(1);
    expect(sponsored.length).toBeLessThanOrEqual(1);
    expect(sponsored.every((listing) => found.includes(listing))).toBe(true);
    for (const listing of sponsored) seen.add(listing);
  }

  expect(seen).toEqual(new Set(own));
});

test('who never stands forward pays for no click, whatever the bid', () => {
  const { world, journal } = shared(9999);
  const { report } = playDay(world, journal);
  const of = (company: number) => report.ads.filter((row) => row.company === company);

  expect(sumOf(of(0), 'clicks')).toBeGreaterThan(0);
  expect(of(1)).toEqual([]);
});
