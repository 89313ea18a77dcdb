import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { explainOrder } from '../explain/explain-visit.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { respondent } from './respondent.ts';

test('people answer a study with the mind that they shop with', () => {
  const world = littleWorld();
  withDesk(world);
  const { report } = playDay(world);

  const orders = report.placed.slice(0, 12);

  expect(orders.length).toBeGreaterThan(5);
  for (const order of orders) {
    const buyer = explainOrder(world, [], order)?.path.buyer;
    const asked = respondent(world, order.market, 0, buyer?.person ?? -1);
    const { segments } = at(world.scenario.countries, 0);
    expect(at(segments, asked.segment).id).toBe(buyer?.segment);
    expect(asked.sensitivity).toBe(buyer?.priceSensitivity);
  }
});
