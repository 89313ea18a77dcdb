/** The chart of accounts, and what stands in it. Debits are positive, credits negative, as in `post`. */

export const ACCOUNTS = {
  bank: 'asset',
  /** Money the platform owes the company and pays out at the next settlement. */
  'platform-wallet': 'asset',
  /** Money of orders that the platform still holds back. */
  'platform-reserve': 'asset',
  /** Goods on shelves at what it cost to get them there: freight and import duty are part of it. */
  stock: 'asset',
  /** Goods paid for that are in no warehouse: on the way from the supplier or to a warehouse abroad. */
  'stock-under-way': 'asset',
  equity: 'equity',
  /** VAT and sales tax collected from buyers and not yet handed to the state. */
  'tax-collected': 'liability',
  sales: 'income',
  refunds: 'income',
  'cost-of-goods': 'expense',
  postage: 'expense',
  'platform-fees': 'expense',
  'payment-fees': 'expense',
  storage: 'expense',
  research: 'expense',
  losses: 'expense',
  /** Between two currencies of one conversion; worth the gain or loss on them until it is valued. */
  exchange: 'clearing',
} as const satisfies Record<string, 'asset' | 'liability' | 'equity' | 'income' | 'expense' | 'clearing'>;

export type Account = keyof typeof ACCOUNTS;

/** Minor units by currency and account. */
export type Balances = Record<string, Partial<Record<Account, number>>>;
