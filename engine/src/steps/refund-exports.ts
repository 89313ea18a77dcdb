/** VAT at home for what has left the country: counted as goods leave, and answered as applications ripen. */
import { at } from '../at.ts';
import { monthOfDay } from '../calendar.ts';
import { minorUnits } from '../ledger/exchange.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { apportion, money, type Money } from '../money.ts';
import { findOrder } from '../orders/book-columns.ts';
import { laneAt } from '../orders/promise.ts';
import { homeRulesOn } from '../scenario/rules-in-force.ts';
import type { HomeRules } from '../scenario/treasury.ts';
import type { Today } from '../today.ts';
import type { ExportMonth } from '../treasury/treasury.ts';

type Rules = NonNullable<HomeRules['exportRefund']>;

/** Goods of one product that left the country today, at what they were bought for. */
interface Exported {
  readonly company: number;
  readonly product: number;
  readonly cost: Money;
}

export function refundExports(today: Today): void {
  const { world, day } = today;
  const rules = homeRulesOn(world.scenario, day)?.exportRefund;
  if (!rules) return;
  for (const goods of [...inParcels(today), ...inShipments(today)]) note(today, rules, goods);
  world.companies.forEach((_, company) => {
    answer(today, company);
    forget(today, company, rules);
  });
}

function inParcels({ world, report }: Today): Exported[] {
  return report.changes.flatMap(({ order: id, status }): Exported[] => {
    const order = status === 'shipped' ? findOrder(world.orders, id) : undefined;
    if (!order || order.lane < 0 || laneAt(world.scenario, order.lane).from !== 'home') return [];
    return [{ company: order.company, product: order.product, cost: money(order.cost) }];
  });
}

/** Freight is not part of what was bought: the books say what the goods of the day's shipments cost on the shelf. */
function inShipments({ world, report, day }: Today): Exported[] {
  const costs = new Map<number, number>();
  for (const { company, memo, account, amount } of report.postings) {
    if (memo !== 'stock-sent-abroad' || account !== 'stock') continue;
    costs.set(company, (costs.get(company) ?? 0) - amount);
  }
  return [...costs].flatMap(([company, cost]) => {
    const goods = world.freight
      .filter((shipment) => shipment.company === company && shipment.sentOn === day)
      .flatMap((shipment) => shipment.goods);
    const parts = apportion(
      money(cost),
      goods.map((each) => each.cost),
    );
    return goods.map(({ product }, place) => ({ company, product, cost: at(parts, place) }));
  });
}

/** Suppliers sell with VAT inside; the refund is a share of the price without it. */
function refundOf({ vatPerThousand, rates }: Rules, hs: string, cost: number): Money {
  let best: Rules['rates'][number] | undefined;
  for (const rate of rates) {
    if (hs.startsWith(rate.hs) && (!best || rate.hs.length > best.hs.length)) best = rate;
  }
  return money((cost * (best?.perThousand ?? 0)) / (1000 + vatPerThousand));
}

function note({ world, day }: Today, rules: Rules, { company, product, cost }: Exported): void {
  const { exports } = at(world.companies, company).treasury;
  const month = monthOfDay(world.scenario, day);
  const { hs } = at(world.scenario.goods.products, product);
  const refund = refundOf(rules, hs, cost);
  const found = exports.find((each) => each.month === month);
  if (!found) exports.push({ month, cost, refund, state: 'open' });
  else {
    found.cost = money(found.cost + cost);
    found.refund = money(found.refund + refund);
  }
}

function answer(today: Today, company: number): void {
  const { world, day, report } = today;
  const { currency } = world.scenario.home;
  for (const each of at(world.companies, company).treasury.exports) {
    if (each.decidedOn === undefined || each.decidedOn > day) continue;
    delete each.decidedOn;
    const values = {
      month: each.month,
      amount: each.refund / minorUnits(world.scenario, currency),
      currency,
    };
    if (each.state === 'incomplete') {
      each.state = 'open';
      report.news.push({ company, code: 'news.refund-sent-back', values });
    } else {
      each.state = 'paid';
      const lines = [
        debit('bank', currency, each.refund),
        credit('export-refund-due', currency, each.refund),
      ];
      post(today, company, { memo: 'export-refund-paid', lines });
      report.news.push({ company, code: 'news.refund-paid', values });
    }
  }
}

/** Months since the year 0. */
const monthsOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Months that are too old to be applied for, or long paid. */
function forget({ world, day }: Today, company: number, { withinMonths }: Rules): void {
  const { treasury } = at(world.companies, company);
  const now = monthsOf(monthOfDay(world.scenario, day));
  const monthsAgo = ({ month }: ExportMonth): number => now - monthsOf(month);
  treasury.exports = treasury.exports.filter(
    (each) => each.decidedOn !== undefined || monthsAgo(each) <= withinMonths,
  );
}
