import { expect, test } from 'vitest';
import { lexiconOf } from './text-index.ts';
import { partsOf, wordsOf } from './words.ts';

test('singular and plural, and the forms of a verb, are one word', () => {
  expect(wordsOf('Beds for Dogs and Puppies, running shoes', 'en')).toEqual([
    'bed',
    'dog',
    'puppy',
    'run',
    'shoe',
  ]);
  expect(wordsOf('Boxes, glasses, a dress, bus', 'en')).toEqual(['box', 'glass', 'dress', 'bus']);
  expect(wordsOf('Betten für Hunde und Katzen', 'de')).toEqual(['bett', 'hund', 'katz']);
});

test('case, umlauts and punctuation make no difference', () => {
  expect(wordsOf('KÜCHEN-Organizer', 'de')).toEqual(wordsOf('kuchen organizer', 'de'));
  expect(wordsOf('USB‑C 100W', 'en')).toEqual(['usb', 'c', '100w']);
  expect(wordsOf('Straße', 'de')).toEqual(wordsOf('strasse', 'de'));
  expect(wordsOf('Ku\u0308che', 'de')).toEqual(wordsOf('Küche', 'de'));
  expect(wordsOf('the dog’s bed', 'en')).toEqual(['dog', 'bed']);
});

test('a German compound is known by its parts, and only by words that exist', () => {
  const lexicon = lexiconOf(['Hund', 'Bett', 'Geschirr'], 'de');
  expect(partsOf('hundebett', lexicon)).toEqual(['hund', 'bett']);
  expect(partsOf('hundegeschirr', lexicon)).toEqual(['hund', 'geschirr']);
  expect(partsOf('flussbett', lexicon)).toEqual([]);
});

test('signs of scripts without spaces are words of their own', () => {
  expect(wordsOf('宠物床 bed', 'en')).toEqual(['宠', '物', '床', 'bed']);
});
