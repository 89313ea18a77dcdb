import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anOrder, COMPANY, deskAnswers, littleSight } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const both = (text: string) => ({ zh: text, en: text });
const page = {
  market: 'meridian-us',
  product: 'bag',
  price: 1999,
  shipping: 0,
  currency: 'USD',
  off: 0,
  reviews: 3,
  promisedDays: 15,
};
const ours = { ...page, id: 1, company: 'team-1', companyName: both('Far Sail'), title: 'Our bag' };
const theirs = { ...page, id: 2, company: 'rival-1', companyName: both('Fuyao'), title: 'Their bag' };
const ownPage = {
  ...ours,
  bullets: [],
  description: '',
  searchTerms: '',
  isPaused: false,
  category: 'bags',
  made: { image: 0.6, page: 0.5 },
  reviewCounts: [],
  record: { impressions: [], clicks: [], carts: [], units: [] },
  ranking: { units28: 0, priceToMedian: 1 },
  inStock: 10,
};

const NAMES = ['ideal', 'stars', 'promise', 'trust', 'language', 'taste', 'price', 'loyalty', 'chance'];
const offer = (listing: number, company: number, values: number[]) => ({
  listing,
  company,
  terms: NAMES.map((term, place) => ({ term, value: values[place] })),
  utility: values.reduce((sum, value) => sum + value, 0),
  added: -0.25,
});
const row = (listing: number, company: number, isExamined: boolean) => ({
  listing,
  company,
  score: 2.5,
  terms: { relevance: 1, sales: 1, rating: 0.5, conversion: 0, promise: 0, price: 0, noise: 0 },
  clickShare: 0.3,
  clickTerms: { base: -0.8, title: 0, image: 0, price: 0, stars: 0, promise: 0 },
  isExamined,
  isClicked: isExamined,
});
const path = {
  day: 20,
  market: 0,
  slice: 48,
  session: 5,
  buyer: { person: 4711, segment: 'us-bargain', income: 0.5, priceSensitivity: 1.2, tastes: [] },
  query: { kind: 'search', words: 'travel bag', line: 'bags' },
  rows: [row(2, 1, true), row(1, 0, true), row(3, 1, false)],
  besides: [],
  hidden: [],
  considered: [
    offer(1, 0, [-0.25, 0.5, -0.5, 0, 0.5, 0, -0.25, 0, 1.5]),
    offer(2, 1, [-0.25, 0.25, -1.25, 0, 0.5, 0, -1, 0, 2.125]),
  ],
  outside: 0.5,
  outcome: 'order',
  soldOut: [],
  chosen: 1,
  second: { listing: 2, by: 1.125 },
  basket: { units: 1, payment: 0, isPaid: true },
};

test('an order opens to the buyer’s path, the reasons against the second choice, and the page they saw', async () => {
  await visit('/student/orders?panel=why-17', somebody('student'), {
    ...deskAnswers(littleSight({ listings: [ownPage], rivals: [theirs] })),
    [`GET ${COMPANY}/orders`]: () => ({ body: { orders: [anOrder()], total: 1 } }),
    [`GET ${COMPANY}/orders/17`]: () => ({ body: { order: anOrder(), events: [], postings: [] } }),
    [`GET ${COMPANY}/orders/17/explanation`]: () => ({ body: { path } }),
  });

  await screen.findByText(
    'A buyer in the United States (segment: Bargain hunters) searched for “travel bag”. The page had 3 products; the buyer looked at the first 2 and opened 2.',
  );
  screen.getByText('The buyer took “Our bag”. Second came “Their bag” of Fuyao, 1.13 behind.');
  screen.getByText('What helped: Price +0.75, Promised days +0.75 and Stars +0.25.');
  const bars = screen.getByRole('list', { name: 'Against “Their bag” (Fuyao), factor by factor' });
  expect(within(bars).getAllByRole('listitem')).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: 'One more factor' }));
  within(bars).getByText('Chance');
  screen.getByText('not reached');
  screen.getByText('All values');
});
