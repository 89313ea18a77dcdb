import { at } from '../at.ts';
import { endFreight, endRemoval } from '../freight/take-in.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { HOME } from '../stock/places.ts';
import { putUnits } from '../stock/warehouse.ts';
import { forgetWeeks } from '../supply/factory.ts';
import { leaveFactory, payWhatIsDue } from '../supply/leave-factory.ts';
import { receiveSamples } from '../supply/receive-samples.ts';
import type { Supply } from '../supply/supply.ts';
import type { Today } from '../today.ts';

/** Goods that arrive today go on their shelves, and their cost from the goods under way to the stock. */
export function receiveGoods(today: Today): void {
  const { world, day } = today;
  payWhatIsDue(today);
  receiveSamples(today);
  const stays = new Set<Supply>();
  for (const supply of world.supplies) {
    const is = supply.readyOn > day ? 'waits' : leaveFactory(today, supply);
    if (is === 'leaves') shelveSupply(today, supply);
    if (is === 'waits') stays.add(supply);
  }
  world.supplies = world.supplies.filter((supply) => stays.has(supply));
  forgetWeeks(world, day);
  for (const freight of world.freight) if (freight.arrivesOn <= day) endFreight(today, freight);
  world.freight = world.freight.filter(({ arrivesOn }) => arrivesOn > day);
  for (const removal of world.removals) if (removal.arrivesOn <= day) endRemoval(today, removal);
  world.removals = world.removals.filter(({ arrivesOn }) => arrivesOn > day);
}

function shelveSupply(today: Today, supply: Supply): void {
  const { world, report, day } = today;
  const { company, product, units, supplier, cost } = supply;
  const { goods, home } = world.scenario;
  putUnits(world, { shelf: { company, product, place: HOME }, goods: supply, from: 'supply' });
  post(today, company, {
    memo: 'goods-received',
    lines: [debit('stock', home.currency, cost), credit('stock-under-way', home.currency, cost)],
  });
  report.news.push({
    company,
    code: 'news.goods-received',
    values: {
      supplier: at(goods.suppliers, supplier).id,
      product: at(goods.products, product).id,
      units,
      daysLate: Math.max(day - supply.promisedOn, 0),
    },
  });
}
