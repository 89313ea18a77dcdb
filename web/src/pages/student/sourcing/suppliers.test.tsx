import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aLine, COMPANY, deskAnswers, littleSight } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const both = (text: string) => ({ zh: text, en: text });
const catalogue = {
  ...littleSight().catalogue,
  suppliers: [
    {
      id: 'hengda',
      name: both('Hengda'),
      city: both('Baigou'),
      claimedQuality: 0.8,
      capacity: { unitsPerWeek: 500, weeksAhead: 2 },
      sample: { price: 8000, days: 4 },
      terms: { depositPerThousand: 300, heldDays: 7 },
      currencyClause: { currency: 'USD', tolerancePerThousand: 20 },
    },
  ],
  offers: [
    {
      supplier: 'hengda',
      product: 'bag',
      minimum: 50,
      breaks: [{ from: 50, price: 1500 }],
      leadDays: { min: 5, max: 9 },
    },
  ],
  inspection: {
    fee: 50_000,
    perUnit: 200,
    days: 2,
    answerWithinDays: 4,
    rework: { days: 5, mendedShare: 0.6 },
    discountPerPoint: 8,
    rejectedBackPerThousand: 900,
  },
};
const supply = {
  id: 3,
  supplier: 'hengda',
  product: 'bag',
  units: 200,
  cost: 300_000,
  orderedOn: 12,
  promisedOn: 21,
  owed: { currency: 'USD', amount: 29_500 },
  isReworked: false,
};
const sight = {
  catalogue,
  suppliers: [{ supplier: 'hengda', room: [120, 500, 500], priceRatio: 1.03 }],
  supplies: [supply],
};
const report = {
  units: 40,
  isAnswered: false,
  report: { on: 20, measured: 0.68, error: 0.02, answerBy: 24 },
};

test('suppliers show their room, their terms and what their prices have done', async () => {
  await visit('/student/sourcing/suppliers', somebody('student'), deskAnswers(sight));

  const table = await screen.findByRole('region', { name: 'Suppliers' });
  expect(await within(table).findByText('120')).toBeTruthy();
  expect(within(table).getByText('1,000')).toBeTruthy();
  expect(within(table).getByText(/30% with the order.*meant in USD.*beyond 2%/)).toBeTruthy();
  expect(within(table).getByText(/3%/)).toBeTruthy();
});

test('a sample is ordered for its price, and said when it comes', async () => {
  const sent: unknown[] = [];
  await visit('/student/sourcing/suppliers?panel=sample-hengda', somebody('student'), {
    ...deskAnswers(sight),
    [`POST ${COMPANY}/decisions`]: (body) => {
      sent.push(body);
      return { body: aLine({ kind: 'order-sample', supplier: 'hengda', product: 'bag' }) };
    },
  });

  await screen.findByText(/costs ¥80.*Day 25/);
  await userEvent.click(screen.getByRole('button', { name: 'Order the sample' }));

  expect(sent).toEqual([{ decision: { kind: 'order-sample', supplier: 'hengda', product: 'bag' } }]);
});

test('a report waits in the title, and its answer says what follows', async () => {
  await visit(
    '/student/sourcing/suppliers?panel=report-3',
    somebody('student'),
    deskAnswers({ ...sight, supplies: [{ ...supply, inspection: report }] }),
  );

  await screen.findByRole('heading', { name: '1 inspection report waits for an answer' });
  expect(screen.getByText(/40 units looked at, 68 ± 2 of 100 measured, 80 claimed/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Reject the batch' }));

  expect(screen.getByText(/90% of what you paid comes back/)).toBeTruthy();
});
