import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aLine, COMPANY, deskAnswers } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const moneyOf = (day: number, profit: number) => ({
  day,
  bank: 9_000_000,
  wallet: 0,
  reserve: 0,
  stock: 0,
  netWorth: 10_000_000,
  revenue: 400_000,
  profit,
});
const answers = (change: Parameters<typeof deskAnswers>[0] = {}) => ({
  ...deskAnswers(change),
  [`GET ${COMPANY}/money`]: () => ({ body: [moneyOf(19, 100_000), moneyOf(20, -25_000)] }),
  [`GET ${COMPANY}/news`]: () => ({ body: [{ day: 20, code: 'x', values: {}, text: 'A buyer wrote.' }] }),
});

test('the title says what yesterday brought and what cannot wait', async () => {
  const order = { id: 7, listing: 1, market: 'meridian-us', product: 'bag', units: 1, currency: 'USD' };
  const due = { ...order, paid: 1999, placedAt: 19.5, shipBy: 20.99, promisedAt: 35.99 };
  const task = {
    code: 'task.ship-order',
    target: { kind: 'order' as const, id: 7 },
    values: { order: 7, product: 'bag', units: 1 },
    dueAt: 20.99,
  };

  await visit('/student', somebody('student'), answers({ orders: [due], tasks: [task] }));

  await screen.findByRole('heading', { name: /Nothing sold yesterday, ¥250 lost; 1 order will be late/ });
  const work = within(screen.getByRole('region', { name: 'To do today' }));
  expect(work.getByText('today')).toBeTruthy();
  expect(work.getByRole('link', { name: 'Ship' }).getAttribute('href')).toContain('panel=order-7');
  expect(await screen.findByText('A buyer wrote.')).toBeTruthy();
});

test('orders that wait are one piece of work, not twenty', async () => {
  const tasks = [1, 2, 3].map((id) => ({
    code: 'task.ship-order',
    target: { kind: 'order' as const, id },
    values: { order: id, product: 'bag', units: 1 },
    dueAt: 22,
  }));

  await visit('/student', somebody('student'), answers({ tasks }));

  await screen.findByText('3 orders to ship');
  expect(screen.getAllByRole('link', { name: 'Ship' })).toHaveLength(1);
});

test('what is decided and not yet carried out can be taken back', async () => {
  const line = aLine({ kind: 'open-store', market: 'meridian-us' });
  const asked = await visit('/student', somebody('student'), {
    ...answers(),
    [`GET ${COMPANY}/decisions`]: () => ({ body: { lines: [line], total: 1 } }),
    [`DELETE ${COMPANY}/decisions/line-1`]: () => ({ body: { ...line, state: 'taken-back' } }),
  });

  await userEvent.click(await screen.findByRole('button', { name: /Take back: Open a store Meridian US/ }));

  await screen.findByText('Taken back: Open a store');
  expect(asked).toContain(`DELETE ${COMPANY}/decisions/line-1`);
});

test('a company on its first morning is taught where to begin', async () => {
  const tasks = [{ code: 'task.buy-a-study', values: {} }];

  await visit('/student', somebody('student'), answers({ day: 0, tasks }));

  await screen.findByRole('heading', { name: /founded with ¥100,000/ });
  expect(screen.getByRole('link', { name: 'Buy a study' }).getAttribute('href')).toBe('/student/sourcing');
  expect(screen.getByText('Next: buy a study')).toBeTruthy();
  expect(screen.queryByText('Profit yesterday')).toBeNull();
});

test('a student without a company is told what comes first', async () => {
  await visit('/student', somebody('student'), { 'GET /api/v1/worlds': () => ({ body: [] }) });

  expect(await screen.findByRole('heading', { name: 'Lin, you are not in a company yet' })).toBeTruthy();
});
