import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { deskAnswers } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const tracker = {
  market: 'meridian-us',
  line: 'bags',
  from: 5,
  until: 30,
  lastSeen: 20,
  offers: [
    {
      listing: 20_001,
      prices: [1999, 1899],
      stars: 4.2,
      reviews: 31,
      units: { value: 50, error: 12.5 },
      days: 7,
    },
  ],
};

test('what a tracker has seen comes with its error', async () => {
  const research = { onSale: {}, trackers: [tracker], keywordLists: [], concepts: [] };

  await visit('/student/sourcing/research', somebody('student'), deskAnswers({ research }));

  expect(await screen.findByText('50 ± 25')).toBeTruthy();
  expect(screen.getAllByText('$18.99').length).toBeGreaterThan(0);
});

test('a concept test says how many would buy, alone and beside others', async () => {
  const concept = {
    market: 'meridian-us',
    product: 'bag',
    price: 1999,
    promisedDays: 10,
    boughtOn: 12,
    sample: 300,
    alone: { value: 0.42, error: 0.028 },
    beside: { value: 0.11, error: 0.018 },
    rivals: 5,
  };
  const research = { onSale: {}, trackers: [], keywordLists: [], concepts: [concept] };

  await visit('/student/sourcing/research', somebody('student'), deskAnswers({ research }));

  expect(await screen.findByText('42%')).toBeTruthy();
  expect(screen.getByText('Beside 5 that sell most')).toBeTruthy();
});

test('a market that sells no research says so', async () => {
  await visit('/student/sourcing/research', somebody('student'), deskAnswers());

  expect(await screen.findByText('None of this is on sale here')).toBeTruthy();
});
