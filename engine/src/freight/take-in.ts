/** The end of a shipment: lost at sea, broken in part, or taken in where it was sent. */
import { at } from '../at.ts';
import { clearGoods } from '../border/clear-freight.ts';
import { stream, uniform } from '../chance.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import { keeperOf, payKeeper } from '../stock/keeper.ts';
import { moveUnits } from '../stock/move-units.ts';
import { countryOfPlace } from '../stock/places.ts';
import { putUnits } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import { payImportTax } from '../treasury/import-tax.ts';
import type { World } from '../world.ts';
import type { Freight, FreightGoods, Removal } from './freight.ts';
import { isFreightLost } from './freight-way.ts';
import { noteFreight } from './note-mishaps.ts';

const DAMAGE = stream('freight/damage');
const BROKEN = stream('freight/broken');

export function endFreight(today: Today, freight: Freight): void {
  const { world, report, day } = today;
  const { company, id, place, lane, sentOn, promisedOn } = freight;
  const isLost = isFreightLost(world, lane, company, sentOn);
  const broken = isLost ? freight.goods : brokenGoods(world, freight);
  const units = freight.goods.reduce((sum, goods) => sum + goods.units, 0);
  const gone = broken.reduce((sum, goods) => sum + goods.units, 0);
  if (gone > 0) {
    loseGoods(today, company, broken, isLost ? 'freight-lost' : 'freight-damaged');
    noteFreight(today, freight, broken, isLost ? 'freight-lost' : 'freight-damaged');
  }
  if (!isLost) takeIn(today, freight, broken);
  const values = {
    freight: id,
    place,
    units: units - (isLost ? 0 : gone),
    daysLate: Math.max(day - promisedOn, 0),
  };
  report.news.push({ company, code: isLost ? 'news.freight-lost' : 'news.freight-received', values });
  if (!isLost && gone > 0) {
    report.news.push({ company, code: 'news.freight-damaged', values: { freight: id, place, units: gone } });
  }
}

/** The part of each product that arrives broken, at its share of the cost. */
function brokenGoods({ scenario, seed, companies }: World, freight: Freight): FreightGoods[] {
  const { lane, company, sentOn, goods } = freight;
  const { damaged } = at(scenario.lanes.freight, lane);
  const { number } = at(companies, company);
  if (!damaged || uniform(seed, DAMAGE, number, sentOn, lane) >= damaged.share) return [];
  return goods.map(({ product, units, cost, quality }) => {
    const share = damaged.mostOfUnits * uniform(seed, BROKEN, number, sentOn, lane * 4096 + product);
    const broken = Math.floor(units * share);
    return { product, units: broken, cost: money(Math.floor((cost * broken) / units)), quality };
  });
}

function loseGoods(today: Today, company: number, goods: readonly FreightGoods[], memo: string): void {
  const { currency } = today.world.scenario.home;
  for (const { product, units, cost } of goods) {
    moveUnits(today.world, { company, product, units, from: 'freight', to: 'lost' });
    post(today, company, {
      memo,
      lines: [debit('losses', currency, cost), credit('stock-under-way', currency, cost)],
    });
  }
}

/**
 * Customs value what arrives: goods and freight. Duty is part of what the goods cost from here on; import VAT is not,
 * because a registered seller has it back. Who keeps the goods charges for taking each unit in.
 */
function takeIn(today: Today, freight: Freight, broken: readonly FreightGoods[]): void {
  const { world, day } = today;
  const { scenario } = world;
  const { company, place, lane, sentOn, goods } = freight;
  const { currency } = scenario.home;
  const country = countryOfPlace(scenario, place);
  let takenIn = 0;
  let landedWorth = 0;
  goods.forEach(({ product, units, cost, quality }, each) => {
    const left = units - (broken[each]?.units ?? 0);
    const worth = cost - (broken[each]?.cost ?? 0);
    const duty = clearGoods(today, {
      company,
      country,
      lane,
      sentOn,
      product,
      units: left,
      worth: money(worth),
    });
    if (duty === undefined) return;
    const landed = { units: left, cost: money(worth + duty), quality };
    putUnits(world, { shelf: { company, product, place }, goods: landed, from: 'freight' });
    post(today, company, {
      memo: 'freight-received',
      lines: [
        debit('stock', currency, landed.cost),
        credit('stock-under-way', currency, worth),
        credit('bank', currency, duty),
      ],
    });
    takenIn += left;
    landedWorth += landed.cost;
  });
  payImportTax(today, company, { country, worth: landedWorth });
  const keeper = keeperOf(scenario, place, day);
  if (!keeper) return;
  const amount = money(takenIn * keeper.inboundPerUnit);
  payKeeper(today, company, { keeper, amount, memo: 'warehouse-inbound' });
}

/** Goods called back from a platform's centre are in the warehouse of the country. */
export function endRemoval(today: Today, removal: Removal): void {
  const { world, report } = today;
  const { currency } = world.scenario.home;
  const { company, product, place, units, cost } = removal;
  putUnits(world, { shelf: { company, product, place }, goods: removal, from: 'freight' });
  post(today, company, {
    memo: 'stock-called-back',
    lines: [debit('stock', currency, cost), credit('stock-under-way', currency, cost)],
  });
  const values = { product: at(world.scenario.goods.products, product).id, units, place };
  report.news.push({ company, code: 'news.removal-received', values });
}
