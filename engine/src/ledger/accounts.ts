/** The chart of accounts, and what stands in it. Debits are positive, credits negative, as in `post`. */

export const ACCOUNTS = {
  bank: 'asset',
  /** Money the platform owes the company and pays out at the next settlement. */
  'platform-wallet': 'asset',
  /** Money of orders that the platform still holds back. */
  'platform-reserve': 'asset',
  stock: 'asset',
  /** Goods paid for that are not in a warehouse: on the way from the supplier, to a warehouse abroad, or back. */
  'stock-under-way': 'asset',
  equity: 'equity',
  loan: 'liability',
  /** VAT and sales tax collected from buyers and not yet handed to the state. */
  'tax-collected': 'liability',
  sales: 'income',
  refunds: 'income',
  promotion: 'income',
  'cost-of-goods': 'expense',
  postage: 'expense',
  freight: 'expense',
  duty: 'expense',
  'platform-fees': 'expense',
  'payment-fees': 'expense',
  storage: 'expense',
  research: 'expense',
  interest: 'expense',
  losses: 'expense',
  'currency-gain': 'income',
  /** Between two currencies of one conversion; worth the gain or loss on them until it is valued. */
  exchange: 'clearing',
} as const satisfies Record<string, 'asset' | 'liability' | 'equity' | 'income' | 'expense' | 'clearing'>;

export type Account = keyof typeof ACCOUNTS;

/** Minor units by currency and account. */
export type Balances = Record<string, Partial<Record<Account, number>>>;
