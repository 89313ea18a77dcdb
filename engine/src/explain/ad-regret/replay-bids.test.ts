import { expect, test } from 'vitest';
import { at } from '../../at.ts';
import type { Entrant } from '../../ads/line-up.ts';
import type { Decision } from '../../decisions/catalogue.ts';
import type { AdRules } from '../../scenario/ads.ts';
import { advertised } from '../../testing/advertised.ts';
import { adMarket, adRowsOf, inTurn, sumOf } from '../../testing/little-ad-market.ts';
import { lookAtDay } from '../look-at-day.ts';
import type { BidLine } from './bid-lines.ts';
import { replayOf, type LineReplay, type MarketReplay } from './replay-bids.ts';

type Decisions = readonly (readonly [string, Decision])[];

const WORTH = 150;
/** Of a world in which the first company's page is not the first that is found. */
const SEED = 8;

/** The first company's bids of a day, tried at others; every click is worth the same, unless said otherwise. */
function replayed(
  decisions: Decisions,
  ads: Partial<AdRules> = {},
  worthOf: (entrant: Entrant) => number = () => WORTH,
): readonly LineReplay[] {
  const before = adMarket({ ads, seed: SEED });
  let replay: MarketReplay | undefined;
  lookAtDay(before, inTurn(before, decisions), (sight, { world }) => {
    const [ads] = sight.ads.markets;
    const pages = at(sight.pages, 0);
    if (ads) replay ??= replayOf({ world, pages, ads, company: 0, worthOf });
    replay?.see(sight);
  });
  return replay?.lines ?? [];
}

const rowsOf = (decisions: Decisions, { campaign, target, listing, placement }: BidLine, ads = {}) =>
  adRowsOf(adMarket({ ads, seed: SEED }), decisions).filter(
    (row) =>
      row.campaign === campaign.id &&
      row.target === target.id &&
      row.listing === listing &&
      row.placement === placement,
  );

const rivals: Decisions = [
  ['team-2', advertised({ bid: 70, listings: [20_001], products: [{ product: 'cave' }] })],
  ['team-3', advertised({ bid: 110, listings: [30_001], categories: [{ line: 'pet-beds' }] })],
];

test('bids as they were have the clicks and the bill of the day, hour by hour and placement by placement', () => {
  const decisions: Decisions = [
    ['team-1', advertised({ bid: 90, dailyBudget: 6000, keywords: [{ words: 'cat bed', match: 'phrase' }] })],
    ['team-1', advertised({ bid: 80, name: 'Pages', keywords: [], products: [{ product: 'cave' }] })],
    ['team-1', advertised({ bid: 100, name: 'Line', keywords: [], categories: [{ line: 'pet-beds' }] })],
    ...rivals,
  ];

  const lines = replayed(decisions);

  expect(new Set(lines.map(({ line }) => line.placement)).size).toBe(3);
  for (const { line, asItIs } of lines) {
    const rows = rowsOf(decisions, line);
    // What lies beyond the most that a day may cost is clicked too, and not charged.
    const free = line.campaign.name === 'Beds' ? 10 : 0;
    expect(asItIs.inTime.clicks).toBe(sumOf(rows, 'clicks'));
    expect(asItIs.inTime.cost - sumOf(rows, 'spend')).toBeGreaterThanOrEqual(0);
    expect(asItIs.inTime.cost - sumOf(rows, 'spend')).toBeLessThanOrEqual(free);
  }
  // A budget that was used up leaves clicks that it could not pay for.
  const [first] = lines.filter(({ line }) => line.campaign.name === 'Beds');
  expect(first?.asItIs.allDay.clicks).toBeGreaterThan(first?.asItIs.inTime.clicks ?? NaN);
});

test.each([
  [
    'rest',
    { keywords: [{ words: 'bed', match: 'broad' }] },
    { top: { looks: [] }, rest: { looks: [0.9], everyRows: 1 } },
  ],
  ['top', { keywords: [{ words: 'bed', match: 'broad' }] }, { rest: { looks: [], everyRows: 2 } }],
  ['product-page', { keywords: [], products: [{ product: 'cave' }] }, {}],
] as const)(
  'a bid that is tried has the clicks and the bill that it has when it is placed: %s',
  (where, aim, rows) => {
    const { placements } = {
      placements: {
        top: { looks: [0.8, 0.6] },
        rest: { looks: [0.5], everyRows: 2 },
        productPage: { looks: [0.4] },
        ...rows,
      },
    };
    const placed = (bid: number): Decisions => [['team-1', advertised({ bid, ...aim })], ...rivals];
    const found = replayed(placed(85), { placements }).find(({ line }) => line.placement === where);
    if (!found) throw new Error(`nobody bids for ${where}`);
    const { line, tries } = found;
    const bids = tries.filter(({ bid }) => bid >= 10);

    expect(bids.length).toBeGreaterThan(5);
    for (const { bid, inTime } of bids) {
      const real = rowsOf(placed(bid), line, { placements });
      expect([bid, inTime.clicks, inTime.cost]).toEqual([bid, sumOf(real, 'clicks'), sumOf(real, 'spend')]);
    }
    expect(new Set(bids.map(({ inTime }) => inTime.clicks)).size).toBeGreaterThan(1);
  },
);

test('when a target bids less than another of its group, that one takes its rows over, at its own bid', () => {
  const placed = (bid: number): Decisions => [
    [
      'team-1',
      advertised({
        keywords: [
          { words: 'cat bed', match: 'exact', bid },
          { words: 'bed', match: 'broad', bid: 60 },
        ],
      }),
    ],
    ...rivals,
  ];
  const placements = {
    top: { looks: [0.8, 0.6] },
    rest: { looks: [], everyRows: 2 },
    productPage: { looks: [] },
  };
  const all = { placements };
  const [line] = replayed(placed(120), all).filter(({ line: { target } }) => target.id === 1);
  const sums = (bid: number) => {
    const rows = adRowsOf(adMarket({ ads: all, seed: SEED }), placed(bid));
    return { cost: sumOf(rows, 'spend'), value: sumOf(rows, 'clicks') * WORTH };
  };
  const was = sums(120);

  // Whatever it bids, the company pays and gets what it would have paid and got.
  for (const { bid, inTime } of (line?.tries ?? []).filter((each) => each.bid >= 10)) {
    const cost = inTime.cost - (line?.asItIs.inTime.cost ?? 0);
    const value = inTime.value - (line?.asItIs.inTime.value ?? 0);
    expect([bid, cost, value]).toEqual([bid, sums(bid).cost - was.cost, sums(bid).value - was.value]);
  }
});

test('the same clicks are not worth more because another target of the group has had better luck', () => {
  const keywords = [
    { words: 'bed', match: 'broad' as const, bid: 60 },
    { words: 'cat', match: 'broad' as const, bid: 50 },
  ];
  const one = { top: { looks: [0.8] }, rest: { looks: [], everyRows: 2 }, productPage: { looks: [] } };
  const worthOf = ({ target }: Entrant) => (target.id === 1 ? 70 : 200);

  const [first] = replayed([['team-1', advertised({ keywords })]], { placements: one }, worthOf);
  const low = first?.tries.find(({ bid }) => bid > 10 && bid < 50);

  expect(first?.asItIs.inTime.clicks).toBeGreaterThan(100);
  expect(low?.inTime.value).toBeLessThanOrEqual(first?.asItIs.inTime.value ?? NaN);
});

test('what one advertisement takes from another of the same company counts against it', () => {
  const decisions: Decisions = [
    ['team-1', advertised({ bid: 100, keywords: [{ words: 'bed', match: 'broad' }] })],
    ['team-1', advertised({ bid: 60, name: 'Same', keywords: [{ words: 'bed', match: 'broad' }] })],
  ];
  const [, second] = replayed(decisions, {
    placements: { top: { looks: [0.8] }, rest: { looks: [], everyRows: 2 }, productPage: { looks: [] } },
  });
  const above = second?.tries.find(({ bid }) => bid === 120);

  // It would stand where the first stands now: its clicks are the other's, and the company has no more of them.
  expect(above?.allDay.clicks).toBeGreaterThan(0);
  expect(above?.allDay.value).toBe(0);
});
