import { expect, test } from 'vitest';
import { at } from '../../at.ts';
import { noFigures, type Target, type Term } from '../../ads/campaign.ts';
import { landedCost } from '../../landed-cost.ts';
import { money } from '../../money.ts';
import { littleWorld, withDesk } from '../../testing/little-world.ts';
import { leftOfUnit, unitsPerClick } from './worth-of-click.ts';

const target = (clicks: number, units: number, terms: readonly Partial<Term>[] = []): Target => ({
  id: 1,
  aim: { kind: 'keyword', words: 'bed', match: 'broad' },
  isPaused: false,
  totals: { ...noFigures(), clicks, units },
  terms: terms.map((term) => ({ ...noFigures(), query: 0, placement: 'top', ...term })),
});

test('without clicks a page is believed to sell as the market does, and the more clicks the more it is its own record', () => {
  const world = littleWorld();
  const listing = withDesk(world);
  const usual = world.scenario.search.usual.conversion;
  const rate = (of: Target) => unitsPerClick(world.scenario, listing, of, 'top');

  expect(rate(target(0, 0))).toBeCloseTo(usual, 12);
  expect(rate(target(30, 15))).toBeCloseTo((15 + 3) / (30 + 3 / usual), 12);
  // Twenty clicks without an order say little where one in fifty buys.
  expect(rate(target(20, 0))).toBeGreaterThan(usual / 2);
  expect(rate(target(30_000, 15_000))).toBeGreaterThan(0.49);
  // Where clicks sell otherwise than the target's others, their own record counts too.
  expect(rate(target(300, 30, [{ clicks: 100, units: 0 }]))).toBeLessThan(rate(target(300, 30)));
  listing.record.clicks = [900];
  listing.record.units = [450];
  expect(rate(target(0, 0))).toBeGreaterThan(0.4);
});

test('what a unit leaves is what the calculator says, with the goods at what they have cost', () => {
  const world = littleWorld();
  const listing = withDesk(world, { unitCost: 4000, listing: { price: money(4999) } });
  const { scenario } = world;
  const { goods, lanes, markets } = scenario;
  const product = at(goods.products, listing.product).id;
  const offer = at(
    goods.supply.filter((each) => each.product === product),
    0,
  );
  const sum = landedCost(scenario, {
    day: 1,
    supplier: offer.supplier,
    product,
    quantity: 100,
    market: at(markets, 0).id,
    lane: at(lanes.lanes, 1).id,
    price: 4999,
    shipping: 0,
  });

  // Goods that have cost more are also worth more when they come back.
  const { baseReturnRate } = at(goods.lines, 0);
  const back = baseReturnRate * at(markets, 0).afterTheOrder.returns.resold * (4000 - sum.goods);
  expect(leftOfUnit(world, listing, 1)).toBeCloseTo(sum.profit + sum.goods - 4000 + back, -1);
  expect(leftOfUnit(world, { ...listing, market: 1 }, 1)).toBe(0);
});
