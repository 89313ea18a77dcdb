import en from '@portolan/contract/calibration/en.json' with { type: 'json' };
import zh from '@portolan/contract/calibration/zh.json' with { type: 'json' };
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openOrders } from './open-orders.ts';
import { nameOfBars, nameOfFact, sayFault } from './report-words.ts';
import { FAULT_CODES } from './sales-faults.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../../tools/calibrate/samples');
const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();

test('both languages say the same things, and leave the same gaps', () => {
  const english: Readonly<Record<string, string>> = en;

  expect(Object.keys(zh)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(zh))
    expect([key, gaps(text)]).toEqual([key, gaps(english[key] ?? '')]);
});

test('every fact and picture has a name in both languages', async () => {
  const file = (kind: string) => resolve(SAMPLES, `${kind}.csv`);
  const files = {
    orders: file('orders'),
    items: file('items'),
    payments: file('payments'),
    reviews: file('reviews'),
  };

  const { facts, bars } = await openOrders(files);

  expect(facts.length).toBeGreaterThan(60);
  for (const language of ['zh', 'en'] as const) {
    for (const { id } of facts) expect(nameOfFact(language, id)).not.toMatch(/^fact\./);
    for (const { id } of bars) expect(nameOfBars(language, id)).not.toMatch(/^bars\./);
  }
});

test('every fault has words, and no words are kept for a fault that nothing tells', () => {
  const spoken = Object.keys(en).flatMap((key) => /^fault\.(.*)$/.exec(key)?.[1] ?? []);

  expect(spoken.toSorted()).toEqual([...FAULT_CODES, 'bad-map'].toSorted());
});

test('a fault names its column as a Chinese export heads it, and what is wrong in the reader’s language', () => {
  const broken = { file: 'orders', code: 'broken-row', count: 2, lines: [4, 6] } as const;
  const told = { ...broken, values: { why: 'missing columns' } };
  const missing = { file: 'items', code: 'missing-column', count: 0, lines: [1] } as const;
  const values = { column: 'price', found: 'order_id' };

  expect(sayFault('zh', told)).toBe('订单：该行与表头对不上：列数不够（2 处，最先在第 4、6 行）');
  expect(sayFault('en', told)).toBe(
    'orders: the row does not fit the head: too few columns (2 rows, first on lines 4, 6)',
  );
  expect(sayFault('zh', { ...missing, values })).toMatch(
    /^商品明细：没有哪一列说明“price（商品金额）”.*（第 1 行）$/,
  );
});
