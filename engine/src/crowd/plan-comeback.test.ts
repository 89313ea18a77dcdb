import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { openWorld } from '../open-world.ts';
import type { CrowdReport } from '../report.ts';
import type { Crowd } from '../scenario/crowd.ts';
import { LITTLE_CROWD, littleCrowd } from '../testing/little-crowd.ts';

const [beds] = LITTLE_CROWD.departments;
if (!beds) throw new Error('the little crowd has gone');
/** Beds twice, so that one may come for the other kind. */
const departments: Crowd['departments'] = [
  { ...beds, share: 0.5 },
  { ...beds, id: 'bowls', share: 0.5 },
];

function placedWith(comesBack: Crowd['comesBack'], days = 25): CrowdReport['placed'] {
  let world = openWorld({ scenario: littleCrowd({ comesBack, departments }), seed: 7, teams: [] });
  const placed: CrowdReport['placed'] = [];
  for (let day = 0; day < days; day++) {
    const played = playDay(world);
    world = played.world;
    placed.push(...(played.report.crowd?.placed ?? []));
  }
  return placed;
}

/** First and second order of those who came again, in the order of their coming. */
function pairsIn(
  placed: CrowdReport['placed'],
): (readonly [CrowdReport['placed'][number], CrowdReport['placed'][number]])[] {
  const last = new Map<number, CrowdReport['placed'][number]>();
  return placed.flatMap((order) => {
    const before = last.get(order.buyer);
    last.set(order.buyer, order);
    return before ? [[before, order] as const] : [];
  });
}

const after = { min: 5, max: 15 };

test('who has forgotten something comes again within hours', () => {
  const atOnce = { share: 1, after: { min: 0.01, max: 0.2 } };
  const lags = pairsIn(placedWith({ share: 0.4, after, atOnce, eagerness: 8 })).map(
    ([first, second]) => second.placedAt - first.placedAt,
  );

  expect(lags.length).toBeGreaterThan(30);
  expect(lags.filter((lag) => lag < 96).length / lags.length).toBeGreaterThan(0.9);
});

test('who comes later may come for something else', () => {
  const strayed = (elsewhere: number): number => {
    const pairs = pairsIn(placedWith({ share: 0.6, after, elsewhere, eagerness: 8 }));
    return pairs.filter(([first, second]) => first.department !== second.department).length / pairs.length;
  };

  expect(strayed(1)).toBeGreaterThan(strayed(0) + 0.25);
});
