import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { putUnits } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import type { Freight, Supply } from '../world.ts';

/** Goods that arrive today go on their shelves, and their cost from the goods under way to the stock. */
export function receiveGoods(today: Today): void {
  const { world, day } = today;
  for (const supply of world.supplies) if (supply.arrivesOn <= day) shelveSupply(today, supply);
  for (const freight of world.freight) if (freight.arrivesOn <= day) shelveFreight(today, freight);
  world.supplies = world.supplies.filter(({ arrivesOn }) => arrivesOn > day);
  world.freight = world.freight.filter(({ arrivesOn }) => arrivesOn > day);
}

function enterStock(today: Today, company: number, cost: number, memo: string): void {
  const { currency } = today.world.scenario.home;
  const lines = [debit('stock', currency, cost), credit('stock-under-way', currency, cost)];
  post(today, company, { memo, lines });
}

function shelveSupply(today: Today, supply: Supply): void {
  const { world, report, day } = today;
  const { company, product, units, supplier } = supply;
  putUnits(world, { shelf: { company, product, place: 'home' }, goods: supply, from: 'supply' });
  enterStock(today, company, supply.cost, 'goods-received');
  const { goods } = world.scenario;
  report.news.push({
    company,
    code: 'goods-received',
    values: {
      supplier: at(goods.suppliers, supplier).id,
      product: at(goods.products, product).id,
      units,
      daysLate: Math.max(day - supply.promisedOn, 0),
    },
  });
}

function shelveFreight(today: Today, freight: Freight): void {
  const { world, report, day } = today;
  const { company, place } = freight;
  for (const goods of freight.goods) {
    putUnits(world, { shelf: { company, product: goods.product, place }, goods, from: 'freight' });
    enterStock(today, company, goods.cost, 'freight-received');
  }
  const units = freight.goods.reduce((sum, goods) => sum + goods.units, 0);
  const daysLate = Math.max(day - freight.promisedOn, 0);
  report.news.push({
    company,
    code: 'freight-received',
    values: { freight: freight.id, place, units, daysLate },
  });
}
