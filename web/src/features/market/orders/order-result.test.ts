import { expect, test } from 'vitest';
import { resultOf } from './order-result.ts';

const posting = (account: string, currency: string, amount: number) => ({
  day: 8,
  account,
  currency,
  amount,
  memo: 'sale',
});

test('an order has earned its sales less what they cost; money that only moved is no profit', () => {
  const postings = [
    posting('platform-reserve', 'USD', 3179),
    posting('sales', 'USD', -1699),
    posting('tax-collected', 'USD', -1480),
    posting('platform-fees', 'USD', 255),
    posting('postage', 'CNY', 4250),
    posting('bank', 'CNY', -4250),
  ];

  expect(resultOf(postings)).toEqual([
    { account: 'sales', currency: 'USD', amount: 1699 },
    { account: 'postage', currency: 'CNY', amount: -4250 },
    { account: 'platform-fees', currency: 'USD', amount: -255 },
  ]);
});

test('what came and went again leaves no line', () => {
  expect(resultOf([posting('sales', 'USD', -1699), posting('sales', 'USD', 1699)])).toEqual([]);
});
