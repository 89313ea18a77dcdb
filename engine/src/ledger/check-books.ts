import { at } from '../at.ts';
import type { Today } from '../today.ts';
import type { Company, World } from '../world.ts';
import type { Balances } from './accounts.ts';
import { isKeptApart, sumsHeld } from './holdings.ts';

/** What stood in the accounts in the evening before. */
export interface Accounts {
  readonly companies: readonly Pick<Company, 'balances'>[];
}

/** What the accounts of each company should be: those of the evening before, and what was posted since. */
function accountsAfter(before: Accounts, { world, report }: Today): Balances[] {
  const expected = world.companies.map((_, company): Balances => {
    const earlier = before.companies[company]?.balances ?? {};
    return Object.fromEntries(Object.entries(earlier).map(([currency, book]) => [currency, { ...book }]));
  });
  for (const { company, currency, account, amount } of report.postings) {
    const book = (at(expected, company)[currency] ??= {});
    book[account] = (book[account] ?? 0) + amount;
  }
  return expected;
}

function mustBeAlike(company: string, found: Balances, expected: Balances, day: number): void {
  for (const currency of new Set([...Object.keys(found), ...Object.keys(expected)])) {
    const difference: Record<string, number> = { ...found[currency] };
    for (const [account, amount] of Object.entries(expected[currency] ?? {})) {
      difference[account] = (difference[account] ?? 0) - amount;
    }
    for (const [account, amount] of Object.entries(difference)) {
      if (amount === 0) continue;
      throw new Error(
        `${account} of ${company} moved by ${amount} ${currency} without a posting on day ${day}`,
      );
    }
  }
}

/**
 * Money is neither made nor lost: in each company and currency all accounts add up to nothing, and each account moved
 * by what was posted to it. Anything else is a bug, and the day is not played.
 */
export function checkBooks(before: Accounts, today: Today): void {
  const { world, day } = today;
  world.companies.forEach(({ id, balances }) => {
    for (const [currency, book] of Object.entries(balances)) {
      const sum = Object.values(book).reduce((total, amount) => total + amount, 0);
      if (sum !== 0) throw new Error(`the books of ${id} are off by ${sum} in ${currency} on day ${day}`);
    }
  });

  world.companies.forEach((company) => holdingsMustAddUp(company, day));

  const expected = accountsAfter(before, today);
  world.companies.forEach(({ id, balances }, company) =>
    mustBeAlike(id, balances, at(expected, company), day),
  );
}

/** What is kept apart by platform or state is, together, what the account says. */
function holdingsMustAddUp({ id, balances, holdings }: World['companies'][number], day: number): void {
  const sums = sumsHeld(holdings);
  for (const [currency, book] of Object.entries(balances)) {
    for (const [account, amount] of Object.entries(book)) {
      if (!isKeptApart(account)) continue;
      const held = sums.get(`${account} ${currency}`) ?? 0;
      if (held !== amount)
        throw new Error(`${account} of ${id} is ${amount} ${currency}, its parts ${held}, on day ${day}`);
    }
  }
}

/** What the goods of each company cost, where they can be counted. */
function worthOfGoods({ companies, lots, supplies, freight, removals }: World): {
  stock: number[];
  underWay: number[];
} {
  const stock = companies.map(() => 0);
  const underWay = companies.map(() => 0);
  const add = (sums: number[], company: number, cost: number): void => {
    sums[company] = (sums[company] ?? 0) + cost;
  };
  for (const { company, units, unitCost } of lots) add(stock, company, units * unitCost);
  for (const { company, cost } of [...supplies, ...removals]) add(underWay, company, cost);
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
