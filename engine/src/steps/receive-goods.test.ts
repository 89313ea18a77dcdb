import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { balanceOf } from '../ledger/post.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { decided, littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';

/** A hundred units of a product without a page, on their way by sea. */
function sendBySea(seed = 7): World {
  const markets = littleScenario().markets.map((market) => ({ ...market, sessionsPerDay: 1 }));
  const world = littleWorld({ seed, scenario: { markets } });
  withDesk(world, { units: 100, unitCost: 4000 });
  world.listings = [];
  const goods = [{ product: 'cloud', units: 100 }];
  return playDay(world, decided(world, [{ kind: 'send-stock', lane: 'us-sea', goods }])).world;
}

// 20 litres are 3.33 kg of sea freight; 100 of them are 334 started kilograms at 8 yuan.
const FREIGHT = 334 * 800;

test('freight becomes part of what goods under way cost', () => {
  const world = sendBySea();

  expect(world.lots).toEqual([]);
  expect(balanceOf(world, 0, 'stock', 'CNY')).toBe(0);
  expect(balanceOf(world, 0, 'stock-under-way', 'CNY')).toBe(100 * 4000 + FREIGHT);
});

test('goods abroad have paid their duty, and the warehouse for taking them in', () => {
  const world = playDays(sendBySea(), 55);

  // Ten per cent in the little United States, of goods and freight.
  const duty = Math.round((400_000 + FREIGHT) / 10);
  expect(world.lots.map(({ place, units }) => ({ place, units }))).toEqual([
    { place: 'US', units: expect.any(Number) },
    { place: 'US', units: expect.any(Number) },
  ]);
  expect(balanceOf(world, 0, 'stock', 'CNY')).toBe(400_000 + FREIGHT + duty);
  expect(balanceOf(world, 0, 'storage', 'CNY')).toBeGreaterThanOrEqual(100 * 150);
});

/** The same in a sea that takes one shipment in five. */
function stormyVoyage(seed: number): { world: World; heard: string[] } {
  const sent = sendBySea(seed);
  const { lanes } = sent.scenario;
  const freight = lanes.freight.map((lane) => ({ ...lane, lostShare: 0.2 }));
  let world: World = { ...sent, scenario: { ...sent.scenario, lanes: { ...lanes, freight } } };
  const heard: string[] = [];
  while (world.day < 60) {
    const played = playDay(world);
    heard.push(...played.report.news.map(({ code }) => code));
    world = played.world;
  }
  return { world, heard };
}

test('a shipment that the sea takes is a loss, and the company hears of it', () => {
  const voyages = Array.from({ length: 20 }, (_, seed) => stormyVoyage(seed));

  const lost = voyages.filter(({ heard }) => heard.includes('news.freight-lost'));

  expect(lost.length).toBeGreaterThan(0);
  expect(lost.length).toBeLessThan(10);
  for (const { world } of lost) expect(balanceOf(world, 0, 'losses', 'CNY')).toBe(400_000 + FREIGHT);
});
