import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { littleWorld } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const both = (said: string) => ({ zh: said, en: said });
const klass = {
  id: 'c1',
  name: '2401',
  state: 'open',
  world: 'w1',
  teachers: [{ id: 'the-teacher', name: 'Lin' }],
  mentors: [],
  companies: [],
  unplaced: [],
  createdAt: '2026-09-01T08:00:00Z',
};
const ways = {
  strategies: [{ id: 'planner', name: both('Planner'), summary: both('Plans like the best.') }],
  strengths: [1, 2, 3, 4, 5].map((strength) => ({ strength, name: both(`Level ${strength}`) })),
  panel: 2,
};
const asked = {
  id: 'p1',
  seat: 'team-1',
  player: { kind: 'strategy', strategy: 'planner', strength: 4 },
  until: 20,
  askedAt: '2026-09-20T08:00:00Z',
  by: { id: 'the-teacher', name: 'Lin' },
  state: 'playing',
  progress: 0.4,
};
const day = {
  bank: 0,
  revenue: 100,
  profit: 0,
  orders: 3,
  units: 3,
  health: 200,
  rating: null,
  lateShare: null,
};
const swap = {
  asPlayed: { days: [{ ...day, day: 1, netWorth: 100_000 }], measures: { 'net-profit': 0, 'on-time': 0.9 } },
  swapped: { days: [{ ...day, day: 1, netWorth: 107_000 }], measures: { 'net-profit': 7000 } },
  decisions: {
    due: 3,
    made: 2,
    refused: [
      {
        line: 1,
        day: 1,
        kind: 'answer-letter',
        faults: [
          { path: 'letter', code: 'seat.unknown-letter', values: {}, message: 'No such letter came.' },
        ],
      },
    ],
    shortened: [],
  },
};
const panel = {
  own: { 'net-profit': 7000 },
  members: [
    { strategy: 'planner', strength: 5, name: both('Planner, best'), measures: { 'net-profit': 9000 } },
    { strategy: 'copycat', strength: 1, name: both('Copycat, beginner'), measures: { 'net-profit': 100 } },
  ],
  positions: [
    { measure: 'net-profit', value: 7000, of: 2, beaten: 1, equal: 0, share: 0.5, quantile: 0.775 },
  ],
};

const WORLD = '/api/v1/worlds/w1';
const answers = (plays: () => unknown[]) => ({
  'GET /api/v1/classes/c1': () => ({ body: klass }),
  [`GET ${WORLD}`]: () => ({ body: littleWorld }),
  [`GET ${WORLD}/ways-to-play`]: () => ({ body: ways }),
  [`GET ${WORLD}/seat-plays`]: () => ({ body: plays() }),
});

test('a strategy is put into a seat, and the swap can be left and given up', async () => {
  const sent: unknown[] = [];
  let plays: unknown[] = [];
  const calls = await visit('/teacher/classes/c1/seats', somebody('teacher'), {
    ...answers(() => plays),
    [`POST ${WORLD}/seat-swaps`]: (body) => {
      sent.push(body);
      plays = [asked];
      return { body: asked };
    },
    [`DELETE ${WORLD}/seat-plays/p1`]: () => ({ body: { ...asked, state: 'cancelled' } }),
  });

  await userEvent.click(await screen.findByRole('combobox', { name: 'Who plays it' }));
  await userEvent.click(await screen.findByText('Planner'));
  await screen.findByText('Plans like the best.');
  await userEvent.click(screen.getByRole('button', { name: 'Play the seat' }));

  await screen.findByText('You may leave; the answer will be here.');
  expect(sent).toEqual([
    { seat: 'team-1', player: { kind: 'strategy', strategy: 'planner', strength: 3 }, until: 20 },
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Give up: / }));
  expect(calls).toContain(`DELETE ${WORLD}/seat-plays/p1`);
});

test('a swap shows both histories, and the decisions that could not be made with their reasons', async () => {
  const done = { ...asked, state: 'done', progress: 1 };
  await visit('/teacher/classes/c1/seats?panel=seat-p1', somebody('teacher'), {
    ...answers(() => [done]),
    [`GET ${WORLD}/seat-plays/p1`]: () => ({ body: { ...done, swap, panel: null } }),
  });

  await screen.findByRole('heading', {
    level: 1,
    name: 'Planner, Level 4 would have made ¥70 more of Far Sail’s seat',
  });
  const refused = within(screen.getByRole('region', { name: '1 decision could not be made' }));
  expect((await refused.findByText('No such letter came.')).tagName).toBe('TD');
  expect((await screen.findByText('90%')).tagName).toBe('TD');
});

test('the whole class is placed among the references, and a position says how many it beats', async () => {
  const done = { ...asked, id: 'p2', player: null, state: 'done', progress: 1 };
  const calls = await visit('/teacher/classes/c1/seats', somebody('teacher'), {
    ...answers(() => [done]),
    [`GET ${WORLD}/seat-plays/p2`]: () => ({ body: { ...done, swap: null, panel } }),
    [`POST ${WORLD}/reference-panels`]: () => ({ body: [done] }),
  });

  await screen.findByRole('heading', {
    level: 1,
    name: 'Far Sail’s net profit beats 1 of 2 reference rivals',
  });
  const positions = within(screen.getByRole('region', { name: 'Positions among the panel' }));
  await positions.findByText('1 of 2');
  await positions.findByText('78%');
  await userEvent.click(screen.getByRole('button', { name: 'Place the whole class up to Day 20' }));
  expect(calls).toContain(`POST ${WORLD}/reference-panels`);
});
