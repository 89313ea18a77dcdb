import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { besideBazaar } from '../testing/two-channels.ts';
import type { Store, World } from '../world.ts';
import { weakestStores } from './weakest-stores.ts';

/** A company with a store on a marketplace and one on a bazaar. */
function seller(change: (own: Store, bazaar: Store) => void): World {
  const world = littleWorld({ scenario: besideBazaar(littleScenario()) });
  withDesk(world, {});
  const { stores } = at(world.companies, 0);
  const first = at(stores, 0);
  const market = world.scenario.markets.findIndex(({ id }) => id === 'bazaar-us');
  stores.push({ ...structuredClone(first), market });
  change(first, at(stores, 1));
  return world;
}

const violation = {
  id: 1,
  kind: 'false-claim' as const,
  doneOn: 1,
  foundOn: 2,
  evidence: {},
  points: 8,
  appeals: [],
};

test('each platform is told by what it counts: health on one, violation points and service on the other', () => {
  const world = seller((first, bazaar) => {
    first.health.points = 180;
    bazaar.conduct.violations.push(violation);
  });

  const [own] = weakestStores(world);

  expect(own?.stores).toMatchObject([
    { counting: 'health', points: 180, standing: 'at-risk' },
    { market: 'bazaar-us', counting: 'violation-points', points: 8, standing: 'at-risk' },
  ]);
  expect(own?.stores[0]).not.toHaveProperty('service');
  expect(own?.stores[1]?.service).toBeGreaterThan(0);
});

test('of several stores on one platform the one that stands worst is told', () => {
  const world = seller((first, other) => {
    first.health.points = 300;
    Object.assign(other, { market: first.market });
    other.health.points = 120;
  });

  expect(weakestStores(world)[0]?.stores.map(({ points }) => points)).toEqual([120]);
});

test('who has no store has nothing to lose', () => {
  expect(weakestStores(littleWorld())[0]?.stores).toEqual([]);
});
