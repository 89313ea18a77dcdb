import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Sight } from '../../features/market/use-company.ts';
import { aLine, COMPANY, deskAnswers, littleSight } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const both = (text: string) => ({ zh: text, en: text });

const store = {
  market: 'meridian-us',
  country: 'US',
  currency: 'USD',
  openedOn: 1,
  lane: 'us-postal',
  handlingDays: 2,
  promisedDays: 12,
  health: { points: 200, standing: 'healthy' },
  conduct: { counting: 'health', points: 200 },
} as Sight['stores'][number];

/** A platform on whose pages several may sell. */
const platform = {
  id: 'meridian',
  channel: 'meridian',
  from: '2025-01-01',
  pages: { featuredOffer: { looksOn: 0.2 } },
} as Sight['rules']['platform'][number];

const rival: Sight['rivals'][number] = {
  id: 20_001,
  company: 'rival-1',
  companyName: both('Fuyao'),
  market: 'meridian-us',
  product: 'bag',
  title: 'Travel bag',
  price: 2999,
  shipping: 0,
  currency: 'USD',
  off: 0,
  reviews: 12,
  promisedDays: 9,
};

test('a company sells on a page that another wrote, at a price of its own', async () => {
  const sent: unknown[] = [];
  await visit('/student/store?panel=write-meridian-us', somebody('student'), {
    ...deskAnswers({
      stores: [store],
      rivals: [rival],
      rules: { ...littleSight().rules, platform: [platform] },
    }),
    [`POST ${COMPANY}/decisions`]: (body) => {
      sent.push(body);
      return { body: aLine({ kind: 'join-page', listing: 20_001, price: 2799 }) };
    },
  });

  await userEvent.click(await screen.findByRole('tab', { name: 'A page that stands already' }));
  await userEvent.type(await screen.findByLabelText(/^Price/), '27.99');
  await userEvent.click(screen.getByRole('button', { name: 'Sell on this page' }));

  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([{ decision: { kind: 'join-page', listing: 20_001, price: 2799, shipping: 0 } }]);
});
