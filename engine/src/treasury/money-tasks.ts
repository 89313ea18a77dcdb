/** What a company's money asks of it: what is overdue, what falls due soon, what can be had back. */
import type { Task } from '../task.ts';
import type { CompanyView } from '../view/company-view.ts';

/** Days ahead in which something that falls due is told. */
const SOON_DAYS = 7;
/** Share of the credit line from which on it is worth a word. */
const MUCH = 0.8;

export function moneyTasks(view: CompanyView): Task[] {
  return [insolvency, credit, forwards, taxes, refunds].flatMap((rule) => rule(view));
}

function insolvency({ treasury, money }: CompanyView): Task[] {
  const { insolvency: found } = treasury;
  if (!found || found.state === 'closed') return [];
  const code = found.state === 'overdue' ? 'task.debts-overdue' : 'task.in-administration';
  const values = { amount: found.missing / minor(money, money.homeCurrency), currency: money.homeCurrency };
  return [{ code, values, dueAt: found.untilDay }];
}

function credit({ treasury }: CompanyView): Task[] {
  const { limit, drawn } = treasury.credit;
  if (!treasury.bank || limit === 0 || drawn < limit * MUCH) return [];
  return [{ code: 'task.credit-is-dear', values: { used: Math.round((drawn / limit) * 100) } }];
}

function forwards({ treasury, day, money }: CompanyView): Task[] {
  return treasury.forwards
    .filter((forward) => forward.missing > 0 && forward.day - day <= SOON_DAYS)
    .map(({ id, missing, currency, day: due }) => ({
      code: 'task.forward-due',
      values: { forward: id, missing: missing / minor(money, currency), currency },
      dueAt: due - 1,
    }));
}

const minor = ({ minorUnits }: CompanyView['money'], currency: string): number => minorUnits[currency] ?? 1;

function taxes({ treasury, money, day }: CompanyView): Task[] {
  const wallet = (currency: string): number =>
    treasury.wallets.find((each) => each.currency === currency)?.amount ?? 0;
  return treasury.taxReturns
    .filter(({ amount, currency, dueOn }) => dueOn - day <= SOON_DAYS && amount > wallet(currency))
    .map(({ country, currency, amount, dueOn }) => ({
      code: 'task.tax-due',
      values: { country, currency, amount: amount / minor(money, currency) },
      dueAt: dueOn,
    }));
}

function refunds({ treasury, money }: CompanyView): Task[] {
  const { homeCurrency } = money;
  return treasury.exports
    .filter(({ state, isOver, refund }) => state === 'open' && isOver && refund > 0)
    .map(({ month, refund }) => ({
      code: 'task.claim-refund',
      target: { kind: 'month' as const, id: month },
      values: { month, amount: refund / minor(money, homeCurrency), currency: homeCurrency },
    }));
}
