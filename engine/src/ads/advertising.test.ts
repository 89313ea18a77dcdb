import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import {
  adMarket,
  adRowsOf,
  advertisedMarket,
  inTurn,
  sumOf,
  type Figure,
} from '../testing/little-ad-market.ts';
import { advertised } from '../testing/advertised.ts';
import { LITTLE_ADS } from '../testing/little-ads.ts';

const RIVAL = ['team-2', advertised({ listings: [20_001], bid: 60 })] as const;

test('a campaign is seen, clicked, paid for and credited with orders', () => {
  const rows = adRowsOf(adMarket(), [['team-1', advertised()], RIVAL]);

  for (const what of ['impressions', 'clicks', 'spend', 'orders', 'units', 'sales'] as const)
    expect(sumOf(rows, what)).toBeGreaterThan(0);
  expect(sumOf(rows, 'clicks')).toBeLessThan(sumOf(rows, 'impressions'));
  expect(new Set(rows.map(({ placement }) => placement))).toEqual(new Set(['top']));
});

test('higher bids are seen more and pay more for a click', () => {
  const at = (bid: number, what: Figure) => {
    const rivals = [RIVAL, ['team-3', advertised({ listings: [30_001], bid: 50 })]] as const;
    const world = adMarket({
      ads: { placements: { ...LITTLE_ADS.placements, rest: { looks: [], everyRows: 2 } } },
    });
    return sumOf(adRowsOf(world, [['team-1', advertised({ bid })], ...rivals]), what);
  };

  expect(at(200, 'impressions')).toBeGreaterThan(at(20, 'impressions'));
  expect(at(200, 'clicks')).toBeGreaterThan(at(20, 'clicks'));
  expect(at(200, 'spend') / at(200, 'clicks')).toBeGreaterThan(at(52, 'spend') / at(52, 'clicks'));
});

test('a raise for the top of the page wins the top where the bid alone would not', () => {
  const topOf = (raiseTop: number) => {
    const top = { looks: [0.8] };
    const world = adMarket({ ads: { placements: { ...LITTLE_ADS.placements, top } } });
    const rows = adRowsOf(world, [['team-1', advertised({ bid: 30, raiseTop })], RIVAL]);
    return sumOf(
      rows.filter(({ placement }) => placement === 'top'),
      'impressions',
    );
  };

  expect(topOf(0)).toBe(0);
  expect(topOf(900)).toBeGreaterThan(0);
});

test('a negative keyword keeps the money from searches that buy nothing', () => {
  const queries = ['cat bed', 'bed'];
  const spentOn = (query: number, negatives: { words: string; match: 'exact' }[]) => {
    const rows = adRowsOf(adMarket({ queries }), [['team-1', advertised({ negatives })]]);
    return sumOf(
      rows.filter((row) => row.query === query),
      'spend',
    );
  };
  const avoided = [{ words: 'beds', match: 'exact' as const }];

  expect(spentOn(1, [])).toBeGreaterThan(0);
  expect(spentOn(1, avoided)).toBe(0);
  // What the other search costs does not change: its visitors meet the same page.
  expect(spentOn(0, avoided)).toBe(spentOn(0, []));
});

test('goods are advertised on the pages of others, and a target of a product reaches that product only', () => {
  const onPages = advertised({ keywords: [], products: [{ product: 'cave' }] });
  const rows = adRowsOf(adMarket(), [['team-1', onPages]]);
  const nowhere = adRowsOf(adMarket(), [
    ['team-1', advertised({ keywords: [], products: [{ product: 'cloud' }] })],
  ]);

  expect(new Set(rows.map(({ placement, query }) => `${placement} ${query}`))).toEqual(
    new Set(['product-page -1']),
  );
  expect(sumOf(rows, 'clicks')).toBeGreaterThan(0);
  // Nobody but the company itself sells a cloud.
  expect(nowhere).toEqual([]);
});

test('a day costs its budget and a little more, and no click costs more than its bid', () => {
  fc.assert(
    fc.property(
      fc.record({
        dailyBudget: fc.integer({ min: 100, max: 6000 }),
        bid: fc.integer({ min: 10, max: 400 }),
        overspendPerThousand: fc.integer({ min: 0, max: 300 }),
        pacing: fc.constantFrom('even', 'asap'),
        seed: fc.nat(1000),
      }),
      ({ dailyBudget, bid, overspendPerThousand, pacing, seed }) => {
        const world = adMarket({ seed, ads: { overspendPerThousand, pacing } });
        const rows = adRowsOf(world, [['team-1', advertised({ dailyBudget, bid })], RIVAL]);

        const most = dailyBudget + Math.floor((dailyBudget * overspendPerThousand) / 1000);
        expect(sumOf(rows, 'spend')).toBeLessThanOrEqual(most);
        for (const { spend, clicks } of rows) expect(spend).toBeLessThanOrEqual(clicks * bid);
      },
    ),
    { numRuns: 30 },
  );
});

test('a budget is used up early when it is spent as fast as it goes, and lasts when it is spent evenly', () => {
  const hourOf = (pacing: 'even' | 'asap'): unknown => {
    const world = adMarket({ ads: { pacing } });
    const { report } = playDay(
      world,
      inTurn(world, [['team-1', advertised({ dailyBudget: 1000, bid: 100 })], RIVAL]),
    );
    return report.news.find(({ code }) => code === 'news.ad-budget-used')?.values['hour'];
  };

  expect(hourOf('asap')).toBeLessThan(12);
  expect(hourOf('even')).toBeGreaterThan(18);
});

test('down-only bids less for a page that sells worse than others, fixed does not', () => {
  const paid = (bidding: 'down-only' | 'fixed') => {
    const world = adMarket();
    world.listings = world.listings.map((listing) => ({
      ...listing,
      record: { ...listing.record, clicks: [400], units: [listing.id === 10_001 ? 1 : 60] },
    }));
    const rows = adRowsOf(world, [['team-1', advertised({ bid: 200, bidding })], RIVAL]);
    return sumOf(rows, 'spend') / sumOf(rows, 'clicks');
  };

  expect(paid('fixed')).toBeGreaterThan(60);
  expect(paid('down-only')).toBeLessThan(60);
});

test('an order days later counts for the last click before it, as long as the window is open', () => {
  const creditedLater = (attributionDays: number): number[] => {
    const first = adMarket({ shoppers: 3000, ads: { attributionDays } });
    const paused = { kind: 'change-campaign', campaign: 10_001, state: 'paused' } as const;
    let world = advertisedMarket(first);
    return Array.from({ length: 4 }, (_, day) => {
      const played = playDay(world, day === 0 ? inTurn(world, [['team-1', paused]]) : []);
      world = played.world;
      expect(sumOf(played.report.ads, 'clicks')).toBe(0);
      return sumOf(played.report.ads, 'orders');
    });
  };

  expect(Math.min(...creditedLater(7))).toBeGreaterThan(0);
  // A click of the first evening is still young in the second morning, and forgotten after that day.
  expect(creditedLater(1).slice(1)).toEqual([0, 0, 0]);
});

test('rows leave when the goods are gone or the store may not sell', () => {
  const few = adRowsOf(adMarket({ units: 5 }), [['team-1', advertised()]]);
  const closed = advertisedMarket();
  const store = closed.companies[0]?.stores[0];
  if (store) store.health.isSuspended = true;

  expect(sumOf(few, 'impressions')).toBeLessThan(
    sumOf(adRowsOf(adMarket(), [['team-1', advertised()]]), 'impressions') / 2,
  );
  expect(sumOf(playDay(closed).report.ads, 'impressions')).toBe(0);
});

test('a campaign ends on its last day', () => {
  const world = adMarket();
  const journal = inTurn(world, [['team-1', advertised({ until: 1 })]]);

  const { world: after, report } = playDay(world, journal);

  expect(report.news.map(({ code }) => code)).toContain('news.campaign-ended');
  expect(after.ads.campaigns.map(({ state }) => state)).toEqual(['ended']);
  expect(playDay(after).report.ads.filter(({ impressions }) => impressions > 0)).toEqual([]);
});

test('the order in which campaigns were started changes nobody’s day', () => {
  const decisions = [['team-1', advertised()], RIVAL] as const;
  const rowsOf = (list: readonly (typeof decisions)[number][]) => {
    const world = adMarket();
    return playDay(world, inTurn(world, list)).report.ads;
  };

  expect(rowsOf(decisions.toReversed())).toEqual(rowsOf(decisions));
});
