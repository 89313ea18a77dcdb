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

test('who went elsewhere is told with the weightiest reasons, and chance by its name', async () => {
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
              { term: 'chance', mean: 0.08, perThousand: 80 },
            ],
          },
          { ...group, outcome: 'hesitated', visits: 5, opened: 5, weighed: [] },
        ],
      },
    }),
  });

  await screen.findByRole('heading', { level: 1, name: /412 visits saw you, 60 of them bought elsewhere/ });
  await screen.findByText(/^Weighed against yours: price 62%, delivery 30%,? and chance 8%$/);
  expect(await screen.findByText('Left a cart for no reason that can be named')).toBeDefined();
});
