import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { COMPANY, deskAnswers, littlePage, littleSight } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const ours = littlePage({ price: 2999 });

const terms = {
  relevance: 0.1,
  sales: 0.4,
  rating: 0,
  conversion: 0,
  promise: 0,
  price: -0.2,
  conduct: 0,
  noise: 0,
};

test('a listing’s pages are told with what is missing to the row above', async () => {
  const sight = littleSight({ listings: [ours] });
  const listing = sight.listings[0]?.id ?? 0;
  await visit('/student/numbers/rank?panel=page-7', somebody('student'), {
    ...deskAnswers({ listings: [ours] }),
    [`GET ${COMPANY}/listings/${listing}/rank`]: () => ({
      body: {
        day: sight.day,
        listing,
        company: 0,
        market: 0,
        standings: [
          {
            page: 7,
            kind: 'search',
            words: 'belt bag',
            line: 'bags',
            share: 0.03,
            row: 4,
            rows: 11,
            missing: { score: 0.3, terms },
          },
        ],
      },
    }),
  });

  await screen.findByRole('heading', { level: 1, name: /on one page, not first/ });
  expect(await screen.findByText('0.30; most of it: Sales of 28 days (0.40)')).toBeDefined();
  await screen.findByText(/belt bag.*: the rows around yours/);
});
