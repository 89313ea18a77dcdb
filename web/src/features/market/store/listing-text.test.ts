import { expect, test } from 'vitest';
import { remarksOn, wordsSaid, type ListingText } from './listing-text.ts';

const facts = ['belt bag', 'water resistant nylon', 'adjustable strap 22 to 45 in'];
const page = (said: Partial<ListingText>): ListingText => ({
  title: 'Belt bag for running and travel, water resistant nylon',
  bullets: ['Fits phones', 'Two pockets', 'Light', 'Strap with buckle', 'For everybody'],
  description: 'A bag for the waist.',
  searchTerms: '',
  ...said,
});

test('a word of the product counts as said wherever it stands, in any order and case', () => {
  const said = wordsSaid(page({ searchTerms: 'NYLON resistant' }), facts);

  expect(said.map(({ isSaid }) => isSaid)).toEqual([true, true, false]);
});

test('a full page in the language of its market gets no remark', () => {
  expect(remarksOn(page({}), facts)).toEqual([]);
});

test.each([
  ['a title in Chinese', { title: '运动腰包 belt bag for running and travel, nylon' }, 'remark.han'],
  ['a title of two words', { title: 'Belt bag' }, 'remark.shortTitle'],
  [
    'a title without its product',
    { title: 'The best gift for running, travel and every day' },
    'remark.nameNotInTitle',
  ],
  ['an empty list', { bullets: [] }, 'remark.fewBullets'],
  ['no description', { description: ' ' }, 'remark.noDescription'],
  [
    'words that nobody searches',
    { title: 'Belt bag, very nice and very good indeed' },
    'remark.wordsMissing',
  ],
])('%s is remarked upon', (_, said, remark) => {
  expect(remarksOn(page(said), facts)).toContain(remark);
});
