import { expect, test } from 'vitest';
import { playDay } from '../src/day.ts';
import { explainOrder } from '../src/explain/explain-visit.ts';
import { littleScenario } from '../src/testing/little-scenario.ts';
import { littleWorld, withDesk } from '../src/testing/little-world.ts';
import { twinCrew } from './twin-crew.ts';

test('what the twin has sold is explained in the terms of the plain kernel', () => {
  const crew = twinCrew();
  if (!crew) throw new Error('this test needs a machine with WebAssembly');
  const markets = littleScenario().markets.map((each) => ({ ...each, sessionsPerDay: 3000 }));
  const before = littleWorld({ teams: 3, scenario: { markets } });
  for (const company of [0, 1, 2])
    for (const product of [0, 1, 2]) withDesk(before, { company, product, market: 0, units: 40 });

  const { placed } = playDay(before, [], { crew }).report;

  expect(placed.length).toBeGreaterThan(50);
  for (const order of placed.filter((_, place) => place % 5 === 0)) {
    const path = explainOrder(before, [], order)?.path;
    expect([path?.outcome, path?.chosen, path?.buyer.person]).toEqual(['order', order.listing, order.buyer]);
  }
});
