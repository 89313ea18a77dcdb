import { expect, test } from 'vitest';
import { playDay } from '../src/day.ts';
import { openWorld } from '../src/open-world.ts';
import { littleCrowd } from '../src/testing/little-crowd.ts';
import { KERNELS, startCrew } from './start-crew.ts';

const DAYS = 4;

function hashesOf(crew?: ReturnType<typeof startCrew>): string[] {
  let world = openWorld({ scenario: littleCrowd(), seed: 4, teams: [{ id: 'team-1', name: 'Team' }] });
  return Array.from({ length: DAYS }, () => {
    const played = playDay(world, [], crew && { crew });
    world = played.world;
    return played.report.hash;
  });
}

test('a market of small sellers is played alike by any number of threads and either kernel', async () => {
  const alone = hashesOf();

  for (const kernel of KERNELS) {
    for (const threads of [1, 2, 5]) {
      const crew = startCrew(threads, kernel);
      expect(hashesOf(crew)).toEqual(alone);
      await crew.stop();
    }
  }
});
