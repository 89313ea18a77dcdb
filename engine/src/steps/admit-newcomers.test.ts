import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { withTreasury } from '../testing/little-treasury.ts';
import { littleWorld } from '../testing/little-world.ts';
import { both } from '../testing/words.ts';
import { playDay } from '../day.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';

const rival = (id: string) => ({ id, name: both(id, id), strategy: 'price-follower', strength: 3 }) as const;
const AFTER_DAYS = 3;

/** Two computer companies, of which the first has lost all its money; one waits outside. */
function failing(): World {
  const scenario = {
    rules: withTreasury(),
    rivals: [{ ...rival('unlucky'), markets: ['marketplace-us'] }, rival('lucky')],
    entrants: { afterDays: AFTER_DAYS, giveUpBelow: 0.3, companies: [rival('newcomer')] },
  };
  const world = littleWorld({ teams: 0, scenario });
  const lost = at(world.companies, 0).balances['CNY']?.bank ?? 0;
  const lines = [debit('losses', 'CNY', lost), credit('bank', 'CNY', lost)];
  post(beginDay(world), 0, { memo: 'goods-lost', lines });
  const { seats } = world.scenario;
  const stock = at(world.companies, 0).balances['CNY']?.stock ?? 0;
  // What its goods would bring must not save it.
  if (stock > seats.startingCash * 0.3) throw new Error('the little company has too much stock to fail');
  return world;
}

test('who has lost most of its capital gives up: goods sold off, pages down', () => {
  const { world, report } = playDay(failing());

  expect(at(world.companies, 0).insolvency).toMatchObject({ state: 'closed', since: 1 });
  expect(report.news).toContainEqual(expect.objectContaining({ company: 0, code: 'news.company-closed' }));
  expect(world.listings.filter(({ company }) => company === 0).every(({ isPaused }) => isPaused)).toBe(true);
});

test('another comes for it some days later, with capital, a number of its own and the markets that were left', () => {
  let world = failing();
  const counts: number[] = [];
  for (let day = 0; day < AFTER_DAYS + 1; day++) {
    ({ world } = playDay(world));
    counts.push(world.companies.length);
  }

  expect(counts).toEqual([2, 2, 2, 3]);
  const newcomer = at(world.companies, 2);
  expect(newcomer).toMatchObject({ id: 'rival-3', number: 1003, player: { markets: ['marketplace-us'] } });
  expect(newcomer.stores).toEqual([]);
  // It decides in the evening of the day on which it came, as everybody does.
  ({ world } = playDay(world));
  expect(at(world.companies, 2).stores.length).toBeGreaterThan(0);
  for (let day = 0; day < 9; day++) ({ world } = playDay(world));
  expect(world.companies).toHaveLength(3);
});

test('nobody comes while nobody has failed', () => {
  let healthy = littleWorld({
    teams: 0,
    scenario: {
      rules: withTreasury(),
      rivals: [rival('one'), rival('two')],
      entrants: { afterDays: 1, giveUpBelow: 0.3, companies: [rival('newcomer')] },
    },
  });
  const numbers = healthy.companies.map(({ number }) => number);

  for (let day = 0; day < 6; day++) healthy = playDay(healthy).world;

  expect(healthy.companies.map(({ number }) => number)).toEqual(numbers);
});
