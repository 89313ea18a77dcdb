import { expect, test } from 'vitest';
import { preferredLanguage, textOf } from './texts.ts';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['zh;q=0.3, en;q=0.7', 'en'],
  ['de-DE,de;q=0.9,en;q=0.1', 'en'],
  ['de', 'zh'],
  ['en;q=0, zh;q=0.1', 'zh'],
] as const)('a browser that asks for %s is answered in %s', (asked, language) => {
  expect(preferredLanguage(asked)).toBe(language);
});

test('a text has its data filled in', () => {
  expect(textOf('request.too-large', 'en', { megabytes: 2 })).toBe('Too large: at most 2 MB');
});
