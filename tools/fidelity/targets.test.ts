import { expect, test } from 'vitest';
import { CONTENT, loadScenario } from '../../engine/files/index.ts';
import { readTargets } from './targets.ts';

const targets = readTargets(CONTENT);

test('each fact is named once, and has a target with a band or bounds', () => {
  const names = targets.facts.map(({ id }) => id);

  expect(new Set(names).size).toBe(names.length);
  for (const { target, within, low, high, atLeast } of targets.facts) {
    const ways = [
      target !== undefined && within !== undefined,
      low !== undefined && high !== undefined,
      atLeast !== undefined,
    ];
    expect(ways.filter(Boolean)).toHaveLength(1);
  }
});

test('shares and medians are held to five in a hundred, tails to ten', () => {
  const within = (id: string) => targets.facts.find((fact) => fact.id === id)?.within;

  expect(within('delivery.days.p50')).toBe(0.05);
  expect(within('delivery.days.p99')).toBe(0.1);
  const shares = targets.facts.filter(({ id }) => /^(reviews\.stars|payment|basket|late\.share)/.test(id));
  expect(new Set(shares.map(({ within: band }) => band))).toEqual(new Set([0.05]));
});

test('the scenario that is compared can be played for as many days', () => {
  const { scenario } = loadScenario(targets.scenario);

  expect(scenario?.id).toBe(targets.scenario);
  expect(scenario?.days).toBeGreaterThanOrEqual(targets.days);
  expect(targets.days).toBeGreaterThanOrEqual(600);
});

test('published shares make a whole under their labels', () => {
  for (const { labels, shares } of targets.distributions) {
    expect(shares).toHaveLength(labels.length);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
  }
});
