import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { copyWorld } from '../copy-world.ts';
import { playDay } from '../day.ts';
import { money } from '../money.ts';
import { crowdedMarket } from '../testing/crowded-market.ts';
import type { Listing, World } from '../world.ts';
import { noteCrew } from './note-crew.ts';
import { recallCrew } from './recall-crew.ts';

const usual = crowdedMarket('marketplace');
/** The page that most people see. */
const page = at(
  usual.listings.toSorted((a, b) => (b.record.impressions.at(-1) ?? 0) - (a.record.impressions.at(-1) ?? 0)),
  0,
).id;
const onPage = (change: Partial<Listing>) => (world: World) =>
  void Object.assign(
    at(
      world.listings.filter(({ id }) => id === page),
      0,
    ),
    change,
  );

/** A day of a world that differs, played beside the notes of the usual one. */
function beside(change: (world: World) => void) {
  const changed = copyWorld(usual);
  change(changed);
  const notes = noteCrew();
  playDay(usual, [], { crew: notes });
  const crew = recallCrew();
  crew.turnTo(notes.notes());
  return { found: playDay(changed, [], { crew }).report, met: crew.met, whole: playDay(changed).report };
}

test('the crew that notes plays the same day as any other', () => {
  expect(playDay(usual, [], { crew: noteCrew() }).report).toEqual(playDay(usual).report);
});

test('where nothing differs nobody is met again but in the small hours', () => {
  const { found, whole, met } = beside(() => {});

  expect(found).toEqual(whole);
  expect(met.again).toBeLessThan(met.visits / 4);
});

test.each<[string, (world: World) => void]>([
  ['a price', onPage({ price: money(2100) })],
  ['what only check-out adds', (world) => world.listings.forEach((each) => (each.shipping = money(0)))],
  ['the words of a page', onPage({ title: 'Round cat bed' })],
  ['a page that is not there', onPage({ isPaused: true })],
  [
    'what people remember',
    (world) => {
      const person = Float64Array.from({ length: 2000 }, (_, place) => place);
      world.buyers = {
        person,
        company: Int16Array.from(person, () => 2),
        content: Int8Array.from(person, () => -100),
      };
    },
  ],
  [
    'what a campaign bids',
    (world) => {
      for (const campaign of world.ads.campaigns)
        for (const group of campaign.groups)
          for (const target of group.targets) Object.assign(target, { bid: 240 });
    },
  ],
  ['a campaign that rests', (world) => Object.assign(at(world.ads.campaigns, 0), { state: 'paused' })],
])('%s is met by those whom it can touch, and the day ends as if all had been met', (_, change) => {
  const { found, whole, met } = beside(change);

  expect(found).toEqual(whole);
  expect(met.again).toBeLessThan(met.visits);
});
