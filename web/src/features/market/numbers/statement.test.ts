import { expect, test } from 'vitest';
import { capitalOf, statementOf } from './statement.ts';

const purse = { homeCurrency: 'CNY', rates: [{ currency: 'USD', home: 7 }] };

test('profit is what net worth has grown by, whatever the rates have done since', () => {
  // Sold for 100 USD, of which 20 are fees and 50 were paid out as 340 CNY; today the dollar is at 7.
  const balances = [
    { account: 'bank', currency: 'CNY', amount: 100_000 - 40_000 + 34_000 },
    { account: 'equity', currency: 'CNY', amount: -100_000 },
    { account: 'cost-of-goods', currency: 'CNY', amount: 40_000 },
    { account: 'exchange', currency: 'CNY', amount: -34_000 },
    { account: 'platform-wallet', currency: 'USD', amount: 3000 },
    { account: 'platform-fees', currency: 'USD', amount: 2000 },
    { account: 'sales', currency: 'USD', amount: -10_000 },
    { account: 'exchange', currency: 'USD', amount: 5000 },
  ];
  const netWorth = 94_000 + 3000 * 7;

  const { lines, profit } = statementOf(balances, purse);

  expect(profit).toBe(netWorth - capitalOf(balances));
  expect(lines).toEqual([
    { account: 'sales', amount: 70_000 },
    { account: 'cost-of-goods', amount: -40_000 },
    { account: 'platform-fees', amount: -14_000 },
    { account: 'exchange', amount: -1000 },
  ]);
});
