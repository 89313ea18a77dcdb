// The eight countries are set so that each is a market of its own; whoever changes a figure of them measures again.
import { expect, test } from 'vitest';
import { loadScenario } from '../../engine/files/index.ts';
import { openWorld, playDay } from '../../engine/src/index.ts';
import type { TrafficRow } from '../../engine/src/report.ts';

const { scenario, faults } = loadScenario('eight-markets');
if (!scenario) throw new Error(`eight-markets has ${faults.length} faults: npm run content:check lists them`);
const { countries, markets, rules, start } = scenario;

/** Computer companies have settled in by then. */
const FIRST_DAY = 6;
const LAST_DAY = 20;

test('with its computer companies alone every market sells, at the rates of a shop and with carts left as everywhere', () => {
  const rows: TrafficRow[] = [];
  let world = openWorld({ scenario, seed: 7, teams: [] });
  for (let day = 1; day <= LAST_DAY; day++) {
    const played = playDay(world);
    world = played.world;
    if (day >= FIRST_DAY) rows.push(...played.report.traffic);
  }

  const found = markets.map(({ id }, place) => {
    const of = (what: 'sessions' | 'carts' | 'orders') =>
      rows.filter(({ market }) => market === place).reduce((sum, row) => sum + row[what], 0);
    return { id, conversion: of('orders') / of('sessions'), leftCarts: 1 - of('orders') / of('carts') };
  });

  expect(found.filter(({ conversion }) => !(conversion > 0.005 && conversion < 0.032))).toEqual([]);
  expect(found.filter(({ leftCarts }) => !(leftCarts > 0.58 && leftCarts < 0.82))).toEqual([]);
  expect(found).toHaveLength(12);
}, 60_000);

test('forty thousand visits a day are shared by twelve markets of eight countries that speak seven languages', () => {
  const visits = markets.reduce((sum, { sessionsPerDay }) => sum + sessionsPerDay, 0);

  expect(visits).toBe(40_000);
  expect(new Set(countries.map(({ language }) => language)).size).toBe(7);
  expect(new Set(markets.map(({ country }) => country)).size).toBe(8);
});

test('no two countries want the same, pay the same way or keep the same hours', () => {
  const differ = (parts: readonly unknown[]) => new Set(parts.map((part) => JSON.stringify(part))).size;
  const firstMarkets = countries.map(({ code }) => markets.find(({ country }) => country === code));

  expect(differ(countries.map(({ segments }) => segments.map(({ tastes }) => tastes)))).toBe(8);
  expect(differ(countries.map(({ holidays }) => holidays))).toBe(8);
  expect(differ(firstMarkets.map((market) => market?.payment))).toBe(8);
  // The hours of the US and of Brazil are those of one fitted curve.
  expect(differ(firstMarkets.map((market) => market?.hours))).toBeGreaterThan(6);
});

test('rules of platforms, states and borders change while the world runs, and every change is announced', () => {
  const changes = [...rules.platform, ...rules.state].filter(
    ({ from, isOnCall }) => from > start && isOnCall === undefined,
  );

  expect(changes.filter(({ from }) => from < '2026-01-01').length).toBeGreaterThan(2);
  expect(changes.length).toBeGreaterThan(6);
  expect(rules.announceDaysAhead).toBeGreaterThan(0);
});
