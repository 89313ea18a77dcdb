import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aReview } from '../../../testing/bid-review.ts';
import { COMPANY, deskAnswers, littleCampaign, littlePage } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const campaign = littleCampaign({
  totals: { impressions: 1000, clicks: 60, spend: 5400, orders: 2, units: 2, sales: 6000 },
});
const onDesk = { listings: [littlePage()], ads: { campaigns: [campaign], owed: [] } };

test('bids of a week are told in sentences, and the table has the same figures', async () => {
  await visit('/student/numbers/bids', somebody('student'), {
    ...deskAnswers(onDesk),
    [`GET ${COMPANY}/ads/regret`]: () => ({ body: aReview() }),
  });

  await screen.findByRole('heading', {
    level: 1,
    name: 'Days 14–20: better bids would have earned ¥21.60 more',
  });
  const over = await screen.findByText(/\[tote bag\].*bid \$1\.30.*only|\[tote bag\].*bid \$1\.30/);
  expect(over.textContent).toMatch(/worth \$0\.80\. A bid of \$0\.80 would have earned ¥12\.60 more/);
  const under = await screen.findByText(/22 more clicks/);
  expect(under.textContent).toMatch(/A bid of \$0\.72 .* earned ¥9\.00 more/);
  const table = await screen.findByRole('region', { name: 'Bid by bid' });
  const row = await within(table).findByRole('row', { name: /\[tote bag\]/ });
  expect(within(row).getByText('¥12.60')).toBeTruthy();
  expect(within(row).getByText('Belt bag')).toBeTruthy();
});

test('one day alone can be looked at', async () => {
  const asked: string[] = [];
  await visit('/student/numbers/bids', somebody('student'), {
    ...deskAnswers(onDesk),
    [`GET ${COMPANY}/ads/regret`]: () => {
      asked.push('regret');
      const regret = { over: 0, under: 0, allocation: 0, total: 0 };
      return { body: aReview({ from: 20, regret, lines: [] }) };
    },
  });
  await userEvent.click(await screen.findByText('One day'));

  await screen.findByRole('heading', { level: 1, name: 'Day 20: no better bids were to be had' });
  expect(await screen.findByText(/these bids could not have been better/)).toBeTruthy();
  expect(asked.length).toBe(2);
});

test('who has no campaign is told what this page will say, and where to begin', async () => {
  await visit('/student/numbers/bids', somebody('student'), deskAnswers({ listings: [littlePage()] }));

  await screen.findByRole('heading', { name: 'No ad has stood anywhere yet' });
  expect(await screen.findByRole('link', { name: 'Go to advertising' })).toBeTruthy();
});
