/** What the day's report says of the orders to small sellers. */
import { at } from '../at.ts';
import { money } from '../money.ts';
import type { CrowdChange, CrowdReport } from '../report.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { CrowdOrder } from './book.ts';
import type { CrowdDay } from './day.ts';

const crowdReport = ({ report }: Today): CrowdReport => (report.crowd ??= { placed: [], changes: [] });

export function tellChange(today: Today, change: CrowdChange): void {
  crowdReport(today).changes.push(change);
}

export function tellPlaced(
  today: Today,
  { crowded }: CrowdDay,
  {
    order,
    payment,
    ...paid
  }: {
    readonly order: CrowdOrder;
    readonly payment: number;
    readonly currency: string;
    readonly price: number;
    readonly freight: number;
  },
): void {
  const { scenario } = today.world;
  const market = marketAt(scenario, crowded.market);
  const { taxPerThousand: rate, pricesShowTax } = stateRulesOn(scenario, market.country, today.day);
  const all = paid.price + paid.freight;
  const tax = pricesShowTax === 'yes' ? money((all * rate) / (1000 + rate)) : money((all * rate) / 1000);
  const { pages } = crowded;
  crowdReport(today).placed.push({
    id: order.id,
    market: crowded.market,
    seller: order.seller,
    department: pages.department[order.page] ?? 0,
    page: pages.number[order.page] ?? 0,
    buyer: order.buyer,
    placedAt: order.placedAt,
    promisedAt: order.promisedAt,
    units: order.units,
    ...paid,
    tax,
    payment: at(market.payment, payment).id,
  });
}
