import { expect, test } from 'vitest';
import { adRates, addUp } from './ad-rates.ts';
import { NO_TARGETS, sentTargets } from './typed-targets.ts';

test('keywords are a line each, and what is empty is not sent', () => {
  const typed = {
    ...NO_TARGETS,
    match: 'exact' as const,
    keywords: ' cat bed \n\nsoft bed',
    products: ['cave'],
  };

  expect(sentTargets(typed)).toEqual({
    keywords: [
      { words: 'cat bed', match: 'exact' },
      { words: 'soft bed', match: 'exact' },
    ],
    products: [{ product: 'cave' }],
  });
  expect(sentTargets(NO_TARGETS)).toEqual({});
});

test('rates are of sums, and nothing is divided by nothing', () => {
  const rows = [
    { impressions: 900, clicks: 9, spend: 450, orders: 1, sales: 3000 },
    { impressions: 100, clicks: 1, spend: 150, orders: 0, sales: 0 },
  ];

  expect(adRates(addUp(rows))).toEqual({ ctr: 0.01, cpc: 60, conversion: 0.1, acos: 0.2, roas: 5 });
  expect(adRates(addUp([]))).toEqual({ ctr: null, cpc: null, conversion: null, acos: null, roas: null });
});
