import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aLine, anOrder, COMPANY, deskAnswers } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const waiting = { id: 17, listing: 10_001, market: 'meridian-us', product: 'bag', units: 1, currency: 'USD' };
const onDesk = { ...waiting, paid: 1999, placedAt: 19.5, shipBy: 21.99, promisedAt: 35.99 };
const orders = { [`GET ${COMPANY}/orders`]: () => ({ body: { orders: [anOrder()], total: 1 } }) };

test('selected orders are shipped by a lane whose cost and arrival are said before', async () => {
  const sent: unknown[] = [];
  await visit('/student/orders', somebody('student'), {
    ...deskAnswers({ orders: [onDesk] }),
    ...orders,
    [`POST ${COMPANY}/decisions`]: (body) => {
      sent.push(body);
      return { body: aLine({ kind: 'ship-orders', orders: [17], lane: 'us-postal' }) };
    },
  });

  await screen.findByRole('heading', { name: /One order to ship, in time/ });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select 17' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ship' }));
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
