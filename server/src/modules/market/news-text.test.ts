import { expect, test } from 'vitest';
import { newsText } from './news-text.ts';

const names = { nameOf: () => undefined };
const values = { supplier: 'hengda', product: 'bag', units: 50 };

test('goods that come when they were promised are said to come in time, and late ones by how many days', () => {
  const said = (daysLate: number) =>
    newsText({ code: 'news.goods-received', values: { ...values, daysLate } }, names, 'zh');

  expect(said(0)).toBe('hengda的bag按时到货 50 件，已入国内仓。');
  expect(said(2)).toContain('晚到 2 天');
});

test('what no code is known for is at least not hidden', () => {
  expect(newsText({ code: 'news.of-tomorrow', values: {} }, names, 'en')).toBe('news.of-tomorrow');
});

test('amounts have the decimals of their currency', () => {
  const said = (currency: string, amount: number) =>
    newsText({ code: 'news.refund-paid', values: { month: '2025-09', currency, amount } }, names, 'en');

  expect(said('USD', 1204.6)).toContain('USD 1,204.60');
  expect(said('JPY', 5200)).toMatch(/JPY 5,200(?!\.\d)/);
});

test('a country is spoken of as English does it within a sentence', () => {
  const country = { zh: '阿联酋', en: 'the United Arab Emirates' };
  const of = { nameOf: (field: string) => (field === 'country' ? country : undefined) };
  const said = (language: 'zh' | 'en') =>
    newsText(
      { code: 'news.state-rules-announced', values: { country: 'AE', from: 20, days: 3 } },
      of,
      language,
    );

  expect(said('en')).toBe(
    'New rules of the United Arab Emirates are announced: they hold from 20 (in 3 days).',
  );
  expect(said('zh')).toContain('阿联酋');
});
