import { at } from '../at.ts';
import { isFreightLost } from '../freight/freight-way.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money, perThousandOf, type Money } from '../money.ts';
import { dutyPerThousand, stateRulesOn } from '../scenario/rules-in-force.ts';
import { moveUnits } from '../stock/move-units.ts';
import { putUnits } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import type { Freight, Supply } from '../world.ts';

/** Goods that arrive today go on their shelves, and their cost from the goods under way to the stock. */
export function receiveGoods(today: Today): void {
  const { world, day } = today;
  for (const supply of world.supplies) if (supply.arrivesOn <= day) shelveSupply(today, supply);
  for (const freight of world.freight) if (freight.arrivesOn <= day) endFreight(today, freight);
  world.supplies = world.supplies.filter(({ arrivesOn }) => arrivesOn > day);
  world.freight = world.freight.filter(({ arrivesOn }) => arrivesOn > day);
}

function shelveSupply(today: Today, supply: Supply): void {
  const { world, report, day } = today;
  const { company, product, units, supplier, cost } = supply;
  const { goods, home } = world.scenario;
  putUnits(world, { shelf: { company, product, place: 'home' }, goods: supply, from: 'supply' });
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

function endFreight(today: Today, freight: Freight): void {
  const { world, report, day } = today;
  const { company, id, place, lane, sentOn, promisedOn } = freight;
  const isLost = isFreightLost(world, lane, company, sentOn);
  if (isLost) writeOffFreight(today, freight);
  else shelveFreight(today, freight);
  const units = freight.goods.reduce((sum, goods) => sum + goods.units, 0);
  const values = { freight: id, place, units, daysLate: Math.max(day - promisedOn, 0) };
  report.news.push({ company, code: isLost ? 'news.freight-lost' : 'news.freight-received', values });
}

function writeOffFreight(today: Today, { company, goods }: Freight): void {
  const { currency } = today.world.scenario.home;
  for (const { product, units, cost } of goods) {
    moveUnits(today.world, { company, product, units, from: 'freight', to: 'lost' });
    post(today, company, {
      memo: 'freight-lost',
      lines: [debit('losses', currency, cost), credit('stock-under-way', currency, cost)],
    });
  }
}

/**
 * Customs value what arrives: goods and freight. Duty is part of what the goods cost from here on; import VAT is not,
 * because a registered seller has it back. The warehouse charges for taking each unit in.
 */
function shelveFreight(today: Today, { company, goods, place }: Freight): void {
  const { world, day } = today;
  const { scenario } = world;
  const { currency } = scenario.home;
  const rules = stateRulesOn(scenario, place, day);
  let takenIn = 0;
  for (const { product, units, cost, quality } of goods) {
    const { hs } = at(scenario.goods.products, product);
    const duty = perThousandOf(cost, dutyPerThousand(rules, hs));
    const landed = { units, cost: money(cost + duty), quality };
    putUnits(world, { shelf: { company, product, place }, goods: landed, from: 'freight' });
    post(today, company, {
      memo: 'freight-received',
      lines: [
        debit('stock', currency, landed.cost),
        credit('stock-under-way', currency, cost),
        credit('bank', currency, duty),
      ],
    });
    takenIn += units;
  }
  const fee: Money = money(takenIn * inboundPerUnit(today, place));
  post(today, company, {
    memo: 'warehouse-inbound',
    lines: [debit('storage', currency, fee), credit('bank', currency, fee)],
  });
}

const inboundPerUnit = ({ world }: Today, place: string): number =>
  world.scenario.lanes.warehouses.find(({ country }) => country === place)?.inboundPerUnit ?? 0;
