import { expect, test } from 'vitest';
import { busyWorld, grown, readScenario } from '../bench/busy-world.ts';
import { playDay } from '../src/day.ts';
import { money } from '../src/money.ts';

/** Units of one team's listings on one day, by line, with its prices at a multiple of what they are. */
function unitsByLine(factor: number): Map<string, number> {
  // Many visitors, so that one day is enough to count.
  const scenario = grown(readScenario('first-light'), 12);
  const world = busyWorld(scenario);
  const own = new Map(world.listings.filter(({ company }) => company === 2).map((each) => [each.id, each]));
  for (const listing of own.values()) listing.price = money(listing.price * factor);
  const units = new Map<string, number>();
  for (const { listing, units: sold } of playDay(world).report.funnel) {
    const product = own.get(listing)?.product;
    const line = product === undefined ? undefined : scenario.goods.products[product]?.line;
    if (line !== undefined) units.set(line, (units.get(line) ?? 0) + sold);
  }
  return units;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
const elasticityOf = (dear: number, cheap: number): number => Math.log(dear / cheap) / Math.log(1.15 / 0.85);

test('own prices move demand as in 1,851 published estimates: near −2.6, and from −1.5 to −4 in every line', () => {
  const [dear, cheap] = [unitsByLine(1.15), unitsByLine(0.85)];

  const mean = elasticityOf(sum(dear.values()), sum(cheap.values()));
  expect(mean).toBeLessThan(-2);
  expect(mean).toBeGreaterThan(-3.2);
  expect(cheap.size).toBeGreaterThan(2);
  for (const [line, units] of cheap) {
    const elasticity = elasticityOf(dear.get(line) ?? 0, units);
    expect(elasticity).toBeLessThan(-1.5);
    expect(elasticity).toBeGreaterThan(-4);
  }
}, 60_000);
