import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { LITTLE_BORDER, withBorder } from '../testing/little-border.ts';
import { LITTLE_CONDUCT } from '../testing/little-conduct.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';
import { protectedWords } from './protected-words.ts';

const page = { title: 'Weiches Katzenbett', bullets: [], description: '', searchTerms: '' };

test('a protected word is found wherever it stands on a page, and not inside another word', () => {
  expect(protectedWords(LITTLE_BORDER, page, 'de')).toEqual([]);
  expect(protectedWords(LITTLE_BORDER, { ...page, title: 'Nubilo Katzenbett' }, 'de')).toEqual(['nubilo']);
  expect(protectedWords(LITTLE_BORDER, { ...page, searchTerms: 'bett nubilo' }, 'de')).toEqual(['nubilo']);
  expect(protectedWords(LITTLE_BORDER, { ...page, title: 'Nubilotel Katzenbett' }, 'de')).toEqual([]);
});

/** A platform that finds at once what it looks for, and a company in Germany that is in every register. */
function watched(product: number, title: string): World {
  const { goods, rules } = withBorder();
  const platform = rules.platform.map((pack) => ({ ...pack, conduct: LITTLE_CONDUCT }));
  const world = littleWorld({ scenario: { goods, rules: { ...rules, platform } } });
  withDesk(world, { market: 1, lane: 4, product, listing: { title } });
  at(world.companies, 0).border.registers.push({
    country: 'DE',
    register: 'packaging',
    askedOn: 0,
    validFrom: 0,
  });
  return world;
}
const kindsAfter = (world: World): string[] => {
  let played = world;
  for (let day = 0; day < 4; day++) played = playDay(played).world;
  return at(at(played.companies, 0).stores, 0).conduct.violations.map(({ kind }) => kind);
};

test('the platform finds words, designs and missing papers of others, and leaves clean pages alone', () => {
  expect(kindsAfter(watched(2, 'Nubilo Katzenbett'))).toEqual(['infringing-words']);
  expect(kindsAfter(watched(1, 'Weiche Katzenhöhle'))).toEqual(['infringing-words']);
  expect(kindsAfter(watched(0, 'Weiches Katzenbett'))).toEqual(['restricted-goods']);
  expect(kindsAfter(watched(2, 'Weiche Katzenmatte'))).toEqual([]);
});
