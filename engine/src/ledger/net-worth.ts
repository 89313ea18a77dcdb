import { at } from '../at.ts';
import type { World } from '../world.ts';
import { ACCOUNTS, type Account } from './accounts.ts';
import { toHome } from './exchange.ts';

export interface AccountLine {
  readonly account: Account;
  readonly currency: string;
  readonly amount: number;
}

const isAccount = (name: string): name is Account => Object.hasOwn(ACCOUNTS, name);

/** What stands in a company's accounts, by currency and account in the order of their names. */
export function accountLines(world: World, company: number): AccountLine[] {
  const { balances } = at(world.companies, company);
  return Object.keys(balances)
    .toSorted()
    .flatMap((currency) =>
      Object.entries(balances[currency] ?? {})
        .filter(([, amount]) => amount !== 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([account, amount]) => (isAccount(account) ? [{ account, currency, amount }] : [])),
    );
}

/** What is owned less what is owed, each currency at the day's rate, in minor units of the home currency. */
export function netWorth(world: World, company: number, day = world.day): number {
  return accountLines(world, company).reduce((sum, { account, currency, amount }) => {
    const kind = ACCOUNTS[account];
    return kind === 'asset' || kind === 'liability'
      ? sum + toHome(world.scenario, amount, currency, day)
      : sum;
  }, 0);
}
