import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refusal } from '../../../testing/answers.ts';
import { aLine, COMPANY, deskAnswers, littleSight } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const both = (text: string) => ({ zh: text, en: text });
const catalogue = {
  ...littleSight().catalogue,
  lines: [{ id: 'bags', name: both('Bags'), attributes: [] }],
  products: [
    {
      id: 'bag',
      line: 'bags',
      name: both('Belt bag'),
      hs: '420292',
      grams: 200,
      millimetres: { length: 200, width: 100, height: 50 },
      attributes: {},
      facts: { en: ['belt bag'] },
      usualPrice: { US: 1999 },
    },
  ],
  suppliers: [{ id: 'hengda', name: both('Hengda'), city: both('Baigou'), claimedQuality: 0.8 }],
  offers: [
    {
      supplier: 'hengda',
      product: 'bag',
      minimum: 50,
      breaks: [{ from: 50, price: 1500 }],
      leadDays: { min: 5, max: 9 },
    },
  ],
};
const headings = [
  { hs: '420222', says: both('Handbags') },
  { hs: '420292', says: both('Other bags') },
];
const cost = {
  currency: 'CNY',
  net: 9_000,
  buyer: {
    currency: 'USD',
    price: 1_999,
    discount: 0,
    shipping: 0,
    tax: 150,
    duty: 400,
    declared: 400,
    door: 0,
    carrier: 0,
    total: 2_549,
    forTheState: 550,
    commission: 300,
    paymentFee: 0,
  },
  goods: 1_500,
  freight: 0,
  importDuty: 0,
  warehouse: 0,
  postage: 2_500,
  border: 0,
  payoutSpread: 110,
  expectedReturns: 220,
  expectedLosses: 30,
  profit: 4_750,
  margin: 0.34,
  breakEven: 1_250,
};
const answers = {
  ...deskAnswers({ catalogue }),
  [`GET ${COMPANY}/landed-cost`]: () => ({ body: cost }),
};

test('the calculator answers in its title, and says what ordering costs before it is ordered', async () => {
  await visit('/student/sourcing/cost', somebody('student'), answers);

  await screen.findByRole('heading', { name: /¥47\.50 .*34% .*\$12\.50/ });
  expect(screen.getByText(/50 units cost ¥750 and leave ¥99,250 to spend.*day 26–30/)).toBeTruthy();
});

const declared = {
  country: 'US',
  perThousand: 1000,
  terms: 'ddp' as const,
  viaScheme: true,
  isSettled: false,
};
const sought = { ...catalogue, products: catalogue.products.map((product) => ({ ...product, headings })) };
const border = { ...littleSight().border, declarations: [declared] };

test('duty on goods that nobody classified is counted by the carrier’s guess, and the page says so', async () => {
  await visit('/student/sourcing/cost', somebody('student'), {
    ...answers,
    ...deskAnswers({ catalogue: sought, border }),
  });

  expect(await screen.findByText(/You have not classified Belt bag \(United States\)/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Classify it' }).getAttribute('href')).toContain('classify-bag');
});

test('duty on goods that the company classified is counted by its own code', async () => {
  const codes = [{ product: 'bag', country: 'US', hs: '420222', since: 3 }];
  await visit('/student/sourcing/cost', somebody('student'), {
    ...answers,
    ...deskAnswers({ catalogue: sought, border: { ...border, codes } }),
  });

  expect(await screen.findByText(/by the code that you filed it under, 420222/)).toBeTruthy();
});

test('what the market refuses stands at the field that it is about', async () => {
  const message = 'At least 50 units';
  await visit('/student/sourcing/cost', somebody('student'), {
    ...answers,
    [`POST ${COMPANY}/decisions`]: () => ({
      status: 422,
      body: refusal('market.decision-refused', 422, {
        faults: [{ path: 'units', code: 'decision.below-minimum', values: {}, message }],
      }),
    }),
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Order the goods' }));

  const units = await screen.findByRole('spinbutton', { name: 'Units to order' });
  await screen.findAllByText(message);
  expect(units.getAttribute('aria-invalid')).toBe('true');
});

test('an order can be undone as long as its day has not been played', async () => {
  const line = aLine({ kind: 'order-goods', supplier: 'hengda', product: 'bag', units: 50 });
  const sent: unknown[] = [];
  const asked = await visit('/student/sourcing/cost', somebody('student'), {
    ...answers,
    [`POST ${COMPANY}/decisions`]: (body) => {
      sent.push(body);
      return { body: line };
    },
    [`DELETE ${COMPANY}/decisions/line-1`]: () => ({ body: { ...line, state: 'taken-back' } }),
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Order the goods' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await screen.findByText('Taken back: Order goods');
  expect(sent).toEqual([
    { decision: { kind: 'order-goods', supplier: 'hengda', product: 'bag', units: 50 } },
  ]);
  expect(asked).toContain(`DELETE ${COMPANY}/decisions/line-1`);
});
