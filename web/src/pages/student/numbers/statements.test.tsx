import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { COMPANY, deskAnswers } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const statements = {
  span: { from: 0, until: 20 },
  profitAndLoss: {
    lines: [
      { account: 'sales', amount: 900_000 },
      { account: 'postage', amount: -150_000 },
    ],
    exchange: { revaluation: -2000, conversion: 0, rounding: 1, total: -1999 },
    profit: 748_001,
  },
  balanceSheet: {
    assets: [{ account: 'bank', amount: 10_748_001, of: [] }],
    liabilities: [],
    capital: 10_000_000,
    earnedBefore: 0,
    earned: 748_001,
    netAssets: 10_748_001,
  },
  cashFlow: {
    opening: 0,
    lines: [
      { section: 'operating', memo: 'payout', amount: 750_000 },
      { section: 'financing', memo: 'opening', amount: 10_000_000 },
    ],
    revaluation: -1999,
    closing: 10_748_001,
  },
};
const months = [{ month: '2025-09', from: 0, until: 20 }];
const posting = {
  day: 3,
  entry: 7,
  account: 'postage',
  currency: 'CNY',
  amount: 150_000,
  memo: 'parcel-sent',
  order: 12,
};

const answers = () => ({
  ...deskAnswers(),
  [`GET ${COMPANY}/statements`]: () => ({ body: { months, statements } }),
  [`GET ${COMPANY}/ledger`]: () => ({ body: { postings: [posting], total: 1, balances: [] } }),
});

test('the three statements say what was earned, what is there and where the cash went', async () => {
  await visit('/student/numbers/statements', somebody('student'), answers());

  await screen.findByRole('heading', { level: 1, name: /¥7,480 earned, ¥107,480 of net assets/ });
  const profit = within(screen.getByRole('region', { name: 'Profit and loss' }));
  expect(await profit.findByText('Exchange result')).toBeTruthy();
  expect(profit.getByText('¥7,480.01')).toBeTruthy();
  const cash = within(screen.getByRole('region', { name: 'Cash flow' }));
  expect(await cash.findByText('Cash at the end')).toBeTruthy();
});

test('a line opens to the postings that it is made of', async () => {
  await visit('/student/numbers/statements', somebody('student'), answers());
  const profit = within(await screen.findByRole('region', { name: 'Profit and loss' }));

  await userEvent.click(await profit.findByRole('button', { name: 'Postage' }));

  const panel = within(await screen.findByRole('dialog'));
  expect(await panel.findByText('#12')).toBeTruthy();
});
