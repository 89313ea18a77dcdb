import { ACCOUNTS } from '@portolan/engine/accounts';
import { inHome } from '../in-home.ts';
import type { Sight } from '../use-company.ts';

interface Balance {
  account: string;
  currency: string;
  amount: number;
}

const KINDS: Readonly<Record<string, string>> = ACCOUNTS;
const EARNED_OR_COST = ['income', 'expense', 'clearing'];

/** In the order of the chart of accounts; `exchange` is what rates have moved. */
const LINES = Object.keys(KINDS).filter((account) => EARNED_OR_COST.includes(KINDS[account] ?? ''));

/** Income and cost, which the books write with the sign turned round. */
export const isResult = (account: string): boolean => LINES.includes(account);

export interface StatementLine {
  account: string;
  /** Home currency at today's rates; what costs is negative. */
  amount: number;
}

export interface Statement {
  lines: StatementLine[];
  profit: number;
}

/**
 * Profit and loss from the world's start. In every currency the accounts add up to nothing, so what these add up to
 * is what net worth has grown by.
 */
export function statementOf(
  balances: readonly Balance[],
  purse: Pick<Sight['money'], 'homeCurrency' | 'rates'>,
): Statement {
  const lines = LINES.map((account) => ({
    account,
    amount: balances
      .filter((one) => one.account === account)
      .reduce((sum, { amount, currency }) => sum - inHome(purse, amount, currency), 0),
  }));
  return {
    lines: lines.filter(({ amount }) => amount !== 0),
    profit: lines.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** What the owners have paid in. */
export const capitalOf = (balances: readonly Balance[]): number =>
  balances.filter(({ account }) => account === 'equity').reduce((sum, { amount }) => sum - amount, 0);
