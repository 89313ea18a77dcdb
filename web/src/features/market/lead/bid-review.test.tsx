import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { serverAnswers } from '../../../testing/answers.ts';
import { aReview } from '../../../testing/bid-review.ts';
import { littleCampaign, littleSight, littleWorld } from '../../../testing/little-company.ts';
import { show } from '../../../testing/render.tsx';
import { BidReview } from './bid-review.tsx';

const campaign = littleCampaign();

test('a teacher asks what a company’s bids left lying, and is told in words and figures', async () => {
  const asked = serverAnswers({
    'GET /api/v1/worlds/w1/companies/team-1/ads/regret': () => ({ body: aReview() }),
  });
  const view = littleSight({ ads: { campaigns: [campaign], owed: [] } });
  await show(<BidReview world={littleWorld} company="team-1" view={view} />);
  await screen.findByRole('heading', { name: 'Bids in review' });
  expect(asked).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Work out the last 7 days' }));

  await screen.findByRole('heading', { name: 'Days 14–20: better bids would have earned ¥21.60 more' });
  expect(await screen.findByText(/would have earned ¥12\.60 more/)).toBeTruthy();
});
