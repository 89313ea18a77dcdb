import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { serverAnswers } from '../../../testing/answers.ts';
import { littleCampaign, littleSight, littleWorld } from '../../../testing/little-company.ts';
import { show } from '../../../testing/render.tsx';
import { AdIncrement } from './ad-increment.tsx';

const totals = { impressions: 1000, clicks: 20, spend: 900, orders: 2, units: 2, sales: 6000 };
const campaign = littleCampaign({ totals });
const traded = { orders: 40, units: 44, sales: 900_000, profit: 100_000 };
const increment = {
  from: 14,
  until: 20,
  withRows: traded,
  withoutRows: { orders: 35, units: 39, sales: 800_000, profit: 104_500 },
  added: { orders: 5, units: 5, sales: 100_000, profit: -4500 },
  claimed: { orders: 12, units: 13, sales: 260_000, spend: 60_000 },
};

test('a teacher sees what the platform claims for advertising beside what it added, when it is asked for', async () => {
  const asked = serverAnswers({
    'GET /api/v1/worlds/w1/companies/team-1/ads/increment': () => ({ body: increment }),
  });
  const view = littleSight({ ads: { campaigns: [campaign], owed: [] } });
  await show(<AdIncrement world={littleWorld} company="team-1" view={view} />);
  await screen.findByRole('heading', { name: 'What advertising really added' });
  expect(asked).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Work out the last 7 days' }));

  expect(await screen.findByText(/credits advertising with 12 orders, and 5 were really added/)).toBeTruthy();
  const orders = within(screen.getByRole('row', { name: /^Orders/ }));
  expect(orders.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['12', '5']);
  expect(screen.getByText(/profit is ¥45 lower/)).toBeTruthy();
});

test('of a company that does not advertise there is nothing to say', async () => {
  await show(
    <>
      <AdIncrement world={littleWorld} company="team-1" view={littleSight()} />
      <p>What comes below</p>
    </>,
  );

  await screen.findByText('What comes below');
  expect(screen.queryByRole('heading')).toBeNull();
});
