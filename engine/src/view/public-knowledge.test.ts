import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { viewAsRead, viewOf } from '../view.ts';
import { ownView, publicKnowledge } from './public-knowledge.ts';

function twoShops() {
  const world = littleWorld({ teams: 2 });
  withDesk(world);
  withDesk(world, { company: 1, listing: { title: 'Plush cat cave bed' } });
  withDesk(world, { company: 1, product: 1 });
  return playDays(world, 5);
}

test('what a company alone may know and what everybody may are together its whole view', () => {
  const world = twoShops();
  at(world.listings, 2).isPaused = true;

  for (const company of ['team-1', 'team-2']) {
    const { pages, ...known } = publicKnowledge(world);
    const rivals = pages.filter((page) => page.company !== company);
    expect({ ...ownView(viewAsRead(world, company)), ...known, rivals }).toEqual(viewOf(world, company));
  }
  expect(publicKnowledge(world).pages.map(({ company }) => company)).toEqual(['team-1', 'team-2']);
});

test("what everybody may know says of each company's page what shoppers see, and no more", () => {
  const { pages } = publicKnowledge(twoShops());

  const { rivals } = viewOf(twoShops(), 'team-1');
  const shown = Object.keys(at(rivals, 0)).toSorted();
  expect(pages.map((page) => Object.keys(page).toSorted())).toEqual(pages.map(() => shown));
});

test("a company's own part leaves the catalogue, the rules and others' pages unread", () => {
  const view = { ...viewOf(twoShops(), 'team-1') };
  const unread = () => {
    throw new Error('read');
  };
  for (const name of ['catalogue', 'rules', 'rivals'])
    Object.defineProperty(view, name, { enumerable: true, get: unread });

  expect(ownView(view).listings).toHaveLength(1);
});
