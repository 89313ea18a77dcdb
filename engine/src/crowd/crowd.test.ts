import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { money } from '../money.ts';
import { openWorld } from '../open-world.ts';
import type { CrowdReport, DayReport } from '../report.ts';
import type { Crowd } from '../scenario/crowd.ts';
import { littleCrowd } from '../testing/little-crowd.ts';
import { withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';

const opened = (crowd: Partial<Crowd> = {}, seed = 7): World =>
  openWorld({ scenario: littleCrowd(crowd), seed, teams: [{ id: 'team-1', name: 'Team' }] });

function play(world: World, days: number): { readonly last: World; readonly reports: DayReport[] } {
  const reports: DayReport[] = [];
  let last = world;
  for (let day = 0; day < days; day++) {
    const played = playDay(last);
    last = played.world;
    reports.push(played.report);
  }
  return { last, reports };
}

const placedIn = (reports: readonly DayReport[]): CrowdReport['placed'] =>
  reports.flatMap(({ crowd }) => crowd?.placed ?? []);
const changesIn = (reports: readonly DayReport[]): CrowdReport['changes'] =>
  reports.flatMap(({ crowd }) => crowd?.changes ?? []);

const { last, reports } = play(opened(), 45);

test('small sellers sell, and their orders are counted with those of the market', () => {
  const placed = placedIn(reports);

  expect(placed.length).toBeGreaterThan(300);
  expect(reports.reduce((sum, { totals }) => sum + totals.orders, 0)).toBe(placed.length);
  expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
  for (const { price, freight, units, promisedAt, placedAt } of placed) {
    expect(price).toBeGreaterThan(0);
    expect(freight === 0 || freight >= 500 * units).toBe(true);
    expect(promisedAt).toBeGreaterThan(placedAt);
  }
});

test('an order leaves once, comes after it has left, is rated once, and ends once', () => {
  const story = new Map<number, { readonly at: number; readonly what: string }[]>();
  for (const { order, at, status, reviewScore, isOver } of changesIn(reports)) {
    const what = status ?? (reviewScore === undefined ? 'other' : 'review');
    story.set(order, [...(story.get(order) ?? []), { at, what: isOver ? 'over' : what }]);
  }

  expect(story.size).toBeGreaterThan(200);
  for (const events of story.values()) {
    const when = (wanted: string) => events.filter(({ what }) => what === wanted).map(({ at }) => at);
    for (const what of ['shipped', 'delivered', 'review', 'over', 'cancelled'])
      expect(when(what).length).toBeLessThan(2);
    const [shipped = -1] = when('shipped');
    const [delivered = Infinity] = when('delivered');
    expect(delivered).toBeGreaterThan(shipped);
    expect(when('cancelled').length + when('shipped').length).toBeLessThan(2);
    expect(Math.max(...events.map(({ at }) => at))).toBe(
      when('over')[0] ?? Math.max(...events.map(({ at }) => at)),
    );
  }
});

test('what has ended has left the book, and stars stay with the seller', () => {
  const [crowd] = last.crowds ?? [];
  const over = new Set(changesIn(reports).flatMap(({ order, isOver }) => (isOver ? [order] : [])));
  const open = placedIn(reports).filter(({ id }) => !over.has(id));

  expect(crowd?.orders.count).toBe(open.length);
  const given = changesIn(reports).flatMap(({ reviewScore }) => reviewScore ?? []);
  expect(crowd?.reviews.reduce((sum, count) => sum + count, 0)).toBe(given.length);
  expect(crowd?.stars.reduce((sum, stars) => sum + stars, 0)).toBe(
    given.reduce<number>((sum, stars) => sum + stars, 0),
  );
});

test('small sums are paid in other ways than large ones, where the means go by the value', () => {
  const { scenario } = opened();
  const [first, ...rest] = scenario.markets;
  if (!first) throw new Error('the little market has gone');
  const means = (id: string, per: number) => ({
    id,
    name: first.name,
    share: 0.5,
    failShare: 0,
    feePerThousand: 0,
    withValue: { usual: 4000, per },
  });
  const market = { ...first, payment: [means('card', 1), means('coins', -1)] };
  const world = openWorld({
    scenario: { ...scenario, markets: [market, ...rest] },
    seed: 7,
    teams: [{ id: 'team-1', name: 'Team' }],
  });
  const placed = placedIn(play(world, 12).reports);
  const mean = (id: string): number => {
    const own = placed.filter(({ payment }) => payment === id);
    return own.reduce((sum, { price, freight }) => sum + price + freight, 0) / own.length;
  };

  expect(mean('card')).toBeGreaterThan(1.5 * mean('coins'));
});

test('a few buyers come again', () => {
  const often = (share: number): number => {
    const placed = placedIn(
      play(opened({ comesBack: { share, after: { min: 0.2, max: 10 }, eagerness: 8 } }), 25).reports,
    );
    return placed.length - new Set(placed.map(({ buyer }) => buyer)).size;
  };

  expect(often(0.4)).toBeGreaterThan(3 * often(0) + 10);
});

test('companies and small sellers compete for the same buyers', () => {
  const ofCompanies = (price: number): { own: number; crowd: number } => {
    const world = opened();
    withDesk(world, { units: 5000, listing: { price: money(price) } });
    const days = play(world, 4).reports;
    return { own: days.flatMap(({ placed }) => placed).length, crowd: placedIn(days).length };
  };

  const [cheap, dear] = [ofCompanies(1500), ofCompanies(9000)];
  expect(cheap.own).toBeGreaterThan(dear.own);
  expect(cheap.crowd).toBeLessThan(dear.crowd);
});

test('more is bought where prices are lower: a trial on every page moves all sales', () => {
  const sold = (perThousand: number): number => {
    const { prices } = littleCrowd().markets[0]?.crowd ?? {};
    if (!prices) throw new Error('the little crowd has gone');
    return placedIn(play(opened({ prices: { ...prices, trial: { everyPage: 1, perThousand } } }), 4).reports)
      .length;
  };

  expect(sold(-200)).toBeGreaterThan(sold(200));
});

test('late parcels cost stars', () => {
  const placed = new Map(placedIn(reports).map((order) => [order.id, order]));
  const delivered = new Map(
    changesIn(reports).flatMap(({ order, at, status }) =>
      status === 'delivered' ? [[order, at] as const] : [],
    ),
  );
  const means = [true, false].map((isLate) => {
    const stars = changesIn(reports).flatMap(({ order, reviewScore }): number[] => {
      const came = delivered.get(order);
      if (reviewScore === undefined || came === undefined) return [];
      return came > (placed.get(order)?.promisedAt ?? Infinity) === isLate ? [reviewScore] : [];
    });
    return stars.reduce((sum, each) => sum + each, 0) / stars.length;
  });

  expect(means[0]).toBeLessThan((means[1] ?? 0) - 0.5);
});

test('sellers that are badly spoken of sell less', () => {
  const spokenOf = (stars: number): World => {
    const world = opened();
    const crowds = (world.crowds ?? []).map((crowd) => ({
      ...crowd,
      reviews: crowd.reviews.map(() => 200),
      stars: crowd.stars.map((_, seller) => 200 * (seller % 2 === 0 ? stars : 4)),
    }));
    return { ...world, crowds };
  };
  const evenOnes = (stars: number): number =>
    placedIn(play(spokenOf(stars), 8).reports).filter(({ seller }) => seller % 2 === 0).length;

  expect(evenOnes(2)).toBeLessThan(0.9 * evenOnes(4));
});

test('the same seed gives the same crowd, another one another', () => {
  const hashes = (seed: number) => play(opened({}, seed), 3).reports.map(({ hash }) => hash);

  expect(hashes(7)).toEqual(reports.slice(0, 3).map(({ hash }) => hash));
  expect(hashes(8)).not.toEqual(hashes(7));
});
