import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { openWorld } from '../open-world.ts';
import { littleCrowd } from '../testing/little-crowd.ts';
import { explainCrowdOrder, type CrowdExplanation } from './explain-crowd-order.ts';

/** The orders to small sellers of some days, each explained on the day on which it was placed. */
function explained(days: number): CrowdExplanation[] {
  let world = openWorld({ scenario: littleCrowd(), seed: 7, teams: [{ id: 'team-1', name: 'Team' }] });
  const found: CrowdExplanation[] = [];
  for (let day = 0; day < days; day++) {
    const { world: after, report } = playDay(world);
    for (const order of (report.crowd?.placed ?? []).slice(0, 3)) {
      const explanation = explainCrowdOrder(world, [], order);
      if (explanation) found.push(explanation);
    }
    world = after;
  }
  return found;
}

test('an order to a small seller is told with what came up, the bought page first, and terms that add up', () => {
  const found = explained(30);

  expect(found.length).toBeGreaterThan(20);
  for (const { smallSeller, looks, came, path } of found) {
    const [first] = looks;
    expect([first?.seller, first?.page]).toEqual([smallSeller.seller, smallSeller.page]);
    for (const { terms, utility } of looks)
      expect(Object.values(terms).reduce((sum, value) => sum + value, 0)).toBeCloseTo(utility, 9);
    expect(path?.outcome ?? came).toBe(came === 'again' ? 'again' : 'small-seller');
  }
});
