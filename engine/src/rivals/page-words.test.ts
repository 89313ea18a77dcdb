import { expect, test } from 'vitest';
import { claimsIn } from '../orders/claims.ts';
import { pageWords } from './page-words.ts';

const FACTS = [
  'no pull dog harness',
  'adjustable, 4 sizes S M L XL',
  'front and back clip',
  'reflective stitching for night walks',
  'easy control handle',
  'breathable padded mesh vest',
  'quick release buckles',
  'for small, medium and large dogs',
];
const CLAIMS = {
  en: { language: 'en', common: [], claims: ['premium', 'top quality'] },
  de: { language: 'de', common: [], claims: ['premium', 'spitzenqualität'] },
} as const;
const plain = { told: 8 };

test('a page is made of what is true of the product, the most searched words first', () => {
  const page = pageWords(FACTS, plain);
  expect(page.title).toBe('No pull dog harness, Adjustable, 4 sizes S M L XL, Front and back clip');
  expect(page.bullets).toHaveLength(5);
  expect(page.searchTerms).toContain('quick release buckles');
  expect(claimsIn(`${page.title} ${page.description}`, CLAIMS.en)).toBe(0);
});

test('a beginner tells less of the same product', () => {
  const page = pageWords(FACTS, { ...plain, told: 3 });
  expect(page.bullets).toHaveLength(2);
  expect(page.searchTerms).toBe('');
});

test('a loud seller makes claims that its buyers will measure the goods by', () => {
  for (const language of ['en', 'de'] as const) {
    const praise = CLAIMS[language].claims[0];
    const { title } = pageWords(FACTS, { ...plain, praise });
    expect(claimsIn(title, CLAIMS[language])).toBe(1);
  }
});

test('no title is longer than a page allows, however long the facts', () => {
  const long = FACTS.map((fact) => fact.repeat(8));
  expect(pageWords(long, { ...plain, praise: 'premium' }).title.length).toBeLessThanOrEqual(200);
});

test('who knows how often a word may stand in a title leaves out what would repeat it once more', () => {
  const facts = ['bag for women', 'travel bag', 'gym bag', 'beach bag', 'zipper'];
  const careless = pageWords(facts, { told: 5 });
  const careful = pageWords(facts, { told: 5, mostRepeats: 2 });

  expect(careless.title).toBe('Bag for women, Travel bag, Gym bag');
  expect(careful.title).toBe('Bag for women, Travel bag');
});
