import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Sight } from '../../features/market/use-company.ts';
import { aLine, anOrder, COMPANY, deskAnswers, littleSight } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const waiting = { id: 17, listing: 10_001, market: 'meridian-us', product: 'bag', units: 1, currency: 'USD' };
const onDesk = { ...waiting, paid: 1999, placedAt: 19.5, shipBy: 21.99, promisedAt: 35.99 };
const bag = {
  id: 'bag',
  grams: 200,
  millimetres: { length: 200, width: 100, height: 50 },
} as Sight['catalogue']['products'][number];
const catalogue = { ...littleSight().catalogue, products: [bag] };
const orders = { [`GET ${COMPANY}/orders`]: () => ({ body: { orders: [anOrder()], total: 1 } }) };

test('selected orders are shipped by a lane whose cost and arrival are said before', async () => {
  const sent: unknown[] = [];
  await visit('/student/orders', somebody('student'), {
    ...deskAnswers({ orders: [onDesk], catalogue }),
    ...orders,
    [`POST ${COMPANY}/decisions`]: (body) => {
      sent.push(body);
      return { body: aLine({ kind: 'ship-orders', orders: [17], lane: 'us-postal' }) };
    },
  });

  await screen.findByRole('heading', { name: /One order to ship, in time/ });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select 17' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ship' }));
  await userEvent.click(await screen.findByRole('radio', { name: /US post.*¥25\.00.*day 29–35/ }));
  await userEvent.click(screen.getAllByRole('button', { name: 'Ship' }).at(-1)!);

  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([{ decision: { kind: 'ship-orders', orders: [17], lane: 'us-postal' } }]);
});

test('an order for which a lane is decided is not offered again', async () => {
  await visit('/student/orders?panel=order-17', somebody('student'), {
    ...deskAnswers({ orders: [onDesk] }),
    ...orders,
    [`GET ${COMPANY}/orders/17`]: () => ({ body: { order: anOrder(), events: [], postings: [] } }),
    [`GET ${COMPANY}/decisions`]: () => ({
      body: { lines: [aLine({ kind: 'ship-orders', orders: [17], lane: 'us-postal' })], total: 1 },
    }),
  });

  await screen.findByText('Nothing has been booked yet.');
  expect(screen.getAllByText('Lane chosen').length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: 'Cancel order' })).toBeNull();
});

test('what a carrier lost is claimed from it, and what its terms come to is said before', async () => {
  const sent: unknown[] = [];
  const lost = { id: 9, kind: 'parcel-lost', of: 12, lane: 'us-postal', worth: 4000, amount: 3000 } as const;
  await visit('/student/orders', somebody('student'), {
    ...deskAnswers({ mishaps: [{ ...lost, on: 18, until: 38 }] }),
    ...orders,
    [`POST ${COMPANY}/decisions`]: (body) => {
      sent.push(body);
      return { body: aLine({ kind: 'claim-from-carrier', mishap: 9 }) };
    },
  });

  const table = await screen.findByRole('region', { name: 'Losses and claims' });
  const row = (await within(table).findByText('parcel of order 12 lost')).closest('tr');
  expect(row?.textContent).toMatch(/US post.*¥40\.00.*¥30\.00.*Day 38/);
  await userEvent.click(within(table).getByRole('button', { name: 'Claim' }));

  expect(sent).toEqual([{ decision: { kind: 'claim-from-carrier', mishap: 9 } }]);
});
