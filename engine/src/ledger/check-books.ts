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

/** What the goods of each company cost, where they can be counted. */
function worthOfGoods({ companies, lots, supplies, freight }: World): {
  stock: number[];
  underWay: number[];
} {
  const stock = companies.map(() => 0);
  const underWay = companies.map(() => 0);
  const add = (sums: number[], company: number, cost: number): void => {
    sums[company] = (sums[company] ?? 0) + cost;
  };
  for (const { company, units, unitCost } of lots) add(stock, company, units * unitCost);
  for (const { company, cost } of supplies) add(underWay, company, cost);
  for (const { company, goods } of freight) for (const { cost } of goods) add(underWay, company, cost);
  return { stock, underWay };
}

/** The books and the goods say the same: what lies on shelves and what is under way stands in its account at cost. */
export function checkGoodsInBooks({ world, day }: Today): void {
  const { stock, underWay } = worthOfGoods(world);
  const { currency } = world.scenario.home;
  world.companies.forEach(({ id, balances }, company) => {
    const book = balances[currency] ?? {};
    const pairs = [
      ['stock', stock[company]],
      ['stock-under-way', underWay[company]],
    ] as const;
    for (const [account, worth = 0] of pairs) {
      const booked = book[account] ?? 0;
      if (booked !== worth)
        throw new Error(`${account} of ${id} is ${booked}, its goods ${worth}, on day ${day}`);
    }
  });
}
