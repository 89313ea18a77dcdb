/** What stands in a company's accounts at the end of two histories, where it is not the same. */
import type { Account, Balances } from '../ledger/accounts.ts';

export interface MoneyDifference {
  readonly account: Account;
  readonly currency: string;
  readonly asPlayed: number;
  readonly changed: number;
  readonly difference: number;
}

export function moneyDifferences(asPlayed: Balances, changed: Balances): MoneyDifference[] {
  const names = [asPlayed, changed].flatMap((balances) =>
    Object.entries(balances).flatMap(([currency, book]) =>
      Object.keys(book).map((account) => `${account} ${currency}`),
    ),
  );
  return [...new Set(names)].sort().flatMap((name): MoneyDifference[] => {
    const [account = '', currency = ''] = name.split(' ');
    const one = asPlayed[currency]?.[account as Account] ?? 0;
    const other = changed[currency]?.[account as Account] ?? 0;
    if (one === other) return [];
    return [
      { account: account as Account, currency, asPlayed: one, changed: other, difference: other - one },
    ];
  });
}
