import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Sight } from '../../features/market/use-company.ts';
import { aLine, COMPANY, deskAnswers } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const entry = { lowestOfDays: 30, belowPerThousand: 50, leastStars: 4, leastReviews: 3, leastUnits: 30 };
const tally = { orders: 12, units: 14, sales: 30_000, given: 4200, fees: 900 };
const promotion: Sight['promotion'] = {
  markets: [
    {
      market: 'meridian-us',
      currency: 'USD',
      coupons: {
        leastPerThousand: 50,
        mostPerThousand: 500,
        leastBudget: 5000,
        mostDays: 90,
        setUpFee: 500,
        feePerUse: 0,
        feePerThousand: 25,
      },
      cartMail: { mostPerThousand: 300, feePerMail: 2 },
      campaigns: [
        {
          id: 'black-week',
          name: { zh: '黑五周', en: 'Black Week' },
          from: 30,
          until: 41,
          opensOn: 10,
          closesOn: 25,
          fee: 10_000,
          feePerThousand: 15,
          entry,
        },
      ],
    },
  ],
  pages: [
    {
      listing: 10_001,
      market: 'meridian-us',
      price: 2999,
      running: [{ kind: 'coupon', from: 18, until: 31, perThousand: 200, budget: 9000, spent: 5100, tally }],
      mostForCampaigns: [{ campaign: 'black-week', most: 2849 }],
      priceLog: [{ from: 1, until: 20, price: 2999 }],
    },
  ],
  past: [{ kind: 'price', listing: 10_001, market: 'meridian-us', from: 5, until: 9, tally }],
};

test('campaigns say when entry is open and what they ask for', async () => {
  await visit('/student/store/promotion', somebody('student'), deskAnswers({ promotion }));

  await screen.findByRole('heading', { name: '1 listing is promoted' });
  expect(await screen.findByText('Black Week')).toBeTruthy();
  expect(screen.getByText(/a price 5% below the lowest of 30 days, 4 stars from 3 reviews/)).toBeTruthy();
});

test('a coupon that runs tells what it has brought and what is left of it', async () => {
  await visit(
    '/student/store/promotion?panel=promote-10001',
    somebody('student'),
    deskAnswers({ promotion }),
  );

  await screen.findByText(/Coupon: 20% off.*\$51\.00 of \$90\.00 spent/);
  expect(screen.getByText('12 orders, 14 units; $42.00 given away, $9.00 in fees')).toBeTruthy();
});

test('letters about carts are turned on with what is off for those who return', async () => {
  const sent: unknown[] = [];
  await visit('/student/store/promotion', somebody('student'), {
    ...deskAnswers({ promotion }),
    [`POST ${COMPANY}/decisions`]: (body: unknown) => {
      sent.push(body);
      return { body: aLine({ kind: 'set-cart-mail', market: 'meridian-us', isOn: true, perThousand: 0 }) };
    },
  });

  await userEvent.click(await screen.findByRole('switch', { name: 'Write to those who leave their carts' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([
    { decision: { kind: 'set-cart-mail', market: 'meridian-us', isOn: true, perThousand: 0 } },
  ]);
});
