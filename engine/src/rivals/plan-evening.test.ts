import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { littleWorld } from '../testing/little-world.ts';
import { both } from '../testing/words.ts';
import { planAhead, plansFor, plansMadeFor } from './plan-evening.ts';

const tradingWorld = () =>
  littleWorld({
    scenario: {
      rivals: [{ id: 'rival', name: both('对手', 'Rival'), strategy: 'price-follower', strength: 3 }],
    },
  });

test('a day whose plans were made in the evening is the day that makes them in the morning', () => {
  const evening = tradingWorld();
  const made = playDay(evening).report.hash;

  planAhead(evening);

  expect(plansMadeFor(evening).flat()).not.toEqual([]);
  expect(playDay(evening).report.hash).toBe(made);
  expect(playDay(evening).report.hash).toBe(made);
});

test('plans made ahead are those that would be made, and are made once', () => {
  const evening = tradingWorld();

  planAhead(evening);
  const plans = plansMadeFor(evening);
  planAhead(evening);

  expect(plans).toEqual(plansFor(evening));
  expect(plansMadeFor(evening)).toBe(plans);
});
