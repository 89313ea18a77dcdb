import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Sight } from '../../features/market/use-company.ts';
import { aLine, COMPANY, deskAnswers } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

type Campaign = Sight['ads']['campaigns'][number];

const totals = { impressions: 1000, clicks: 20, spend: 900, orders: 2, units: 2, sales: 6000 };
const campaign: Campaign = {
  id: 10_001,
  name: 'Bags for spring',
  market: 'meridian-us',
  currency: 'USD',
  dailyBudget: 2000,
  bidding: 'fixed',
  raiseTop: 50,
  raiseProductPage: 0,
  state: 'running',
  startedOn: 12,
  groups: [
    {
      id: 1,
      name: 'Bags',
      listings: [10_001],
      bid: 60,
      targets: [
        { id: 1, kind: 'keyword', words: 'tote bag', match: 'exact', isPaused: false, totals, terms: [] },
        { id: 2, kind: 'keyword', words: 'bag', match: 'broad', bid: 30, isPaused: true, totals, terms: [] },
      ],
      negatives: [{ words: 'leather', match: 'phrase' }],
    },
  ],
  totals,
};
const onDesk = { ads: { campaigns: [campaign], owed: [] } };
const row = {
  day: null,
  market: 'meridian-us',
  currency: 'USD',
  campaign: 10_001,
  adGroup: 1,
  target: 1,
  placement: null,
  words: 'canvas tote bag',
  ...totals,
};

test('campaigns stand with what they cost and brought, and searches with what they sold', async () => {
  await visit('/student/store/advertising', somebody('student'), {
    ...deskAnswers(onDesk),
    [`GET ${COMPANY}/ads/report`]: () => ({ body: { rows: [row], total: 1 } }),
  });

  await screen.findByRole('heading', { name: 'One ad campaign is running' });
  const campaigns = await screen.findByRole('region', { name: 'Ad campaigns' });
  expect(await within(campaigns).findByText('15%')).toBeTruthy();
  const report = await screen.findByRole('region', { name: 'Search terms' });
  await within(report).findByText('canvas tote bag');
  expect(within(report).getByText('[tote bag]')).toBeTruthy();
  await userEvent.click(within(report).getByText('Placements'));
  const placements = await screen.findByRole('region', { name: 'Placements' });
  // How often something was seen is told by placement, not by search.
  expect(await within(placements).findByText('Impressions')).toBeTruthy();
  expect(within(placements).queryByText('What was searched')).toBeNull();
});

test('a selected target gets the bid that is typed', async () => {
  const sent: unknown[] = [];
  await visit('/student/store/advertising?panel=campaign-10001', somebody('student'), {
    ...deskAnswers(onDesk),
    [`GET ${COMPANY}/ads/report`]: () => ({ body: { rows: [], total: 0 } }),
    [`POST ${COMPANY}/decisions`]: (body) => {
      sent.push(body);
      return { body: aLine({ kind: 'set-bids', campaign: 10_001, group: 1, targets: [] }) };
    },
  });

  const targets = await screen.findByRole('region', { name: 'Targets of “Bags”' });
  await userEvent.click(await within(targets).findByRole('checkbox', { name: 'Select [tote bag]' }));
  await userEvent.type(within(targets).getByRole('spinbutton'), '0.85');
  await userEvent.click(within(targets).getByRole('button', { name: 'Set this bid' }));

  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([
    { decision: { kind: 'set-bids', campaign: 10_001, group: 1, targets: [{ target: 1, bid: 85 }] } },
  ]);
});

test('a debt for which the ads are off is said', async () => {
  await visit('/student/store/advertising', somebody('student'), {
    ...deskAnswers({
      ads: {
        campaigns: [],
        owed: [
          { channel: 'meridian', market: 'meridian-us', currency: 'USD', amount: 4200, unpaidSince: 19 },
        ],
      },
    }),
  });

  expect(await screen.findByText(/\$42\.00.*is owed; your ads stay off/)).toBeTruthy();
  expect(await screen.findByText('None of your stores can advertise now')).toBeTruthy();
});
