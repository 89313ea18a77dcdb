import { expect, test } from 'vitest';
import { littleScenario } from '../testing/little-scenario.ts';
import { search } from './search.ts';
import { indexPages, languageFit, lexiconOf, type Page } from './text-index.ts';

const page = (title: string, more: Partial<Page> = {}): Page => ({
  title,
  bullets: [],
  description: '',
  searchTerms: '',
  ...more,
});
const { search: rules } = littleScenario();
const lexicon = lexiconOf(['dog bed', 'cat bed', 'dog harness', 'washable cover'], 'en');
const found = (pages: Page[], query: string) =>
  search(indexPages(pages, { language: 'en', lexicon, search: rules }), query);

test('a listing is found by its real words alone', () => {
  const pages = [page('Soft dog bed'), page('Harness for dogs'), page('Water bottle')];
  expect(found(pages, 'dog beds').map(({ entry }) => entry)).toEqual([0, 1]);
  expect(found(pages, 'umbrella')).toEqual([]);
});

test('a word in the title counts for more than one further down, and back-end terms find as well', () => {
  const [title, term, text] = found(
    [
      page('dog bed'),
      page('soft thing', { searchTerms: 'dog bed' }),
      page('soft thing', { description: 'dog bed' }),
    ],
    'dog bed',
  );
  expect(title?.relevance).toBeGreaterThan(term?.relevance ?? 1);
  expect(term?.relevance).toBeGreaterThan(text?.relevance ?? 1);
  expect([title?.inTitle, term?.inTitle]).toEqual([1, 0]);
});

test('a rare word of the query tells more than a common one', () => {
  const pages = [page('dog bed'), page('dog harness'), page('dog bowl'), page('dog coat')];
  const [bed, harness] = found(pages, 'dog bed');
  expect(bed?.answered).toBe(1);
  expect(harness?.answered).toBeLessThan(0.3);
});

test('repeating a word a hundred times is worth little and makes the text long', () => {
  const stuffed = page('dog bed', { description: 'bed '.repeat(100) });
  const [honest, other] = found(
    [page('dog bed'), stuffed, page('a cover', { description: 'x '.repeat(40) })],
    'dog bed',
  );
  expect(other?.relevance).toBeLessThan(honest?.relevance ?? 0);
});

test('a German query finds the compound, and the compound’s query finds the words', () => {
  const german = lexiconOf(['Hundebett', 'Hund', 'Bett'], 'de');
  const index = indexPages([page('Hundebett'), page('Bett für den Hund')], {
    language: 'de',
    lexicon: german,
    search: rules,
  });
  expect(search(index, 'bett hund').map(({ entry }) => entry)).toEqual([0, 1]);
  expect(search(index, 'hundebett').map(({ entry }) => entry)).toEqual([0, 1]);
});

test('a mistyped query finds what was meant, and counts for less than one typed right', () => {
  const pages = [page('Dog harness'), page('Cat bed')];
  const [right] = found(pages, 'harness');
  const [wrong] = found(pages, 'hraness');
  expect(wrong?.entry).toBe(0);
  expect(wrong?.answered).toBe(1);
  expect(wrong?.relevance).toBeLessThan(right?.relevance ?? 0);
  // Somebody writes it like that, so that it is no mistake.
  expect(found([...pages, page('Hraness for dogs')], 'hraness').map(({ entry }) => entry)).toEqual([2]);
});

test('pages and queries need not agree on how a word is spelt', () => {
  expect(found([page('Gray colour pencils')], 'grey color pencil').map(({ answered }) => answered)).toEqual([
    1,
  ]);
});

test('a page in a foreign language has few words that shoppers know', () => {
  const index = indexPages([page('Soft dog bed, washable'), page('宠物床 柔软')], {
    language: 'en',
    lexicon,
    search: rules,
  });
  expect(languageFit(index, 0)).toBeGreaterThan(0.7);
  expect(languageFit(index, 1)).toBe(0);
});
