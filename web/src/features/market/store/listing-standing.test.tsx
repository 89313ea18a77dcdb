import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { littleSight } from '../../../testing/little-company.ts';
import { show } from '../../../testing/render.tsx';
import type { Listing } from './funnel.ts';
import { ListingStanding } from './listing-standing.tsx';

const view = littleSight();

const listing = (other: Partial<Listing> = {}): Listing => ({
  id: 10_001,
  company: 'team-1',
  companyName: { zh: '远帆', en: 'Far Sail' },
  market: 'meridian-us',
  product: 'bag',
  title: 'Travel bag',
  price: 2999,
  shipping: 0,
  currency: 'USD',
  off: 0,
  reviews: 0,
  promisedDays: 9,
  bullets: [],
  description: '',
  searchTerms: '',
  isPaused: false,
  category: 'bags',
  made: { image: 0.6, page: 0.42 },
  reviewCounts: [0, 0, 0, 0, 0],
  record: { impressions: [], clicks: [], carts: [], units: [] },
  ranking: { units28: 0, priceToMedian: 1 },
  inStock: 5,
  ...other,
});

test('a page that is out of search says so, since when and why', async () => {
  await show(
    <ListingStanding view={view} listing={listing({ suppressed: { cause: 'wrong-category', since: 12 } })} />,
  );
  await screen.findByText(/Out of search since/);
  expect(screen.getAllByText(/filed in a wrong category/)).toHaveLength(1);
});

test('an offer on a shared page shows how often it stood forward, and what was weighed of each', async () => {
  const featured = {
    offers: 2,
    share: 0.25,
    sellers: [
      { listing: 20_001, company: 'rival-1', terms: { price: -0.1, promise: -0.3 } },
      {
        listing: 10_001,
        company: 'team-1',
        terms: { price: -0.2, promise: -0.3, stock: 0.05, health: 0.08 },
      },
    ],
  };
  await show(<ListingStanding view={view} listing={listing({ page: 20_001, featured })} />);
  await screen.findByText('25%');
  screen.getByText('2 offers on this page');
  expect(screen.getAllByText('Landed price')).toHaveLength(2);
});
