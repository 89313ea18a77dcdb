import type { OrderStory } from '@portolan/contract/market';

type Posting = OrderStory['postings'][number];

/** The accounts that make an order's profit, in the order of a statement; all others only hold the money. */
const RESULT: readonly string[] = [
  'sales',
  'refunds',
  'cost-of-goods',
  'postage',
  'platform-fees',
  'payment-fees',
  'losses',
];

export interface ResultLine {
  account: string;
  currency: string;
  /** What it earned: costs are negative. */
  amount: number;
}

/** What an order has earned so far, account by account. A credit is an income, so the sign of the books turns. */
export function resultOf(postings: readonly Posting[]): ResultLine[] {
  const sums = new Map<string, ResultLine>();
  for (const { account, currency, amount } of postings) {
    const line = sums.get(`${account} ${currency}`) ?? { account, currency, amount: 0 };
    sums.set(`${account} ${currency}`, { ...line, amount: line.amount - amount });
  }
  return [...sums.values()]
    .filter(({ account, amount }) => RESULT.includes(account) && amount !== 0)
    .toSorted((a, b) => RESULT.indexOf(a.account) - RESULT.indexOf(b.account));
}
