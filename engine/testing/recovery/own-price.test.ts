import { expect, test, vi } from 'vitest';
import { readScenario } from '../../bench/busy-world.ts';
import { someMarkets } from '../../files/some-markets.ts';
import { matureWorld, pagesThatSell, responsesTo } from './own-price.ts';

// Markets are played with hundreds of times their visitors. Some seconds alone, more on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

/** A price that is changed in the morning has the next day's ranking to answer for, too. */
const DAYS = 2;
/** Neither the best seller of its line nor one that hardly sells. */
const RANK = 1;

const worlds = {
  'first-light': () => matureWorld(readScenario('first-light'), 20),
  // Two of its marketplaces and two of its bazaars, where prices are looked at most.
  'eight-markets': () =>
    matureWorld(
      someMarkets(readScenario('eight-markets'), ['meridian-us', 'meridian-jp', 'caravel-us', 'caravel-my']),
      160,
    ),
};

test.each(Object.entries(worlds))(
  'own prices move demand as in 1,851 published estimates, in every line of every market: %s',
  (_, make) => {
    const world = make();

    const found = responsesTo(world, pagesThatSell(world, RANK), DAYS);

    expect(found.length).toBeGreaterThan(7);
    expect(
      found.filter(({ elasticity, error }) => elasticity + error < -4 || elasticity - error > -1.5),
    ).toEqual([]);
    const mean = found.reduce((sum, { elasticity }) => sum + elasticity, 0) / found.length;
    expect(mean).toBeGreaterThan(-3);
    expect(mean).toBeLessThan(-2.2);
  },
);

test('prices of several lines and markets can be changed in one replay: each line answers as if it were alone', () => {
  const world = matureWorld(readScenario('first-light'), 4);
  const pages = pagesThatSell(world, RANK);

  const together = responsesTo(world, pages, DAYS);

  expect(responsesTo(world, pages.slice(2, 3), DAYS)).toEqual(together.slice(2, 3));
});
