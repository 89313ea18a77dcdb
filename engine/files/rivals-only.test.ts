import { expect, test } from 'vitest';
import { playQuarters } from '../bench/rival-quarters.ts';
import { openWorld } from '../src/open-world.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { loadScenario } from './load-scenario.ts';
import { someMarkets } from './some-markets.ts';

function read(id: string): Scenario {
  const { scenario, faults } = loadScenario(id);
  if (!scenario) throw new Error(`${id} cannot be read: ${JSON.stringify(faults)}`);
  return scenario;
}

/** Two of each platform, of different sizes: what sixteen companies do in all twelve is `npm run bench:rivals`. */
const FOUR = ['meridian-us', 'caravel-us', 'meridian-de', 'caravel-my'];

test.each([
  ['first light', read('first-light'), 130],
  ['four of eight markets', someMarkets(read('eight-markets'), FOUR), 91],
])(
  'a world of computer companies alone stays sane for a term: %s',
  (_, scenario, days) => {
    const opened = openWorld({ scenario, seed: 20_260_901, teams: [] });

    const quarters = playQuarters(opened, days);

    for (const { until, units, days: length, prices, markets, stockUnits, openOrders, worth } of quarters) {
      const told = `day ${until}`;
      const perDay = units / length;
      // No explosion: neither of sales, nor of what lies in warehouses, nor of what is open.
      expect(perDay, told).toBeGreaterThan(20);
      expect(perDay, told).toBeLessThan(10_000);
      expect(stockUnits, told).toBeLessThan(120 * perDay);
      expect(openOrders, told).toBeLessThan(60 * perDay);
      // No monopoly: every market is sold in, and by several.
      expect(Object.keys(markets), told).toHaveLength(scenario.markets.length);
      for (const { largest, hhi } of Object.values(markets)) {
        expect(largest, told).toBeLessThan(0.65);
        expect(hhi, told).toBeLessThan(5000);
      }
      // Prices stay where goods are sold: about the usual ones, none a giveaway and none absurd.
      expect(prices.mean, told).toBeGreaterThan(0.8);
      expect(prices.mean, told).toBeLessThan(1.3);
      expect(prices.low, told).toBeGreaterThan(0.2);
      expect(prices.high, told).toBeLessThan(4);
      // Not everybody ruined, and nobody rich beyond belief.
      const percents = Object.values(worth);
      expect(percents.filter((each) => each > 0).length, told).toBeGreaterThan(percents.length / 2);
      expect(Math.max(...percents), told).toBeLessThan(2000);
    }
  },
  240_000,
);
