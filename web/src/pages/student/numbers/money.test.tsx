import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { deskAnswers, littleSight } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const { treasury } = littleSight();
const bank = {
  id: 'bank',
  from: '2025-01-01',
  summary: { zh: '', en: '' },
  conversionPerTenThousand: 30,
  yearlyPerTenThousand: { CNY: 140, USD: 400 },
  credit: { yearlyPerTenThousand: 500 },
  source: { title: 'x', read: '2026-01-01', standing: 'assumed' as const },
};

test('dollars in the wallet can be converted, and what comes out is said before', async () => {
  const wallets = [
    { currency: 'CNY', amount: 10_000_000 },
    { currency: 'USD', amount: 50_000 },
  ];
  await visit('/student/numbers/money?panel=money-convert', somebody('student'), {
    ...deskAnswers({ treasury: { ...treasury, bank, wallets } }),
  });

  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(await form.findByLabelText('Amount'), '100');

  // A hundred dollars at 7, less 0.3 %.
  expect(await form.findByText(/About ¥697\.90/)).toBeTruthy();
});

test('the address of a form that the bank of this world does not have opens the page alone', async () => {
  await visit('/student/numbers/money?panel=money-forward', somebody('student'), {
    ...deskAnswers({ treasury: { ...treasury, bank, quotes: [] } }),
  });

  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a company that cannot pay is told by when, above everything else', async () => {
  const insolvency = { state: 'overdue' as const, since: 18, missing: 120_000, untilDay: 25 };

  await visit('/student/numbers/money', somebody('student'), {
    ...deskAnswers({ treasury: { ...treasury, bank, insolvency } }),
  });

  expect(await screen.findByText(/¥1,200(\.00)? are overdue/)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: /Debts are overdue/ })).toBeTruthy();
});
