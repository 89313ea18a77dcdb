import { expect, test } from 'vitest';
import { loadScenario } from '../../engine/files/index.ts';
import { examinationOf } from './examination.ts';

/**
 * Assumed: of those who take a listing in, a third click what the ranking puts first and a fifth what stands further down;
 * a full shelf holds two dozen listings.
 */
const SHELF = Array.from({ length: 24 }, (_, rank) => 0.2 + 0.12 / (1 + 0.5 * rank));

test('a click that satisfies everybody ends the page', () => {
  const { seen } = examinationOf({ patience: [1, 1, 1], satisfied: 1 }, [0.5, 1, 0.2]);

  expect(seen).toEqual([1, 0.5, 0]);
});

test('what is passed over is not clicked', () => {
  const { clicks } = examinationOf({ patience: [1, 1], satisfied: 0, attention: [1, 0.25] }, [0.4, 0.4, 0.4]);

  expect(clicks).toEqual([0.8, 0.2]);
});

// Compete (2014), 75 million shoppers: the first product takes 35.1 % of the clicks, 19.7 % see the second page.
test('about a third of the clicks fall on the first result, and about a fifth of the shoppers turn the page', () => {
  const { scenario } = loadScenario('first-light');
  for (const market of scenario?.markets ?? []) {
    const { seen, clicks } = examinationOf(market, SHELF);

    expect(clicks[0]).toBeGreaterThan(0.31);
    expect(clicks[0]).toBeLessThan(0.39);
    expect(seen[20]).toBeGreaterThan(0.17);
    expect(seen[20]).toBeLessThan(0.23);
  }
  expect(scenario?.markets).toHaveLength(2);
});
