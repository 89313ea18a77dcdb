import en from '@portolan/contract/calibration/en.json' with { type: 'json' };
import zh from '@portolan/contract/calibration/zh.json' with { type: 'json' };
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openOrders } from './open-orders.ts';
import { nameOfBars, nameOfFact } from './report-words.ts';
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
