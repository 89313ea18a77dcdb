/** Money between a company and its suppliers: deposits, balances, discounts and what comes back. */
import { at } from '../at.ts';
import { fromHome, inUnits, toHome } from '../ledger/exchange.ts';
import { credit, debit, post, type EntryLine } from '../ledger/post.ts';
import { money, perThousandOf, type Money } from '../money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Supplier } from '../scenario/supplier.ts';
import type { Today } from '../today.ts';
import type { Owed, Payable, Supply } from './supply.ts';

/** What is due with an order of this cost. */
export const depositOf = ({ terms }: Pick<Supplier, 'terms'>, cost: number): Money =>
  terms ? perThousandOf(cost, terms.depositPerThousand) : money(cost);

/** The balance in the currency in which it is owed. */
export function balanceOwed(
  scenario: Scenario,
  { currencyClause }: Pick<Supplier, 'currencyClause'>,
  balance: number,
  day: number,
): Owed | undefined {
  if (balance === 0) return undefined;
  const currency = currencyClause?.currency ?? scenario.home.currency;
  return { currency, amount: fromHome(scenario, balance, currency, day), booked: money(balance) };
}

/** Lines by which so much more is owed, worth so much at home; a foreign debt goes through the exchange. */
function owedLines({ home }: Scenario, currency: string, amount: number, worth: number): EntryLine[] {
  if (currency === home.currency) return [credit('owed-to-suppliers', currency, amount)];
  return [
    credit('owed-to-suppliers', currency, amount),
    debit('exchange', currency, amount),
    credit('exchange', home.currency, worth),
  ];
}

/** Lines by which so much less is owed. */
function clearedLines({ home }: Scenario, currency: string, amount: number, worth: number): EntryLine[] {
  if (currency === home.currency) return [debit('owed-to-suppliers', currency, amount)];
  return [
    debit('owed-to-suppliers', currency, amount),
    credit('exchange', currency, amount),
    debit('exchange', home.currency, worth),
  ];
}

export function bookOrder(today: Today, company: number, cost: Money, owed: Owed | undefined): void {
  const { scenario } = today.world;
  const { currency } = scenario.home;
  post(today, company, {
    memo: 'goods-ordered',
    lines: [
      debit('stock-under-way', currency, cost),
      credit('bank', currency, cost - (owed?.booked ?? 0)),
      ...(owed ? owedLines(scenario, owed.currency, owed.amount, owed.booked) : []),
    ],
  });
}

/** What a debt costs to pay on a day, in the home currency. */
export const worthOf = (scenario: Scenario, { currency, amount }: Owed, day: number): Money =>
  toHome(scenario, amount, currency, day);

export function payOwed(today: Today, owed: Payable): void {
  const { scenario } = today.world;
  const { currency } = scenario.home;
  const worth = worthOf(scenario, owed, today.day);
  post(today, owed.company, {
    memo: 'supplier-paid',
    lines: [...clearedLines(scenario, owed.currency, owed.amount, worth), credit('bank', currency, worth)],
  });
  today.report.news.push({
    company: owed.company,
    code: 'news.supplier-paid',
    values: {
      supplier: at(scenario.goods.suppliers, owed.supplier).id,
      supply: owed.supply,
      amount: inUnits(scenario, owed.amount, owed.currency),
      currency: owed.currency,
    },
  });
}

/** Takes so much off the price of a supply: first off what is still owed for it, the rest comes back in cash. */
export function takeOff(today: Today, supply: Supply, discount: Money): void {
  const { scenario } = today.world;
  const { currency } = scenario.home;
  const { owed } = supply;
  const offDebt = Math.min(discount, owed?.booked ?? 0);
  const off = owed && offDebt > 0 ? money((owed.amount * offDebt) / owed.booked) : 0;
  post(today, supply.company, {
    memo: 'supplier-discount',
    lines: [
      credit('stock-under-way', currency, discount),
      ...(owed ? clearedLines(scenario, owed.currency, off, offDebt) : []),
      debit('bank', currency, discount - offDebt),
    ],
  });
  supply.cost = money(supply.cost - discount);
  if (!owed) return;
  owed.amount = money(owed.amount - off);
  owed.booked = money(owed.booked - offDebt);
  if (owed.booked === 0) delete supply.owed;
}

/** Ends a supply that never comes: the balance is off, so much of what was paid comes back, the rest is lost. */
export function writeOff(today: Today, supply: Supply, memo: string, backPerThousand: number): void {
  const { scenario } = today.world;
  const { currency } = scenario.home;
  const { owed, cost } = supply;
  const paid = cost - (owed?.booked ?? 0);
  const back = perThousandOf(paid, backPerThousand);
  post(today, supply.company, {
    memo,
    lines: [
      credit('stock-under-way', currency, cost),
      ...(owed ? clearedLines(scenario, owed.currency, owed.amount, owed.booked) : []),
      debit('bank', currency, back),
      debit('losses', currency, paid - back),
    ],
  });
}
