import { expect, test } from 'vitest';
import { isolate } from './isolate.ts';

test('Arabic words keep to themselves in a sentence that runs the other way', () => {
  expect(isolate('شاحن 65W')).toBe('\u2068شاحن 65W\u2069');
});

test('words that run as the sentence does are left as they are', () => {
  expect(isolate('引き出し 収納ケース 8個')).toBe('引き出し 収納ケース 8個');
  expect(isolate('USB-C Netzteil')).toBe('USB-C Netzteil');
});
