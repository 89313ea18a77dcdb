import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { COMPANY, deskAnswers, littlePage, littleSight } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const ours = littlePage({ price: 2999 });

const group = {
  market: 0,
  own: 1,
  carted: 0,
  passedBy: [],
  examples: [{ day: 20, market: 0, slice: 40, session: 3 }],
};

test('who went elsewhere is told with the weightiest reasons, chance by its name, and none that hardly counts', async () => {
  const sight = littleSight({ listings: [ours] });
  await visit('/student/numbers/lost-sales', somebody('student'), {
    ...deskAnswers({ listings: [ours] }),
    [`GET ${COMPANY}/lost-sales/${sight.day}`]: () => ({
      body: {
        day: sight.day,
        saw: 412,
        bought: 12,
        elsewhere: 60,
        every: 1,
        groups: [
          {
            ...group,
            to: { company: 1, listing: 2 },
            outcome: 'bought-elsewhere',
            visits: 60,
            opened: 60,
            weighed: [
              { term: 'price', mean: 0.62, perThousand: 620 },
              { term: 'promise', mean: 0.3, perThousand: 300 },
              { term: 'chance', mean: 0.07, perThousand: 72 },
              { term: 'trust', mean: 0.01, perThousand: 8 },
            ],
          },
          { ...group, outcome: 'hesitated', visits: 5, opened: 5, weighed: [] },
        ],
      },
    }),
  });

  await screen.findByRole('heading', { level: 1, name: /412 visits saw you, 60 of them bought elsewhere/ });
  await screen.findByText(/^Weighed against yours: price 62%, delivery 30%,? and chance 7%$/);
  expect(await screen.findByText('Left a cart for no reason that can be named')).toBeDefined();
});

const row = (listing: number, company: number, isClicked: boolean) => ({
  listing,
  company,
  score: 2.5,
  terms: {},
  clickShare: 0.3,
  clickTerms: {},
  isExamined: true,
  isClicked,
});
const terms = [{ term: 'price', value: -1 }];

test('a linked visit is shown over its own day: who got the buyer, and how far they came with the company', async () => {
  const rival = littlePage({ id: 2, company: 'rival-1', companyName: { zh: '福曜', en: 'Fuyao' } });
  const path = {
    day: 18,
    market: 0,
    slice: 40,
    session: 3,
    buyer: { person: 4711, segment: 'us-bargain', income: 0.5, priceSensitivity: 1.2, tastes: [] },
    query: { kind: 'search', words: 'belt bag', line: 'bags' },
    rows: [row(2, 1, true), row(1, 0, true), row(3, 1, false), row(1, 0, false)],
    besides: [],
    hidden: [],
    considered: [
      { listing: 2, company: 1, terms, utility: -1, added: 0 },
      { listing: 1, company: 0, terms: [{ term: 'price', value: -2 }], utility: -2, added: 0 },
    ],
    outside: -3,
    outcome: 'order',
    soldOut: [],
    chosen: 2,
    second: { listing: 1, by: 1 },
    basket: { units: 1, payment: 0, isPaid: true },
  };
  await visit('/student/numbers/lost-sales?panel=visit-18/meridian-us/40/3', somebody('student'), {
    ...deskAnswers({ listings: [ours], rivals: [rival] }),
    [`GET ${COMPANY}/lost-sales/18`]: () => ({
      body: { day: 18, saw: 1, bought: 0, elsewhere: 1, every: 1, groups: [] },
    }),
    [`GET ${COMPANY}/visits/18/meridian-us/40/3`]: () => ({ body: { path } }),
  });

  await screen.findByText(/^The buyer took “Belt bag” of Fuyao\. Second came “Belt bag” of Far Sail/);
  await screen.findByText('Your company stood in row 2: opened and weighed.');
  await screen.findByText('Your company stood in row 4: seen, not opened.');
  expect(screen.getByText(/Day 18: one visit saw you/)).toBeDefined();
});
