/** What the day's report says of the orders to small sellers. */
import { at } from '../at.ts';
import { money } from '../money.ts';
import type { CrowdChange, CrowdReport } from '../report.ts';
import { currencyOf, marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { CrowdOrder } from './book.ts';
import { isOnTrial } from './prices.ts';
import type { CrowdDay } from './day.ts';
import type { Quote } from './quote.ts';

const crowdReport = ({ report }: Today): CrowdReport => (report.crowd ??= { placed: [], changes: [] });

export function tellChange(today: Today, change: CrowdChange): void {
  crowdReport(today).changes.push(change);
}

interface Placed {
  readonly order: CrowdOrder;
  readonly quote: Quote;
  readonly payment: number;
  readonly paidAt: number;
}

export function tellPlaced(
  today: Today,
  { crowded }: CrowdDay,
  { order, quote, payment, paidAt }: Placed,
): void {
  const { scenario } = today.world;
  const { market, pages, sellers } = crowded;
  const { country, payment: means } = marketAt(scenario, market);
  const { taxPerThousand: rate, pricesShowTax } = stateRulesOn(scenario, country, today.day);
  const price = quote.price * order.units;
  const freight = quote.freight * order.units;
  const taxed = (price + freight) * rate;
  crowdReport(today).placed.push({
    id: order.id,
    market,
    seller: order.seller,
    department: pages.department[order.page] ?? 0,
    page: pages.number[order.page] ?? 0,
    buyer: order.buyer,
    session: order.session,
    placedAt: order.placedAt,
    paidAt,
    promisedAt: order.promisedAt,
    units: order.units,
    grams: pages.grams[order.page] ?? 0,
    from: sellers.region[order.seller] ?? 0,
    to: quote.buyer.region,
    kilometres: Math.floor(quote.kilometres + 0.5),
    currency: currencyOf(scenario, market),
    price,
    freight,
    tax: money(pricesShowTax === 'yes' ? taxed / (1000 + rate) : taxed / 1000),
    payment: at(means, payment).id,
    ...(isOnTrial(crowded.crowd, order.page) && { isOnTrial: true }),
  });
}
