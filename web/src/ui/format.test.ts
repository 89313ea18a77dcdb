import { expect, test } from 'vitest';
import { decimalsOf, formatIn, majorOf } from './format.ts';

const zh = formatIn('zh');
const en = formatIn('en');

test('money comes in minor units and is written with its symbol, and its code where asked', () => {
  expect(zh.money(120_345, 'CNY')).toBe('¥1,203.45');
  expect(en.money(120_345, 'CNY', { withCode: true })).toBe('¥1,203.45\u00a0CNY');
  expect(en.money(-500, 'USD')).toBe('\u2212$5.00');
  expect(en.money(120_345, 'EUR', { isWhole: true })).toBe('€1,203');
});

test('a currency without minor units has no decimals', () => {
  expect(decimalsOf('JPY')).toBe(0);
  expect(majorOf(1500, 'JPY')).toBe(1500);
  expect(majorOf(1500, 'EUR')).toBe(15);
});

test('yen are not taken for yuan, and a code that stands for the sign is not said twice', () => {
  expect(zh.money(1500, 'JPY')).toBe('JP¥1,500');
  expect(en.money(5699, 'AED', { withCode: true })).toBe('AED\u00a056.99');
});

test('a change says its direction by arrow and sign, and no change says neither', () => {
  const units = (size: number) => zh.number(size);

  expect(zh.change(6, units)).toBe('▲\u00a0+6');
  expect(zh.change(-6, units)).toBe('▼\u00a0\u22126');
  expect(zh.change(0, units)).toBe('±0');
});

test('a day of the world is named in both languages, with its weekday when known', () => {
  expect(zh.day(20, 2)).toBe('第 20 个交易日 · 周三');
  expect(en.day(20, 2)).toBe('Day 20 · Wed');
  expect(en.day(1)).toBe('Day 1');
});

test("content that comes in both languages is said in the reader's", () => {
  expect(zh.said({ zh: '德国', en: 'Germany' })).toBe('德国');
});

test('percentages and lists follow the language', () => {
  expect(en.percent(0.0456)).toBe('4.6%');
  expect(en.list(['postal', 'express'])).toBe('postal and express');
  expect(zh.list(['邮政', '快递'])).toBe('邮政和快递');
});
