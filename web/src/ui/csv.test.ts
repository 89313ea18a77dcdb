import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('an export opens in Excel as UTF-8, with what needs quoting quoted', () => {
  const csv = toCsv(
    ['商品', '价格 (¥)'],
    [
      ['马克杯 "海"', 29.9],
      ['a,b', null],
    ],
  );

  expect(csv).toBe('\ufeff商品,价格 (¥)\r\n"马克杯 ""海""",29.9\r\n"a,b",\r\n');
});

test('a name that looks like a formula stays a name, and a negative number stays a number', () => {
  const csv = toCsv(['x', 'y'], [['=HYPERLINK("http://a")', -5]]);

  expect(csv).toContain(`"'=HYPERLINK(""http://a"")",-5`);
});
