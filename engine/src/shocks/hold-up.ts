import { at } from '../at.ts';
import { nextMoment } from '../orders/next-moment.ts';
import { statusAt } from '../orders/book-columns.ts';
import type { Shock } from '../scenario/shocks.ts';
import type { Today } from '../today.ts';
import { startOfDay } from '../orders/promise.ts';

/** Goods under way from a supplier that has burnt are made anew: they come so much later. */
export function delaySupplies({ world, day, report }: Today, shock: Shock<'supplierFires'>): void {
  const { suppliers, products } = world.scenario.goods;
  for (const supply of world.supplies) {
    if (at(suppliers, supply.supplier).id !== shock.supplier || supply.readyOn < day) continue;
    supply.readyOn += shock.days;
    report.news.push({
      company: supply.company,
      code: 'news.goods-burnt',
      values: {
        supplier: shock.supplier,
        product: at(products, supply.product).id,
        units: supply.units,
        from: supply.readyOn,
      },
    });
  }
}

/** Parcels that have not reached the port when it closes come later than was known when they left. */
export function delayParcels({ world, day }: Today, shock: Shock<'portClosures'>): void {
  const { orders, scenario } = world;
  for (let row = 0; row < orders.count; row++) {
    if (statusAt(orders, row) !== 'shipped') continue;
    const lane = scenario.lanes.lanes[orders.lane[row] ?? -1];
    if (lane && shock.lanes.includes(lane.id)) orders.nextAt[row] = nextMoment(world, row, startOfDay(day));
  }
}
