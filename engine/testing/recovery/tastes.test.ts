import { expect, test, vi } from 'vitest';
import { chiSquareShare } from '../randomness/tails.ts';
import { findTastes } from './estimate-tastes.ts';
import type { Tastes } from './known-tastes.ts';

// Millions of likelihoods are worked out. Some seconds alone, more on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const SET: Tastes = {
  ideal: [0.9, 0.6],
  weight: [2.5, 2],
  spread: [2.5, 1.8],
  price: { mean: 1, spread: 0.45 },
  perStar: 0.5,
  perPromisedDay: -0.06,
  outside: 0.6,
};

test('choices give back the tastes that they were made by, each within two standard errors', () => {
  const found = findTastes(SET, { seed: 1, choices: 30_000, draws: 100 });

  expect(found.filter(({ off }) => Math.abs(off) > 2)).toEqual([]);
  // Which is close: within a tenth of the price sensitivity, and of what a promised day costs.
  expect(found.find(({ name }) => name === 'ln of price sensitivity')?.error).toBeLessThan(0.05);
  expect(found.find(({ name }) => name === 'promised days')?.error).toBeLessThan(0.005);
});

test('over many samples the errors are what they are said to be, neither larger nor smaller', () => {
  const samples = [11, 12, 13, 14, 15, 16].flatMap((seed) =>
    findTastes(SET, { seed, choices: 6000, draws: 64 }),
  );

  const sum = samples.reduce((total, { off }) => total + off * off, 0);
  const share = chiSquareShare(samples.length, sum);
  expect(share).toBeGreaterThan(1e-4);
  expect(share).toBeLessThan(1 - 1e-4);
});

test('people who look at prices otherwise than is said, by four standard errors, are told apart', () => {
  const thriftier: Tastes = { ...SET, price: { ...SET.price, mean: 1.15 } };

  const found = findTastes(thriftier, { seed: 1, choices: 25_000, draws: 32 }, SET);

  expect(found.find(({ name }) => name === 'ln of price sensitivity')?.off).toBeGreaterThan(2);
});
