import { expect, test } from 'vitest';
import { knownPages, knownTexts, ofEach } from './known.ts';

const page = { title: 'Lamp', bullets: ['Warm', 'Small'], description: 'A lamp.', searchTerms: 'light' };

function counted() {
  let times = 0;
  return { work: () => ++times, times: () => times };
}

test('a page whose words are the same is known, wherever they lie', () => {
  const { work, times } = counted();
  const known = knownPages<number>(10);

  known(page, 'en', work);
  known({ ...page, bullets: [...page.bullets] }, 'en', work);

  expect(times()).toBe(1);
});

test.each([
  ['a bullet', { ...page, bullets: ['Warm', 'Large'] }],
  ['a bullet more', { ...page, bullets: ['Warm', 'Small', 'Dear'] }],
  ['the description', { ...page, description: 'No lamp.' }],
  ['the search terms', { ...page, searchTerms: 'lamp' }],
  ['the title', { ...page, title: 'Lamps' }],
])('with another word in %s it is worked out anew, and so with something else beside it', (_, changed) => {
  const known = knownPages<string>(10);

  known(page, 'en', () => 'as it was');

  expect(known(changed, 'en', () => 'anew')).toBe('anew');
  expect(known(page, 'de', () => 'in German')).toBe('in German');
  expect(known(page, 'en', () => 'anew')).toBe('as it was');
});

test('what became too much is forgotten, and worked out again', () => {
  const { work, times } = counted();
  const texts = knownTexts<number>(2);
  const pages = knownPages<number>(2);

  for (const text of ['a', 'b', 'c', 'a']) texts(text, work);
  for (const title of ['a', 'b', 'c', 'a']) pages({ ...page, title }, 'en', work);

  expect(times()).toBe(8);
});

test('each key has something of its own', () => {
  const listFor = ofEach<object, string[]>(() => []);
  const [one, other] = [{}, {}];

  listFor(one).push('one');

  expect(listFor(one)).toEqual(['one']);
  expect(listFor(other)).toEqual([]);
});
