import type { AsJson, CompanyStatements } from '@portolan/contract/market';

type Statements = AsJson<CompanyStatements>['statements'];

/** A line of a statement as a table shows it. */
export interface StatementRow {
  part:
    | 'results'
    | 'currencies'
    | 'assets'
    | 'debts'
    | 'owners'
    | 'operating'
    | 'financing'
    | 'cash'
    | 'total';
  /** A key of words: of the ledger's accounts or memos, or of the statements' own. */
  words: string;
  of?: 'account' | 'memo';
  amount: number;
  isTotal?: boolean;
}

export function profitRows({ profitAndLoss }: Statements): StatementRow[] {
  const { lines, exchange, profit } = profitAndLoss;
  return [
    ...lines.map(({ account, amount }): StatementRow => ({
      part: 'results',
      words: account,
      of: 'account',
      amount,
    })),
    { part: 'currencies', words: 'exchangeResult', amount: exchange.total },
    { part: 'total', words: 'profit', amount: profit, isTotal: true },
  ];
}

export function balanceRows({ balanceSheet }: Statements): StatementRow[] {
  const { assets, liabilities, capital, earnedBefore, earned, netAssets } = balanceSheet;
  const row =
    (part: 'assets' | 'debts') =>
    ({ account, amount }: { account: string; amount: number }): StatementRow => ({
      part,
      words: account,
      of: 'account',
      amount,
    });
  return [
    ...assets.map(row('assets')),
    ...liabilities.map(row('debts')),
    { part: 'total', words: 'netAssets', amount: netAssets, isTotal: true },
    { part: 'owners', words: 'capital', amount: capital },
    { part: 'owners', words: 'earnedBefore', amount: earnedBefore },
    { part: 'owners', words: 'earned', amount: earned },
    { part: 'total', words: 'owned', amount: capital + earnedBefore + earned, isTotal: true },
  ];
}

export function cashRows({ cashFlow }: Statements): StatementRow[] {
  const { opening, lines, revaluation, closing } = cashFlow;
  const flows = lines.map(({ section, memo, amount }): StatementRow => ({
    part: section,
    words: memo,
    of: 'memo',
    amount,
  }));
  return [
    { part: 'cash', words: 'opening', amount: opening },
    ...flows.filter(({ part }) => part === 'operating'),
    ...flows.filter(({ part }) => part === 'financing'),
    { part: 'currencies', words: 'cashRevaluation', amount: revaluation },
    { part: 'total', words: 'closing', amount: closing, isTotal: true },
  ];
}
