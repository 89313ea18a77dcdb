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
  changes: [change],
  state: 'playing',
  progress: 0.4,
  result: null,
};
const day = { impressions: 10, clicks: 5, carts: 2, units: 1, lost: 0, revenue: 0, cash: 0 };
const result = {
  kind: 'past',
  difference: 7000,
  shares: [
    { changes: [1], share: 2000, alone: null },
    { changes: [0], share: 5000, alone: 4000 },
  ],
  isExact: true,
  because: { price: { gained: 4, lost: 1 } },
  refused: [],
  visits: { all: 900, playedAgain: 30 },
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
      because: 'price',
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
  await userEvent.click(screen.getByRole('button', { name: 'Add to the question' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Play it' }));

  await screen.findByText('You may leave; the answer will be here.');
  expect(sent).toEqual([{ changes: [change] }]);
  await userEvent.click(screen.getByRole('button', { name: 'Give up' }));
  expect(calls).toContain(`DELETE ${COMPANY}/what-ifs/w1`);
});

test('an answer shows the money between the two histories and who changed their mind', async () => {
  await visit('/student/numbers/what-if?panel=whatif-w1', somebody('student'), {
    ...deskAnswers(littleSight()),
    [`GET ${COMPANY}/decisions`]: () => ({ body: { lines: [line], total: 1 } }),
    [`GET ${COMPANY}/what-ifs`]: () => ({
      body: [{ ...asked, changes: [change, { kind: 'drop', line: 'l1' }], state: 'done', result }],
    }),
  });

  await screen.findByRole('heading', { level: 1, name: 'Deciding otherwise would have brought ¥70 more' });
  await screen.findByText(/\+\$60\.00/);
  await screen.findByText('bag × 1 from Far Sail, $15.99');
  expect(screen.getByText('bought nothing').tagName).toBe('TD');
  await screen.findByText(/The shares add up to ¥70.00/);
  // Numbered as they were asked, in whichever order they are answered.
  await screen.findByText(/^No\. 1 What if, on Day 5, the price of “.*” had been \$15\.99, not \$19\.99\?/);
  await screen.findByText(/30 of them could have ended differently/);
});

test('a plan shows how far the futures lie apart', async () => {
  const side = (profit: number) => [{ ...day, day: 22, orders: 1, profit }];
  const plan = {
    kind: 'plan',
    from: 22,
    until: 22,
    difference: { least: -5000, middle: 3000, most: 9000 },
    futures: [-5000, 3000, 9000].map((difference) => ({
      difference,
      asItWas: side(10_000),
      changed: side(10_000 + difference),
    })),
    shares: [{ changes: [0], share: 3000, alone: null }],
    isExact: true,
    because: {},
    refused: [
      { change: 0, day: 22, faults: [{ path: 'price', code: 'decision.nothing-changes', values: {} }] },
    ],
    buyers: { gained: 2, lost: 0, kept: 5 },
  };
  const planned = { kind: 'add', day: 22, decision: { kind: 'set-price', listing: 1, price: 1500 } };
  await visit('/student/numbers/what-if?panel=whatif-w1', somebody('student'), {
    ...deskAnswers(littleSight()),
    [`GET ${COMPANY}/decisions`]: () => ({ body: { lines: [line], total: 1 } }),
    [`GET ${COMPANY}/what-ifs`]: () => ({
      body: [{ ...asked, changes: [planned], state: 'done', result: plan }],
    }),
  });

  await screen.findByRole('heading', { level: 1, name: 'The plan may bring some ¥30 more' });
  await screen.findByText('The worst of them');
  expect(await screen.findByText(/^Not possible on Day 22/)).toBeDefined();
});
