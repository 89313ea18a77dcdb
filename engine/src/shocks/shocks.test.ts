import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { expectedVisits } from '../demand/visits.ts';
import { hashWorld } from '../hash.ts';
import type { JournalEntry } from '../journal.ts';
import { homeRate } from '../ledger/exchange.ts';
import { parcelWay } from '../orders/parcel.ts';
import { orderAt, rowsOf } from '../orders/book-columns.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { LITTLE_SHOCKS } from '../testing/little-shocks.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';
import { struckScenario } from './struck.ts';

const shocked = (teams = 1): World => littleWorld({ teams, scenario: { shocks: LITTLE_SHOCKS } });
const strike = (world: World, shock: string, company?: string): JournalEntry => ({
  seq: 1,
  day: world.day + 1,
  company: 'world',
  decision: { kind: 'strike-shock', shock, ...(company !== undefined && { company }) },
  author: 'teacher',
});
const decided = (world: World, decision: unknown): JournalEntry => ({
  seq: 2,
  day: world.day + 1,
  company: 'team-1',
  decision,
});
const newsOf = ({ news }: { news: readonly { code: string }[] }): string[] => news.map(({ code }) => code);

test('a shock that waits does nothing; struck, it is told to everybody and strikes once', () => {
  const before = shocked();

  const quiet = playDay(before);
  const loud = playDay(before, [strike(before, 'dollar-falls')]);
  const again = playDay(loud.world, [strike(loud.world, 'dollar-falls')]);

  expect(newsOf(quiet.report)).not.toContain('news.shock');
  expect(loud.report.news).toContainEqual(
    expect.objectContaining({
      company: -1,
      code: 'news.shock',
      values: expect.objectContaining({ shock: 'dollar-falls' }),
    }),
  );
  expect(newsOf(again.report)).not.toContain('news.shock');
  expect(loud.world.struck).toEqual([{ shock: 'dollar-falls', day: 1 }]);
  expect(again.world.struck).toHaveLength(1);
});

test('a scenario with a date and a teacher on that day leave the same market behind', () => {
  const dated = {
    ...LITTLE_SHOCKS,
    trends: LITTLE_SHOCKS.trends.map((trend) => ({ ...trend, from: '2026-03-02' })),
  };
  const byDate = littleWorld({ scenario: { shocks: dated } });
  const byHand = shocked();

  const first = playDay(byDate).report.totals;
  const second = playDay(byHand, [strike(byHand, 'cats-everywhere')]).report.totals;

  expect(second).toEqual(first);
});

test('a world that was kept without its scenario is the same world with the shocks struck into it again', () => {
  const before = shocked();
  const { world } = playDay(before, [strike(before, 'big-sale')]);

  const kept = { ...world, scenario: struckScenario(before.scenario, world.struck) };

  expect(hashWorld(kept)).toBe(hashWorld(world));
  expect(playDay(kept).report.hash).toBe(playDay(world).report.hash);
});

test('a currency is worth less while its swing lasts, and what it was before and after', () => {
  const before = shocked();
  const { world } = playDay(before, [strike(before, 'dollar-falls')]);
  const usual = littleScenario();

  const rates = [1, 10, 11].map((day) => homeRate(world.scenario, 'USD', day) / homeRate(usual, 'USD', day));

  expect(rates[0]).toBeCloseTo(0.9, 4);
  expect(rates[1]).toBeCloseTo(0.9, 4);
  expect(rates[2]).toBe(1);
  expect(homeRate(world.scenario, 'EUR', 1)).toBe(homeRate(usual, 'EUR', 1));
});

test('a trend swells and fades, a campaign of the platform brings its crowd at once', () => {
  const before = shocked();
  const trend = playDay(before, [strike(before, 'cats-everywhere')]).world.scenario;
  const sale = playDay(before, [strike(before, 'big-sale')]).world.scenario;
  const visits = (scenario: World['scenario'], day: number) =>
    expectedVisits(scenario, 0, day) / expectedVisits(littleScenario(), 0, day);

  expect(visits(trend, 3)).toBeGreaterThan(visits(trend, 1));
  expect(visits(trend, 4)).toBeGreaterThan(3);
  expect(visits(trend, 10)).toBeLessThan(visits(trend, 6));
  expect(visits(trend, 11)).toBeCloseTo(1, 9);
  expect([1, 3, 4].map((day) => visits(sale, day))).toEqual(
    [3, 3, 1].map((factor) => expect.closeTo(factor, 9)),
  );
  expect(expectedVisits(trend, 1, 4)).toBe(expectedVisits(littleScenario(), 1, 4));
});

test('what comes to a closed port waits until it opens; what has left it is on its way', () => {
  const before = shocked();
  const listing = withDesk(before, { lane: 0 });
  const days = tradeDays(before, 4, (today) => void buy(today, listing));
  const world = lastWorld(days);
  const parcels = rowsOf(world.orders, 0, 'shipped').map((row) => orderAt(world.orders, row));
  const struck = playDay(world, [strike(world, 'typhoon')]).world;

  const waits = parcels.map((parcel) => {
    const [usual, held] = [parcelWay(world, parcel), parcelWay(struck, parcel)];
    return {
      hadLeft: usual.departedAt < world.day * 96,
      isLater: (held.deliveredAt ?? 0) > (usual.deliveredAt ?? 0),
    };
  });

  expect(parcels.length).toBeGreaterThan(0);
  for (const { hadLeft, isLater } of waits) expect(isLater).toBe(!hadLeft);
});

test('a supplier that has burnt takes no orders, and what it was making comes so much later', () => {
  const before = shocked();
  const order = { kind: 'order-goods', supplier: 'careful', product: 'cave', units: 200 };
  const ordered = playDay(before, [decided(before, order)]).world;
  const supply = at(ordered.supplies, 0);

  const burnt = playDay(ordered, [strike(ordered, 'fire'), decided(ordered, order)]);

  expect(burnt.world.supplies.map(({ readyOn }) => readyOn)).toEqual([supply.readyOn + 6]);
  expect(burnt.report.news).toContainEqual(
    expect.objectContaining({
      code: 'news.decision-refused',
      faults: [
        expect.objectContaining({
          code: 'decision.supplier-burnt',
          values: { supplier: 'careful', earliest: 8 },
        }),
      ],
    }),
  );
});

test('an account that nobody secured is broken into: prices fall, and the store is shut from the next day on', () => {
  const before = shocked();
  const { id, price } = withDesk(before);
  const broken = playDay(before, [strike(before, 'break-in', 'team-1')]).world;
  const shut = playDay(broken);
  const opened = playDay(playDay(broken, [decided(broken, { kind: 'secure-account' })]).world);

  expect(broken.listings.find((listing) => listing.id === id)?.price).toBe(Math.floor(price / 10));
  expect(shut.report.totals.orders).toBe(0);
  expect(opened.report.totals.orders).toBeGreaterThan(0);
});

test('nobody gets into an account that was secured in time', () => {
  const before = shocked();
  const { id, price } = withDesk(before);
  const secured = playDay(before, [decided(before, { kind: 'secure-account' })]).world;

  const { world, report } = playDay(secured, [strike(secured, 'break-in', 'team-1')]);

  expect(world.listings.find((listing) => listing.id === id)?.price).toBe(price);
  expect(newsOf(report)).not.toContain('news.account-broken-into');
});

test('a teacher is told why a shock cannot strike, and nothing changes', () => {
  const before = shocked();
  const tries = [
    strike(before, 'meteor'),
    strike(before, 'typhoon', 'team-1'),
    strike(before, 'break-in', 'nobody'),
  ];

  for (const attempt of tries) {
    const { world } = playDay(before, [attempt]);
    expect(world.struck).toEqual([]);
    expect(hashWorld(world)).toBe(playDay(before).report.hash);
  }
});
