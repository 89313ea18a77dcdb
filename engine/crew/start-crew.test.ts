import { expect, test } from 'vitest';
import { playDay } from '../src/day.ts';
import { advertised } from '../src/testing/advertised.ts';
import { littleScenario } from '../src/testing/little-scenario.ts';
import { littleWorld, withDesk } from '../src/testing/little-world.ts';
import { sharedPages } from '../src/testing/shared-pages.ts';
import { startCrew } from './index.ts';

/** Enough visitors that every slice has chunks for several threads. */
function market() {
  const markets = littleScenario().markets.map((each) => ({ ...each, sessionsPerDay: 100_000 }));
  const world = littleWorld({ teams: 2, scenario: { markets } });
  // Few goods, so that threads must agree on who comes too late.
  for (const company of [0, 1]) {
    for (const product of [0, 1, 2]) {
      withDesk(world, { company, product, market: 0, units: 150 });
      withDesk(world, { company, product, market: 1, units: 150 });
    }
  }
  return world;
}

test.each([
  [1, 'twin'],
  [2, 'twin'],
  [5, 'twin'],
  [1, 'plain'],
  [3, 'plain'],
] as const)(
  '%i threads with the %s kernel play the same days as one, to the last bit',
  async (threads, kernel) => {
    const crew = startCrew(threads, kernel);
    expect(crew.kernel).toBe(kernel);
    let [alone, shared] = [market(), market()];
    for (let day = 0; day < 2; day++) {
      const [one, other] = [playDay(alone), playDay(shared, [], { crew })];
      expect(other.report).toEqual(one.report);
      [alone, shared] = [one.world, other.world];
    }
    await crew.stop();
  },
);

test('threads agree on who stands forward on a shared page, and on who looked beyond', async () => {
  const scenario = sharedPages();
  const markets = scenario.markets.map((each) => ({ ...each, sessionsPerDay: 60_000 }));
  const world = littleWorld({ teams: 3, scenario: { ...scenario, markets } });
  const page = withDesk(world, { units: 400 });
  for (const company of [1, 2])
    withDesk(world, { company, units: 300, listing: { page: page.id, title: '' } });
  const crew = startCrew(3);
  const [one, other] = [playDay(world), playDay(world, [], { crew })];
  expect(one.report.funnel.filter(({ besides }) => besides > 0)).toHaveLength(3);
  expect(other.report).toEqual(one.report);
  await crew.stop();
});

test('a crew plays worlds of different sizes one after the other', async () => {
  const crew = startCrew(2);
  const small = littleWorld();
  const hashes = [market(), small, market(), small].map((world) => playDay(world, [], { crew }).report.hash);
  expect(hashes).toEqual([market(), small, market(), small].map((world) => playDay(world).report.hash));
  await crew.stop();
});

test('clicks on sponsored rows cost and are credited alike, however many threads met them', async () => {
  const crew = startCrew(3);
  let [alone, shared] = [market(), market()];
  const journal = [
    { seq: 1, day: 1, company: 'team-1', decision: advertised({ products: [{ product: 'cave' }] }) },
    { seq: 2, day: 1, company: 'team-2', decision: advertised({ listings: [20_001], dailyBudget: 5000 }) },
  ];
  for (let day = 1; day <= 2; day++) {
    const decisions = day === 1 ? journal : [];
    const [one, other] = [playDay(alone, decisions), playDay(shared, decisions, { crew })];
    expect(other.report).toEqual(one.report);
    expect(one.report.ads.reduce((sum, { clicks }) => sum + clicks, 0)).toBeGreaterThan(100);
    [alone, shared] = [one.world, other.world];
  }
  await crew.stop();
});
