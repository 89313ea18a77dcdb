/**
 * The three statements of a company for any span of days, worked out of nothing but its postings: profit and loss,
 * balance sheet and cash flow. How foreign money is translated is said in docs/decisions/0131.
 */
import { ACCOUNTS, type Account } from './accounts.ts';
import type { Booked, Span, Translate } from './booked.ts';
import { cashFlow, type CashFlow } from './cash-flow.ts';

export interface StatementLine {
  readonly account: Account;
  readonly amount: number;
}

/** Minor units of the home currency. What costs or is owed is negative. */
export interface Statements {
  readonly span: Span;
  readonly profitAndLoss: {
    readonly lines: readonly StatementLine[];
    readonly exchange: ExchangeResult;
    readonly profit: number;
  };
  readonly balanceSheet: BalanceSheet;
  readonly cashFlow: CashFlow;
}

/** Gain or loss by currencies alone, in its three sources. */
export interface ExchangeResult {
  /** What is owned and owed in foreign money, by the rates of the end instead of those it was booked at. */
  readonly revaluation: number;
  /** Both sides of conversions, each at its day's rate: what a forward brought more or less than the market. */
  readonly conversion: number;
  /** What rounding each line to the minor unit leaves over. */
  readonly rounding: number;
  readonly total: number;
}

export interface BalanceLine {
  readonly account: Account;
  readonly amount: number;
  /** In the currencies in which it stands there. */
  readonly of: readonly { readonly currency: string; readonly amount: number; readonly home: number }[];
}

export interface BalanceSheet {
  readonly assets: readonly BalanceLine[];
  readonly liabilities: readonly BalanceLine[];
  readonly capital: number;
  /** Profit before the span, and in it. */
  readonly earnedBefore: number;
  readonly earned: number;
  /** Assets less liabilities; capital and profit come to the same. */
  readonly netAssets: number;
}

type Kind = (typeof ACCOUNTS)[Account];

const isAccount = (name: string): name is Account => Object.hasOwn(ACCOUNTS, name);
const kindOf = ({ account }: Booked): Kind | undefined =>
  isAccount(account) ? ACCOUNTS[account] : undefined;

const isHeld = (kind: Kind | undefined): boolean => kind === 'asset' || kind === 'liability';
const isResult = (kind: Kind | undefined): boolean => kind === 'income' || kind === 'expense';

const CHART = Object.keys(ACCOUNTS);
/** Where an account stands in the chart: what is earned before what it cost. */
const placeOf = (key: string): number => CHART.indexOf(key.split(' ')[0] ?? '');

/** The sums of rows by a key of theirs that begins with the account, in the order of the chart. */
function sumBy(
  rows: readonly Booked[],
  keyOf: (row: Booked) => string,
  worth: (row: Booked) => number,
): [string, number][] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + worth(row));
  return [...sums].toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

const total = (rows: readonly Booked[], worth: (row: Booked) => number): number =>
  rows.reduce((sum, row) => sum + worth(row), 0);

/** The same-day postings of one account, currency and memo as one row: they are translated together. */
function gather(rows: readonly Booked[]): Booked[] {
  const gathered = new Map<string, Booked>();
  for (const row of rows) {
    const key = `${row.day} ${row.account} ${row.currency} ${row.memo}`;
    const found = gathered.get(key);
    gathered.set(key, found ? { ...found, amount: found.amount + row.amount } : row);
  }
  return [...gathered.values()];
}

/** What stands in accounts of assets and debts after a day, by account and then currency. */
function balancesAfter(rows: readonly Booked[], day: number, translate: Translate): BalanceLine[] {
  const held = rows.filter((row) => row.day <= day && isHeld(kindOf(row)));
  const amounts = sumBy(
    held,
    ({ account, currency }) => `${account} ${currency}`,
    ({ amount }) => amount,
  );
  const lines = new Map<Account, { currency: string; amount: number; home: number }[]>();
  for (const [key, amount] of amounts) {
    const [account = '', currency = ''] = key.split(' ');
    if (amount === 0 || !isAccount(account)) continue;
    const home = translate(amount, currency, day);
    lines.set(account, [...(lines.get(account) ?? []), { currency, amount, home }]);
  }
  return [...lines].map(([account, of]) => ({
    account,
    amount: of.reduce((sum, { home }) => sum + home, 0),
    of,
  }));
}

const netOf = (lines: readonly BalanceLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);

function exchangeResult(
  rows: readonly Booked[],
  { before, after }: { readonly before: number; readonly after: number },
  worth: (row: Booked) => number,
): ExchangeResult {
  const held = rows.filter((row) => isHeld(kindOf(row)));
  const cleared = rows.filter((row) => kindOf(row) === 'clearing');
  const revaluation = after - before - total(held, worth);
  const conversion = -total(cleared, worth);
  const rounding = total(rows, worth);
  return { revaluation, conversion, rounding, total: revaluation + conversion + rounding };
}

/** All postings of one company up to the end of the span; those before it say where it begins. */
export function statementsOf(booked: readonly Booked[], span: Span, translate: Translate): Statements {
  const rows = gather(booked.filter(({ day }) => day <= span.until));
  const worth = ({ amount, currency, day }: Booked): number => translate(amount, currency, day);
  const resultOf = (days: Span): { lines: StatementLine[]; exchange: ExchangeResult; profit: number } => {
    const own = rows.filter(({ day }) => day >= days.from && day <= days.until);
    const results = own.filter((row) => isResult(kindOf(row)));
    const lines = sumBy(results, ({ account }) => account, worth).flatMap(([account, amount]) =>
      isAccount(account) && amount !== 0 ? [{ account, amount: -amount }] : [],
    );
    const before = netOf(balancesAfter(rows, days.from - 1, translate));
    const after = netOf(balancesAfter(rows, days.until, translate));
    const exchange = exchangeResult(own, { before, after }, worth);
    return { lines, exchange, profit: exchange.total - total(results, worth) };
  };
  const profitAndLoss = resultOf(span);
  const balances = balancesAfter(rows, span.until, translate);
  const of = (kind: Kind): BalanceLine[] => balances.filter(({ account }) => ACCOUNTS[account] === kind);
  const capital = -total(
    rows.filter((row) => kindOf(row) === 'equity'),
    worth,
  );
  return {
    span,
    profitAndLoss,
    balanceSheet: {
      assets: of('asset'),
      liabilities: of('liability'),
      capital,
      earnedBefore: span.from > 0 ? resultOf({ from: 0, until: span.from - 1 }).profit : 0,
      earned: profitAndLoss.profit,
      netAssets: netOf(balances),
    },
    cashFlow: cashFlow(rows, span, translate),
  };
}
