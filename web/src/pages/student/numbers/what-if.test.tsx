import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aLine, COMPANY, deskAnswers, littleSight } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const line = aLine(
  { kind: 'write-listing', market: 'meridian-us', product: 'bag', price: 1999 },
  { id: 'l1', day: 5, state: 'played' },
);
const change = { kind: 'replace', line: 'l1', decision: { ...line.decision, price: 1599 } };
const asked = {
  id: 'w1',
  askedAt: '2026-09-20T08:00:00Z',
  by: { id: 'the-student', name: 'Lin' },
  change,
  state: 'playing',
  progress: 0.4,
  result: null,
};
const day = { impressions: 10, clicks: 5, carts: 2, units: 1, lost: 0, revenue: 0, cash: 0 };
const result = {
  from: 5,
  until: 6,
  asItWas: [
    { ...day, day: 5, orders: 1, profit: 10_000 },
    { ...day, day: 6, orders: 1, profit: 10_000 },
  ],
  changed: [
    { ...day, day: 5, orders: 3, profit: 15_000 },
    { ...day, day: 6, orders: 2, profit: 12_000 },
  ],
  money: [{ account: 'sales', currency: 'USD', asItWas: -2000, changed: -8000, difference: -6000 }],
  buyers: { gained: 4, lost: 1, kept: 1 },
  switches: [
    {
      day: 5,
      buyer: 4711,
      market: 'meridian-us',
      currency: 'USD',
      order: null,
      before: null,
      after: { company: 'team-1', listing: 1, product: 'bag', units: 1, price: 1599 },
    },
  ],
};

test('a price of the past is changed, and the question can be left and given up', async () => {
  const sent: unknown[] = [];
  let all: unknown[] = [];
  const calls = await visit('/student/numbers/what-if', somebody('student'), {
    ...deskAnswers(littleSight()),
    [`GET ${COMPANY}/decisions`]: () => ({ body: { lines: [line], total: 1 } }),
    [`GET ${COMPANY}/what-ifs`]: () => ({ body: all }),
    [`POST ${COMPANY}/what-ifs`]: (body) => {
      sent.push(body);
      all = [asked];
      return { body: asked };
    },
    [`DELETE ${COMPANY}/what-ifs/w1`]: () => ({ body: { ...asked, state: 'cancelled' } }),
  });

  await userEvent.click(await screen.findByRole('combobox', { name: 'Which decision' }));
  await userEvent.click(await screen.findByText(/^Day 5 · Lin/));
  await userEvent.type(screen.getByRole('spinbutton', { name: 'The price instead' }), '15.99');
  await userEvent.tab();
  await screen.findByText(/Plays 16 days again, from Day 5/);
  await userEvent.click(screen.getByRole('button', { name: 'Play it again' }));

  await screen.findByText('You may leave; the answer will be here.');
  expect(sent).toEqual([{ change }]);
  await userEvent.click(screen.getByRole('button', { name: 'Give up' }));
  expect(calls).toContain(`DELETE ${COMPANY}/what-ifs/w1`);
});

test('an answer shows the money between the two histories and who changed their mind', async () => {
  await visit('/student/numbers/what-if?panel=whatif-w1', somebody('student'), {
    ...deskAnswers(littleSight()),
    [`GET ${COMPANY}/decisions`]: () => ({ body: { lines: [line], total: 1 } }),
    [`GET ${COMPANY}/what-ifs`]: () => ({ body: [{ ...asked, state: 'done', result }] }),
  });

  await screen.findByRole('heading', { level: 1, name: 'With this change, ¥70 more' });
  await screen.findByText(/\+\$60\.00/);
  await screen.findByText('bag × 1 from Far Sail, $15.99');
  expect(screen.getByText('bought nothing').tagName).toBe('TD');
});
