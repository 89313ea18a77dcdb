import { expect, test } from 'vitest';
import { noTally } from '../promotion/promotions.ts';
import { playDay } from '../day.ts';
import { checkScenario } from '../scenario/check.ts';
import { sharedPages } from '../testing/shared-pages.ts';
import { decided, littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { twoLines } from '../testing/two-lines.ts';
import { viewOf } from '../view.ts';
import { whatNeedsDoing } from '../what-needs-doing.ts';
import type { Listing, World } from '../world.ts';
import { stockOf } from './offers.ts';
import { rankMarket } from './rank-market.ts';

const [BEDS, MATS] = [0, 1];
const [CLOUD, MAT] = [0, 2];

/** A bed of the first company, and a mat of the second. */
function shop(found = 0, visits?: { readonly browse: number; readonly deals: number }) {
  const scenario = twoLines(sharedPages({}, { wrongCategoryFound: found }), visits ? { visits } : {});
  const world = littleWorld({ teams: 2, scenario });
  const bed = withDesk(world, { company: 0, product: CLOUD });
  const mat = withDesk(world, { company: 1, product: MAT });
  return { world, bed, mat };
}

/** The listings that the pages of each line show, whatever leads to them. */
function shownIn(world: World, line: number): Set<number> {
  const { pages, productPages } = rankMarket(world, world.day + 1, { market: 0, stock: stockOf(world) });
  const lines =
    world.scenario.markets[0]?.queries.map((query) => (query.line === 'mats' ? MATS : BEDS)) ?? [];
  const rows = pages.filter((_, page) => lines[page] === line).flat();
  return new Set(rows.flatMap(({ productPage }) => productPages[productPage]?.listing.id ?? []));
}

const funnelOf = (world: World, { id }: Listing) =>
  playDay(world).report.funnel.find(({ listing }) => listing === id);

test('a scenario of two lines is a scenario', () => {
  expect(checkScenario(shop().world.scenario)).toEqual([]);
});

test('a page stands in the category that its writer chose, and not where it belongs', () => {
  const { world, bed, mat } = shop();
  expect([shownIn(world, BEDS), shownIn(world, MATS)]).toEqual([new Set([bed.id]), new Set([mat.id])]);
  mat.category = BEDS;
  expect([shownIn(world, BEDS), shownIn(world, MATS)]).toEqual([new Set([bed.id, mat.id]), new Set()]);
});

test('who looks through a category passes by what does not belong there', () => {
  const visits = { browse: 1, deals: 0 };
  const { world, bed, mat } = shop(0, visits);
  expect(funnelOf(world, mat)?.clicks).toBeGreaterThan(0);
  mat.category = BEDS;
  expect(funnelOf(world, mat)).toMatchObject({ clicks: 0, orders: 0 });
  expect(funnelOf(world, mat)?.impressions).toBeGreaterThan(0);
  expect(funnelOf(world, bed)?.clicks).toBeGreaterThan(0);
});

test('what is filed wrong is found, taken out of search and told, and comes back when it is filed right', () => {
  const { world, mat } = shop(1);
  mat.category = BEDS;
  const found = playDay(world);
  expect(found.report.news).toContainEqual({
    company: 1,
    code: 'news.wrong-category-found',
    values: { listing: mat.id },
  });
  expect(found.report.funnel.some(({ listing }) => listing === mat.id)).toBe(false);
  const page = viewOf(found.world, 'team-2').listings[0];
  expect(page).toMatchObject({ category: 'pet-beds', suppressed: { cause: 'wrong-category', since: 1 } });
  const tasks = whatNeedsDoing(viewOf(found.world, 'team-2'));
  expect(tasks).toContainEqual({
    code: 'task.file-page-right',
    target: { kind: 'listing', id: mat.id },
    values: { product: 'mat' },
  });

  const right = { kind: 'write-listing', listing: mat.id, category: 'mats' } as const;
  const mended = playDay(found.world, decided(found.world, [right], 'team-2'));
  expect(mended.report.news.map(({ code }) => code)).toContain('news.listing-back-in-search');
  expect(mended.report.funnel.some(({ listing }) => listing === mat.id)).toBe(true);
});

test('editing what is out of search changes nobody’s choice', () => {
  const { world } = shop();
  const hidden = withDesk(world, { company: 1, product: CLOUD });
  hidden.suppressed = { cause: 'violation', since: 0 };
  const before = playDay(world).report.placed;
  for (const edit of [
    { title: 'dog bed cat bed' },
    { description: 'premium '.repeat(50) },
    { category: MATS },
  ]) {
    Object.assign(hidden, edit);
    expect(playDay(world).report.placed).toEqual(before);
  }
});

test('a platform that looks for wrong categories now and then finds about so many of them', () => {
  const { world, mat } = shop(0.2);
  mat.category = BEDS;
  const days = Array.from({ length: 40 }, (_, seed) => {
    let played: World = { ...world, seed };
    while (!played.listings.find(({ id }) => id === mat.id)?.suppressed) played = playDays(played, 1);
    return played.day;
  });
  const mean = days.reduce((sum, day) => sum + day, 0) / days.length;
  expect(mean).toBeGreaterThan(3);
  expect(mean).toBeLessThan(8);
});

test('visits that type nothing are no searches, and deals show what is marked down, the deeper the higher', () => {
  const { world, bed, mat } = shop(0, { browse: 0.3, deals: 0.2 });
  const { totals } = playDay(world).report;
  expect(totals.searches / totals.sessions).toBeCloseTo(0.5, 1);
  const deals = () => {
    const { pages, productPages } = rankMarket(world, 1, { market: 0, stock: stockOf(world) });
    return pages
      .slice(-2)
      .map((rows) => rows.map(({ productPage }) => productPages[productPage]?.listing.id));
  };
  expect(deals()).toEqual([[], []]);
  bed.promotion = { perThousand: 200, from: 1, until: 3, tally: noTally() };
  expect(deals()).toEqual([[bed.id], []]);
  mat.promotion = { perThousand: 700, from: 1, until: 3, tally: noTally() };
  mat.category = BEDS;
  expect(deals()).toEqual([[mat.id, bed.id], []]);
});
