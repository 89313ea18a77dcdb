import { at } from '../at.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { Account } from './accounts.ts';
import { hold, type Party } from './holdings.ts';

export interface EntryLine {
  readonly account: Account;
  readonly currency: string;
  readonly amount: number;
}

/** `market` or `country` say with whom the money is where the order, if there is one, does not. */
export interface Entry extends Party {
  /** Translation key under `memo.`. */
  readonly memo: string;
  readonly lines: readonly EntryLine[];
}

export const debit = (account: Account, currency: string, amount: number): EntryLine => ({
  account,
  currency,
  amount,
});

export const credit = (account: Account, currency: string, amount: number): EntryLine => ({
  account,
  currency,
  amount: amount === 0 ? 0 : -amount,
});

/** An entry that does not balance in each currency is a bug of a rule, never a player's doing. */
function mustBalance({ memo, lines }: Entry): void {
  for (const { currency, amount } of lines) {
    if (!Number.isSafeInteger(amount)) throw new Error(`${memo}: ${amount} is not an amount of money`);
    let sum = 0;
    for (const line of lines) if (line.currency === currency) sum += line.amount;
    if (sum !== 0) throw new Error(`${memo}: the entry is off by ${sum} in ${currency}`);
  }
}

/** Writes one entry into a company's accounts: the only way that money moves. Lines of nothing are left out. */
export function post(today: Today, company: number, entry: Entry): void {
  mustBalance(entry);
  const { memo, lines, order } = entry;
  if (lines.every(({ amount }) => amount === 0)) return;
  const { world, report } = today;
  const { balances } = at(world.companies, company);
  const number = world.next.entry;
  world.next.entry += 1;
  for (const line of lines) {
    const { account, currency, amount } = line;
    if (amount === 0) continue;
    const book = (balances[currency] ??= {});
    book[account] = (book[account] ?? 0) + amount;
    hold(world, company, line, entry);
    report.postings.push(
      order === undefined
        ? { entry: number, company, account, currency, amount, memo }
        : { entry: number, company, account, currency, amount, memo, order },
    );
  }
}

export function balanceOf(world: World, company: number, account: Account, currency: string): number {
  return at(world.companies, company).balances[currency]?.[account] ?? 0;
}

/** What the bank would still lend. */
export function creditLeft(world: World, company: number): number {
  const { home, seats } = world.scenario;
  return seats.creditLine + balanceOf(world, company, 'credit-line', home.currency);
}

/** What a company can spend at home: its bank account and what is left of its credit line. */
export function spendable(world: World, company: number): number {
  const { currency } = world.scenario.home;
  return balanceOf(world, company, 'bank', currency) + creditLeft(world, company);
}
