import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { LITTLE_CONDUCT } from '../testing/little-conduct.ts';
import { LITTLE_GOODS } from '../testing/little-goods.ts';
import { forbiddenIn } from './read-letters.ts';
import type { PageText } from '../known.ts';
import { faultsOfPage } from './read-pages.ts';

const page = (words: Partial<PageText>): PageText => ({
  title: 'Soft plush cat bed',
  bullets: [],
  description: '',
  searchTerms: '',
  ...words,
});
const product = {
  ...at(LITTLE_GOODS.products, 0),
  facts: {
    en: ['cat bed', 'washable cover', 'soft plush', 'round'],
    de: ['Katzenbett', 'waschbar', 'Plüsch', 'rund'],
  },
};
const read = (words: Partial<PageText>, language = 'en') =>
  faultsOfPage(page(words), product, language, LITTLE_CONDUCT);

test('a claim that nothing among the facts says is false, wherever it stands', () => {
  expect(read({ title: 'Waterproof cat bed' })).toEqual({ 'false-claim': 'waterproof' });
  expect(read({ bullets: ['Fully water-proof!'] })).toEqual({ 'false-claim': 'water proof' });
  expect(read({ title: 'Wasserdichtes Katzenbett', description: 'Ganz wasserdicht.' }, 'de')).toEqual({
    'false-claim': 'wasserdicht',
  });
});

test('what the facts say may be said, also when they say it in another language', () => {
  expect(read({ title: 'Washable cat bed' })).toEqual({});
  expect(read({ title: 'Waschbares Katzenbett', bullets: ['Waschbar'] }, 'de')).toEqual({});
});

test('a word may stand twice in a title; what nobody reads may hold it three times', () => {
  expect(read({ title: 'Cat bed for cats, cat lovers' })).toEqual({ 'keyword-stuffing': 'cat' });
  expect(read({ title: 'Cat bed for cats' })).toEqual({});
  expect(read({ searchTerms: 'bed bed bed bed' })).toEqual({ 'keyword-stuffing': 'bed' });
  expect(read({ title: 'Bed 30 30 30' })).toEqual({});
});

test('a letter may not ask for stars, nor lead away from the platform', () => {
  const found = (text: string, language = 'en') => forbiddenIn(text, language, LITTLE_CONDUCT.looks);

  expect(found('Please leave a Five-Star Review.')).toEqual([['review-manipulation', 'five star review']]);
  expect(found('Write to anna@shop.example')).toEqual([['outside-contact', 'anna@shop.example']]);
  expect(found('Schreiben Sie uns per WhatsApp', 'de')).toEqual([['outside-contact', 'whatsapp']]);
  expect(found('Your parcel 123456789012 arrives on Monday.')).toEqual([]);
});
