import { expect, test } from 'vitest';
import { loadScenario } from '../files/index.ts';
import { playDay } from '../src/day.ts';
import { openWorld } from '../src/open-world.ts';
import type { World } from '../src/world.ts';
import { startCrew } from './index.ts';

const DAYS = 3;

function wholeMarket(): World {
  const { scenario } = loadScenario('eight-markets');
  if (!scenario) throw new Error('eight-markets has faults: npm run content:check lists them');
  return openWorld({ scenario, seed: 4, teams: [{ id: 'team-1', name: 'Team' }] });
}

function hashesOf(opened: World, crew?: ReturnType<typeof startCrew>): string[] {
  let world = opened;
  return Array.from({ length: DAYS }, () => {
    const played = playDay(world, [], crew && { crew });
    world = played.world;
    return played.report.hash;
  });
}

test('one thread, two and five play the days of twelve markets alike, to the last bit', async () => {
  const opened = wholeMarket();
  const alone = hashesOf(opened);

  for (const threads of [1, 2, 5]) {
    const crew = startCrew(threads);
    expect(hashesOf(opened, crew)).toEqual(alone);
    await crew.stop();
  }
});

test('what people buy does not depend on the order in which the pages of a market are kept', () => {
  const world = Array.from({ length: DAYS }).reduce<World>((before) => playDay(before).world, wholeMarket());
  const turned = { ...world, listings: world.listings.toReversed() };

  const [usual, other] = [playDay(world).report, playDay(turned).report];

  const bought = ({ placed }: typeof usual) =>
    placed
      .map(({ market, session, placedAt, listing, price }) =>
        [market, placedAt, session, listing, price].join(' '),
      )
      .toSorted();
  expect(usual.placed.length).toBeGreaterThan(100);
  expect(bought(other)).toEqual(bought(usual));
});
