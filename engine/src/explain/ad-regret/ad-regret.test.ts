import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../at.ts';
import { playDay } from '../../day.ts';
import type { Decision } from '../../decisions/catalogue.ts';
import { money } from '../../money.ts';
import type { AdRules } from '../../scenario/ads.ts';
import { advertised } from '../../testing/advertised.ts';
import { adMarket, inTurn } from '../../testing/little-ad-market.ts';
import { adRegret } from './ad-regret.ts';

/** One row above the results and no other: the auction in which the truth is the best bid. */
const ONE_ROW: Partial<AdRules> = {
  placements: { top: { looks: [0.8] }, rest: { looks: [], everyRows: 2 }, productPage: { looks: [] } },
};

type Decisions = readonly (readonly [string, Decision])[];

/** Three sellers whose beds leave something of their price. */
function market(setting: Parameters<typeof adMarket>[0]) {
  const world = adMarket(setting);
  for (const listing of world.listings) listing.price = money(9000);
  return world;
}

const own = (bid: number, other: Partial<ReturnType<typeof advertised>> = {}) =>
  ['team-1', advertised({ bid, ...other })] as const;
const rival = (bid: number, company = 2, other: Partial<ReturnType<typeof advertised>> = {}) => {
  const theirs = { bid, name: 'Theirs', listings: [company * 10_000 + 1], ...other };
  return [`team-${company}`, advertised(theirs)] as const;
};

interface Asked extends NonNullable<Parameters<typeof adMarket>[0]> {
  readonly days?: number;
  readonly isAllTold?: boolean;
}

function regretOn(decisions: Decisions, { days = 1, isAllTold = true, ...setting }: Asked = {}) {
  const before = market({ ads: ONE_ROW, ...setting });
  const journal = inTurn(before, decisions);
  return adRegret({ before, journal, company: 'team-1', until: days, isAllTold });
}

/** What a click is worth to the first company, minor units. */
const WORTH = at(regretOn([own(100)]).lines, 0).worth;

test.each([
  [20, 7],
  [60, 8],
  [WORTH - 1, 9],
  [WORTH, 10],
  [WORTH + 1, 11],
  [2 * WORTH, 12],
])('who bids what a click is worth regrets nothing, whatever a rival bids (%i, seed %i)', (theirs, seed) => {
  const found = regretOn([own(WORTH, { dailyBudget: 1_000_000 }), rival(theirs)], { seed });

  expect(found.regret).toEqual({ over: 0, under: 0, allocation: 0, total: 0 });
  expect(found.withMore).toBe(0);
});

test('clicks that cost more than they are worth are regretted by all that was paid too much, and only by who bid too high', () => {
  const found = regretOn([own(3 * WORTH), rival(2 * WORTH)]);
  const line = at(found.lines, 0);

  expect(line.spend / line.clicks).toBeGreaterThan(line.worth);
  expect(found.regret).toEqual({
    over: found.spend - found.worth,
    under: 0,
    allocation: 0,
    total: found.spend - found.worth,
  });
  expect(line.better).toEqual({ bid: WORTH, clicks: 0, spend: 0 });
  for (const bid of [40, 100, WORTH]) expect(regretOn([own(bid), rival(2 * WORTH)]).regret.over).toBe(0);
  // A bid above what a click is worth costs nothing as long as the price stays below.
  expect(regretOn([own(3 * WORTH), rival(60)]).regret.over).toBe(0);
});

test('words that take rows over from one another are all too high, whichever of them stood', () => {
  const keywords = [
    { words: 'bed', match: 'broad' as const },
    { words: 'cat', match: 'broad' as const },
    { words: 'cat bed', match: 'phrase' as const },
  ];
  const one = regretOn([own(3 * WORTH), rival(2 * WORTH)]);
  const all = regretOn([own(3 * WORTH, { keywords }), rival(2 * WORTH)]);

  expect(one.regret.over).toBeGreaterThan(0);
  expect(all.regret.over).toBe(one.regret.over);
  expect(all.regret.total).toBe(all.spend - all.worth);
});

test('who bids too low is told by how much, and regrets less with the bid that is better', () => {
  const low = regretOn([own(30), rival(60)]);
  const { better } = at(low.lines, 0);
  const raisedTo = better?.bid ?? 0;
  const raised = regretOn([own(raisedTo), rival(60)]);

  expect(low.regret).toMatchObject({ over: 0, allocation: 0 });
  expect(low.regret.under).toBeGreaterThan(0);
  expect(raisedTo).toBeGreaterThan(30);
  expect(raised.regret.total).toBe(0);
  // What was said of the better bid is what it brings when it is placed.
  expect(at(raised.lines, 0)).toMatchObject({ clicks: better?.clicks, spend: better?.spend });
  expect(raised.worth - raised.spend - (low.worth - low.spend)).toBe(low.regret.under);
});

test('a campaign that is out of money at noon while another wastes has money in the wrong place', () => {
  const [cats, beds] = (['cat bed', 'bed'] as const).map((words) => ({
    keywords: [{ words, match: 'exact' as const }],
  }));
  const found = regretOn(
    [
      own(WORTH, { name: 'Good', dailyBudget: 4000, ...cats }),
      own(2 * WORTH, { name: 'Dear', dailyBudget: 1_000_000, ...beds }),
      rival(100, 2, cats),
      rival(WORTH + 50, 3, beds),
    ],
    { queries: ['cat bed', 'bed'] },
  );
  const [good, dear] = found.campaigns;

  expect(good?.ranOut[0]?.hour).toBeLessThan(20);
  expect(dear).toMatchObject({ ranOut: [], under: 0, allocation: 0 });
  expect(dear?.over).toBeGreaterThan(0);
  // What the dear clicks cost keeps the good campaign up all day; the rest of it stays in the bank.
  expect(good?.allocation).toBeGreaterThan(good?.moved ?? NaN);
  expect(good?.moved).toBeGreaterThan(good?.spend ?? NaN);
  expect(found.regret).toMatchObject({ over: dear?.over, under: 0, allocation: good?.allocation });
  expect(found.withMore).toBe(0);
});

test('one campaign alone whose budget is too small has no money elsewhere: more of it would help', () => {
  const found = regretOn([own(WORTH, { dailyBudget: 4000 }), rival(60)]);

  expect(found.campaigns[0]?.ranOut).toHaveLength(1);
  expect(found.withMore).toBeGreaterThan(0);
});

test('parts are never negative and add up, by line and by campaign, whatever is bid', () => {
  const bid = fc.integer({ min: 10, max: 600 });
  const dailyBudget = fc.integer({ min: 500, max: 60_000 });
  const campaign = fc.record({ bid, dailyBudget });
  fc.assert(
    fc.property(campaign, campaign, bid, fc.nat(5), (first, second, theirs, seed) => {
      const pages = { name: 'Pages', keywords: [], categories: [{ line: 'pet-beds' }] };
      const found = regretOn(
        [
          own(first.bid, { dailyBudget: first.dailyBudget, raiseTop: 50 }),
          own(second.bid, { dailyBudget: second.dailyBudget, ...pages }),
          rival(theirs),
        ],
        { seed, ads: {}, sessionsPerDay: 600 },
      );

      const { over, under, allocation, total } = found.regret;
      expect(Math.min(over, under, allocation, found.withMore)).toBeGreaterThanOrEqual(0);
      expect(total).toBe(over + under + allocation);
      for (const what of ['over', 'under', 'allocation'] as const) {
        const sum = (rows: readonly Record<typeof what, number>[]) =>
          rows.reduce((all, row) => all + row[what], 0);
        expect([sum(found.lines), sum(found.campaigns)]).toEqual([found.regret[what], found.regret[what]]);
      }
      expect(found.lines.filter((line) => line.bid <= line.worth && line.over !== 0)).toEqual([]);
    }),
    { numRuns: 25, seed: 4 },
  );
});

test('the money of the parts is that of the reports', () => {
  const before = market({ ads: {} });
  const journal = inTurn(before, [own(150), own(90, { name: 'Second', dailyBudget: 3000 }), rival(120)]);
  const { report } = playDay(before, journal);

  const { lines, clicks } = adRegret({ before, journal, company: 'team-1', until: 1 });

  const rows = report.ads.filter(({ company }) => company === 0);
  expect(lines.reduce((sum, { spend }) => sum + spend, 0)).toBe(
    rows.reduce((sum, { spend }) => sum + spend, 0),
  );
  expect(clicks).toBe(rows.reduce((sum, row) => sum + row.clicks, 0));
});

test('of days on which few came past, a seller is told nothing of higher bids, and who leads the market is', () => {
  const asked = { sessionsPerDay: 40, seed: 3 };
  const decisions = [own(20), rival(60)];

  expect(regretOn(decisions, { ...asked, isAllTold: false }).regret.under).toBe(0);
  expect(regretOn(decisions, asked).regret.under).toBeGreaterThan(0);
});

test('nothing of another company is in what a company is told', () => {
  const found = regretOn([own(60), rival(120), rival(90, 3)], { ads: {}, isAllTold: false });

  expect(found.lines.length).toBeGreaterThan(0);
  const told = JSON.stringify(found);
  for (const theirs of [20_001, 20_002, 30_001, 30_002]) expect(told).not.toContain(String(theirs));
  // A better bid is one of the tenths of what a click is worth: never one that follows a rival's.
  const isTenth = (bid: number, worth: number) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some((tenth) => Math.abs(Math.floor((worth * tenth) / 10) - bid) <= 1);
  expect(found.lines.filter(({ better, worth }) => better && !isTenth(better.bid, worth))).toEqual([]);
});

test('several days add up, later ones by what their own records say, and asking changes none of them', () => {
  const before = market({ ads: ONE_ROW });
  const journal = inTurn(before, [own(30), rival(60)]);
  const asked = { before, journal, company: 'team-1' };
  const hash = playDay(before, journal).report.hash;

  const one = adRegret({ ...asked, until: 1, isAllTold: true });
  const three = adRegret({ ...asked, until: 3, isAllTold: true });

  expect(three).toMatchObject({ from: 1, until: 3 });
  expect(three.regret.under).toBeGreaterThan(one.regret.under);
  expect(playDay(before, journal).report.hash).toBe(hash);
});

test('who does not advertise has nothing to regret', () => {
  expect(regretOn([rival(60)])).toMatchObject({ spend: 0, regret: { total: 0 }, lines: [], campaigns: [] });
});
