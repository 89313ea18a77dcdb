import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { Balances } from './accounts.ts';

type Totals = Map<string, number>;

function add(totals: Totals, key: string, amount: number): void {
  totals.set(key, (totals.get(key) ?? 0) + amount);
}

function addBalances(totals: Totals, company: number, balances: Balances, sign: number): void {
  for (const [currency, book] of Object.entries(balances)) {
    for (const [account, amount] of Object.entries(book))
      add(totals, `${company} ${currency} ${account}`, sign * amount);
  }
}

/**
 * Money is neither made nor lost: in each company and currency all accounts add up to nothing, and each account moved
 * by what was posted to it. Anything else is a bug, and the day is not played.
 */
export function checkBooks(before: World, { world, day, report }: Today): void {
  world.companies.forEach(({ id, balances }) => {
    for (const [currency, book] of Object.entries(balances)) {
      const sum = Object.values(book).reduce((total, amount) => total + amount, 0);
      if (sum !== 0) throw new Error(`the books of ${id} are off by ${sum} in ${currency} on day ${day}`);
    }
  });

  const unexplained: Totals = new Map();
  world.companies.forEach(({ balances }, company) => {
    addBalances(unexplained, company, balances, 1);
    const earlier = before.companies[company];
    if (earlier) addBalances(unexplained, company, earlier.balances, -1);
  });
  for (const { company, currency, account, amount } of report.postings) {
    add(unexplained, `${company} ${currency} ${account}`, -amount);
  }
  for (const [key, amount] of unexplained) {
    if (amount !== 0) throw new Error(`account ${key} moved by ${amount} without a posting on day ${day}`);
  }
}
