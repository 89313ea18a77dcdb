import { expect, test } from 'vitest';
import { gatheredBy, knownPages, knownTexts, ofEach, ofEachText } from './known.ts';

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

test('what is added to a list is gathered by its number, in the order of the list', () => {
  const things = [
    { number: 1, name: 'lamp' },
    { number: 2, name: 'chair' },
  ];
  const gathered = gatheredBy<(typeof things)[number]>(({ number }) => number);
  const namesOf = (number: number) => gathered(things, number).map(({ name }) => name);

  expect(namesOf(1)).toEqual(['lamp']);
  things.push({ number: 1, name: 'lantern' });

  expect(namesOf(1)).toEqual(['lamp', 'lantern']);
  expect(namesOf(2)).toEqual(['chair']);
  expect(namesOf(3)).toEqual([]);
});

test('another list with the same numbers is gathered by itself', () => {
  const gathered = gatheredBy<{ number: number }>(({ number }) => number);
  const [one, other] = [{ number: 1 }, { number: 1 }];

  expect(gathered([one], 1)[0]).toBe(one);
  expect(gathered([other], 1)[0]).toBe(other);
});

test('each text has something of its own, made once', () => {
  const { work, times } = counted();
  const own = ofEachText((text) => `${text} ${work()}`);

  expect([own('de'), own('en'), own('de')]).toEqual(['de 1', 'en 2', 'de 1']);
  expect(times()).toBe(2);
});
