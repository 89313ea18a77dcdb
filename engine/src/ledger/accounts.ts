/** The chart of accounts, and what stands in it. Debits are positive, credits negative, as in `post`. */

export const ACCOUNTS = {
  /** At home and, in each foreign currency, a wallet at the same bank. */
  bank: 'asset',
  /** Money the platform owes the company and pays out at the next settlement. */
  'platform-wallet': 'asset',
  /** Money of orders that the platform still holds back. */
  'platform-reserve': 'asset',
  /** Goods on shelves at what it cost to get them there: freight and import duty are part of it. */
  stock: 'asset',
  /** Goods paid for that are in no warehouse: on the way from the supplier or to a warehouse abroad. */
  'stock-under-way': 'asset',
  /** VAT paid at a border or to a supplier abroad: set off against what is collected in the same country. */
  'input-tax': 'asset',
  /** Export VAT that the home state has been asked to give back. */
  'export-refund-due': 'asset',
  /** Money that the bank keeps as long as forward contracts are open. */
  margin: 'asset',
  equity: 'equity',
  /** Drawn from the bank's credit line. */
  'credit-line': 'liability',
  /** Lent by those who lead the market, to a company that could not pay. */
  'rescue-loan': 'liability',
  /** VAT and sales tax collected from buyers and not yet handed to the state. */
  'tax-collected': 'liability',
  /** Declared to a state and not yet paid. */
  'tax-due': 'liability',
  /** Balances of orders with suppliers, some of them in the supplier's currency. */
  'owed-to-suppliers': 'liability',
  /** Clicks on sponsored rows that the platform has not yet taken the money for. */
  'ad-costs-owed': 'liability',
  sales: 'income',
  refunds: 'income',
  'cost-of-goods': 'expense',
  postage: 'expense',
  'platform-fees': 'expense',
  'payment-fees': 'expense',
  /** Clicks on sponsored rows. */
  advertising: 'expense',
  /** What the platform asks for coupons, deals and campaigns; what buyers are given is less in sales. */
  promotion: 'expense',
  storage: 'expense',
  /** What platforms charge to pick, pack and send out of their own centres. */
  'fulfilment-fees': 'expense',
  /** Samples and inspections. */
  sourcing: 'expense',
  research: 'expense',
  losses: 'expense',
  /** Paid by carriers for what they lost or broke. */
  compensation: 'income',
  /** What carriers and customs ask at borders beyond what buyers pay: clearance, back duty, fines. */
  'border-costs': 'expense',
  /** Tax numbers, test reports, registers and those who file for them. */
  compliance: 'expense',
  'bank-fees': 'expense',
  interest: 'expense',
  'export-refund': 'income',
  /** Between two currencies of one conversion; worth the gain or loss on them until it is valued. */
  exchange: 'clearing',
} as const satisfies Record<string, 'asset' | 'liability' | 'equity' | 'income' | 'expense' | 'clearing'>;

export type Account = keyof typeof ACCOUNTS;

/** Minor units by currency and account. */
export type Balances = Record<string, Partial<Record<Account, number>>>;

/** Minor units by `account/holder/currency`, of accounts that are kept apart; nothing is kept of what is nothing. */
export type Holdings = Record<string, number>;
