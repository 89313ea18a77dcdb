/** Where the money in the bank came from and went to: every posting to it, by what it was for. */
import type { Booked, Span, Translate } from './booked.ts';

export type Section = 'operating' | 'financing';

export interface CashFlow {
  readonly opening: number;
  readonly lines: readonly { readonly section: Section; readonly memo: string; readonly amount: number }[];
  /** What cash in foreign currencies has become worth more or less. */
  readonly revaluation: number;
  readonly closing: number;
}

/** Money of owners and lenders; all else is trade. A trader of goods has nothing that it invests in. */
const FINANCING: ReadonlySet<string> = new Set([
  'opening',
  'capital-paid-in',
  'credit-drawn',
  'debt-repaid',
  'interest-charged',
  'rescue-paid',
]);

function cashAfter(rows: readonly Booked[], day: number, translate: Translate): number {
  const wallets = new Map<string, number>();
  for (const row of rows) {
    if (row.account !== 'bank' || row.day > day) continue;
    wallets.set(row.currency, (wallets.get(row.currency) ?? 0) + row.amount);
  }
  return [...wallets].reduce((sum, [currency, amount]) => sum + translate(amount, currency, day), 0);
}

export function cashFlow(rows: readonly Booked[], { from, until }: Span, translate: Translate): CashFlow {
  const sums = new Map<string, number>();
  for (const { account, day, memo, amount, currency } of rows) {
    if (account !== 'bank' || day < from || day > until) continue;
    sums.set(memo, (sums.get(memo) ?? 0) + translate(amount, currency, day));
  }
  const lines = [...sums]
    .filter(([, amount]) => amount !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([memo, amount]) => ({
      section: FINANCING.has(memo) ? ('financing' as const) : ('operating' as const),
      memo,
      amount,
    }));
  const opening = cashAfter(rows, from - 1, translate);
  const closing = cashAfter(rows, until, translate);
  const flowed = lines.reduce((sum, { amount }) => sum + amount, 0);
  return { opening, lines, revaluation: closing - opening - flowed, closing };
}
