import { expect, test } from 'vitest';
import { homeOf, places } from './places.ts';
import en from './words.en.json';
import zh from './words.zh.json';

test.each(Object.entries(places))(
  'the rail of a %s holds at most eight places, the home first',
  (role, rail) => {
    expect(rail.length).toBeLessThanOrEqual(8);
    expect(rail[0]?.to).toBe(homeOf[role as keyof typeof homeOf]);
    expect(new Set(rail.map((place) => place.name)).size).toBe(rail.length);
  },
);

test('every place has a name in both languages', () => {
  const keys = Object.values(places).flatMap((rail) => rail.map(({ name }) => `place.${name}`));

  expect(keys.filter((key) => !(key in zh) || !(key in en))).toEqual([]);
});
