import { expect, test } from 'vitest';
import { littleCountry, littleMarket } from '../testing/little-people.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { answers, queriesFor } from './matching.ts';

const words = (text: string): string[] => text.split(' ');

test.each([
  ['exact', 'cat bed', ['cat bed']],
  ['phrase', 'cat bed', ['cat bed', 'soft cat bed', 'cat bed for winter']],
  ['broad', 'cat bed', ['cat bed', 'soft cat bed', 'cat bed for winter', 'bed for a cat']],
] as const)('%s match of “%s” answers just these searches', (match, keyword, answered) => {
  const searches = ['cat bed', 'soft cat bed', 'cat bed for winter', 'bed for a cat', 'dog bed', 'cat'];

  expect(searches.filter((query) => answers(words(keyword), words(query), match))).toEqual(answered);
});

test('a keyword without words answers nothing', () => {
  expect(answers([], words('cat bed'), 'broad')).toBe(false);
});

test('keywords are read as the search reads them: endings, case and idle words do not matter', () => {
  const scenario = littleScenario({
    markets: [littleMarket('US', ['cat beds', 'the softest cat bed', 'dog bed']), littleMarket('DE', ['a'])],
  });

  expect(queriesFor(scenario, 0, { words: 'Cat Bed', match: 'exact' })).toEqual([0]);
  expect(queriesFor(scenario, 0, { words: 'CAT beds', match: 'phrase' })).toEqual([0, 1]);
});

test('a German compound is broadly the words it is made of, and the other way round', () => {
  const scenario = littleScenario({
    markets: [littleMarket('US', ['a']), littleMarket('DE', ['katzenbett', 'bett für katzen', 'hundebett'])],
  });

  expect(queriesFor(scenario, 1, { words: 'bett katzen', match: 'broad' })).toEqual([0, 1]);
  expect(queriesFor(scenario, 1, { words: 'katzenbett', match: 'broad' })).toEqual([0, 1]);
  expect(queriesFor(scenario, 1, { words: 'katzenbett', match: 'phrase' })).toEqual([0]);
});

test('where no spaces are written, a phrase is signs that follow one another', () => {
  const scenario = littleScenario({
    markets: [
      littleMarket('US', ['a']),
      littleMarket('DE', ['弁当箱', '箱 弁当', '傘 軽量', 'イヤホン 弁当箱']),
    ],
    countries: [littleCountry('US', 'USD', 'en'), littleCountry('DE', 'EUR', 'ja')],
  });
  const found = (words: string, match: 'exact' | 'phrase' | 'broad') =>
    queriesFor(scenario, 1, { words, match });

  expect(found('弁当', 'phrase')).toEqual([0, 1, 3]);
  expect(found('弁当箱', 'phrase')).toEqual([0, 3]);
  expect(found('弁当箱', 'exact')).toEqual([0]);
  expect(found('傘', 'phrase')).toEqual([2]);
  expect(found('イヤホン', 'broad')).toEqual([3]);
});
