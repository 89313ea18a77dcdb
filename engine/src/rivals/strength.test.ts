import { expect, test, vi } from 'vitest';
import { netWorth } from '../ledger/net-worth.ts';
import { playDay } from '../day.ts';
import type { StrategyName } from '../scenario/rivalry.ts';
import { littleWorld } from '../testing/little-world.ts';
import { both } from '../testing/words.ts';
import { median } from './manner.ts';

// Weeks of five whole markets are played for each strategy.
vi.setConfig({ testTimeout: 120_000 });

const SEEDS = [1, 2, 3, 4, 5];
const DAYS = 58;

/** What the strategy at strength 5 and at strength 1 are worth after weeks in one market. */
function worths(strategy: StrategyName, seed: number): { best: number; beginner: number } {
  const rivals = [5, 1].map((strength) => ({
    id: `${strategy}-${strength}`,
    name: both(strategy, strategy),
    strategy,
    strength,
  }));
  let world = littleWorld({ teams: 0, seed, scenario: { rivals } });
  for (let day = 0; day < DAYS; day++) ({ world } = playDay(world));
  return { best: netWorth(world, 0), beginner: netWorth(world, 1) };
}

const middle = (numbers: readonly number[]): number => median(numbers.toSorted((a, b) => a - b)) ?? 0;

test.for(['price-follower', 'first-order-pricer', 'planner'] as const)(
  'the same %s earns more when it plays better, over five markets',
  (strategy) => {
    const found = SEEDS.map((seed) => worths(strategy, seed));

    expect(middle(found.map(({ best }) => best))).toBeGreaterThan(
      middle(found.map(({ beginner }) => beginner)),
    );
  },
);
