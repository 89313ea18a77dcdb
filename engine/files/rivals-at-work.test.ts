// What the computer companies of twelve markets do there: their lines, their ways, and what they leave to a student.
import { beforeAll, expect, test, vi } from 'vitest';
import { netWorth } from '../src/ledger/net-worth.ts';
import { openWorld } from '../src/open-world.ts';
import { playDay } from '../src/day.ts';
import type { Player } from '../src/rivals/decide.ts';
import { playLent } from '../src/testing/lent-strategy.ts';
import type { World } from '../src/world.ts';
import { loadScenario } from './load-scenario.ts';
import { someMarkets } from './some-markets.ts';

// Weeks of whole markets are played.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const { scenario: found } = loadScenario('eight-markets');
if (!found) throw new Error('eight-markets cannot be read: npm run content:check lists why');
const scenario = found;
const MONTH = 30;

let world: World;
/** By `market line`, the companies that sold there; and the products that anybody sold. */
const sellers = new Map<string, Set<number>>();
const sold = new Set<number>();

beforeAll(() => {
  world = openWorld({ scenario, seed: 11, teams: [] });
  for (let day = 0; day < MONTH; day++) {
    const played = playDay(world);
    world = played.world;
    for (const { market, product, company } of played.report.placed) {
      const shelf = `${market} ${scenario.goods.products[product]?.line}`;
      sellers.set(shelf, (sellers.get(shelf) ?? new Set()).add(company));
      sold.add(product);
    }
  }
});

test('within a month every line of every market is sold by two companies at least, and most goods find buyers', () => {
  const shelves = scenario.markets.flatMap((_, market) =>
    scenario.goods.lines.map(({ id }) => `${market} ${id}`),
  );

  expect(shelves.filter((shelf) => (sellers.get(shelf)?.size ?? 0) < 2)).toEqual([]);
  expect(sold.size).toBeGreaterThan(0.7 * scenario.goods.products.length);
});

const companiesOf = (strategy: string): number[] =>
  world.companies.flatMap(({ player }, place) =>
    player.kind === 'rival' && player.strategy === strategy && player.strength > 2 ? [place] : [],
  );
const ratiosOf = (strategy: string): number[] =>
  world.listings
    .filter(({ company, isPaused }) => !isPaused && companiesOf(strategy).includes(company))
    .map(({ product, market, price }) => {
      const country = scenario.markets[market]?.country ?? '';
      return price / (scenario.goods.products[product]?.usualPrice[country] ?? price);
    });
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

test('each strategy shows: who lives by quality is dear, who clears is cheap, copycats stand on the pages of others', () => {
  expect(mean(ratiosOf('quality-leader'))).toBeGreaterThan(1.05);
  expect(mean(ratiosOf('liquidator'))).toBeLessThan(mean(ratiosOf('price-follower')));
  const joined = world.listings.filter(({ page }) => page !== undefined).map(({ company }) => company);
  expect(joined.some((company) => companiesOf('copycat').includes(company))).toBe(true);
  expect(joined.some((company) => companiesOf('price-follower').includes(company))).toBe(false);
});

test('who advertises pays for clicks that sell, and stays near the cost of sales that it aims at', () => {
  const { targetAcos } = scenario.rivalry.strategies.advertiser.advertising;
  const own = world.ads.campaigns.filter(({ company }) => companiesOf('advertiser').includes(company));
  const totals = own.flatMap(({ groups }) =>
    groups.flatMap(({ targets }) => targets.map((each) => each.totals)),
  );
  const sum = (of: (figures: (typeof totals)[number]) => number): number =>
    totals.reduce((total, figures) => total + of(figures), 0);

  expect(new Set(own.map(({ company }) => company)).size).toBe(companiesOf('advertiser').length);
  expect(sum(({ clicks }) => clicks)).toBeGreaterThan(50);
  expect(sum(({ orders }) => orders)).toBeGreaterThan(0);
  // Amounts of several currencies: the mean over targets with sales says enough.
  const costs = totals.filter(({ sales }) => sales > 0).map(({ spend, sales }) => spend / sales);
  expect(mean(costs)).toBeLessThan(3 * targetAcos);
});

test('whoever keeps stock abroad keeps it where it sells', () => {
  for (const { place, company } of world.lots) {
    if (place === 'home') continue;
    const countries = world.companies[company]?.stores.map(({ market }) => scenario.markets[market]?.country);
    expect(
      countries?.some((country) => place === country || place.endsWith(`-${country?.toLowerCase()}`)),
    ).toBe(true);
  }
});

/** What ten weeks among the companies of three markets make of a student's capital. */
function outcome(player: Player, seed: number): number {
  const small = someMarkets(scenario, MARKETS);
  const opened = openWorld({ scenario: small, seed, teams: [{ id: 'team-1', name: 'Solo' }] });
  const ended = playLent(opened, { 'team-1': { ...player, markets: MARKETS } }, TEN_WEEKS);
  return netWorth(ended, 0) / small.seats.startingCash;
}
const MARKETS = ['meridian-us', 'meridian-gb'];
const TEN_WEEKS = 70;
const SEEDS = [3, 4];

test('a student alone among them grows with a good strategy, and loses with a careless one', () => {
  const good = SEEDS.map((seed) => outcome({ strategy: 'price-follower', strength: 3 }, seed));
  const bad = SEEDS.map((seed) => outcome({ strategy: 'liquidator', strength: 1 }, seed));

  expect(Math.min(...good)).toBeGreaterThan(1);
  expect(Math.max(...bad)).toBeLessThan(1);
});
