import type { RulePacks } from '../scenario/rule-packs.ts';
import { LITTLE_ADS } from './little-ads.ts';
import { LITTLE_PAGES } from './little-pages.ts';
import { both, source } from './words.ts';

const state = (country: string, from = '2026-01-01') => ({
  id: `${country.toLowerCase()}-${from}`,
  country,
  from,
  summary: both('税则', 'Duty and tax'),
  dutyPerItem: 0,
  clearanceFee: 0,
  inspectionShare: 0.02,
  source,
});

export const LITTLE_RULES: RulePacks = {
  platform: [
    {
      id: 'marketplace-2026',
      channel: 'marketplace',
      from: '2026-01-01',
      summary: both('平台规则', 'Rules of the platform'),
      referral: { 'pet-beds': { perThousand: 150, minimum: 30 } },
      refundKeeps: { perThousand: 200, cap: 500 },
      planFeePerMonth: 3999,
      reserveDays: 7,
      settlementEveryDays: 14,
      payoutSpreadPerThousand: 12,
      handlingDays: 2,
      unshippedAfterDays: 7,
      returnWindowDays: 30,
      replyWithinHours: 24,
      health: {
        start: 200,
        atRiskBelow: 200,
        suspendedBelow: 100,
        gainPoints: 4,
        gainPerOrders: 200,
        leastEvents: 20,
        forgivenAfterDays: 180,
        suspendedDays: 14,
      },
      metrics: {
        'order-defect': { limit: 0.01, isFloor: 'no', windowDays: 60, points: 60 },
        'late-shipment': { limit: 0.04, isFloor: 'no', windowDays: 10, points: 20 },
      },
      ads: LITTLE_ADS,
      pages: LITTLE_PAGES,
      source,
    },
  ],
  state: [
    {
      ...state('US'),
      taxPerThousand: 70,
      pricesShowTax: 'no',
      dutyFreeUpTo: 0,
      duty: [{ hs: '', perThousand: 100 }],
    },
    {
      ...state('DE'),
      taxPerThousand: 190,
      pricesShowTax: 'yes',
      dutyFreeUpTo: 15_000,
      duty: [
        { hs: '', perThousand: 50 },
        { hs: '9404', perThousand: 37 },
      ],
    },
  ],
};
