import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { LITTLE_CONDUCT, withPlatform } from '../testing/little-conduct.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';
import { suspect } from './suspect.ts';

function market(foundShare: number, seed = 7): World {
  const acts = LITTLE_CONDUCT.acts;
  const claim = acts['false-claim'];
  if (!claim) throw new Error('the little rules know false claims');
  const conduct = { ...LITTLE_CONDUCT, acts: { ...acts, 'false-claim': { ...claim, foundShare } } };
  const world = littleWorld({ seed, scenario: { rules: withPlatform({ conduct }) } });
  withDesk(world);
  return world;
}

const HERE = { company: 0, market: 0 };
const suspicions = (world: World) => at(at(world.companies, 0).stores, 0).conduct.suspicions;

function on(world: World, day: number) {
  world.day = day - 1;
  return beginDay(world);
}

test('what is seen is found later, and known once however often it is seen', () => {
  const world = market(1);

  for (const day of [3, 4, 5])
    suspect(on(world, day), HERE, 'false-claim', { listing: 10_001, text: 'waterproof' });

  expect(suspicions(world)).toEqual([
    { kind: 'false-claim', doneOn: 3, foundOn: 5, evidence: { listing: 10_001, text: 'waterproof' } },
  ]);
});

test('not everything is found: over many pages and days it comes near the share of the rules', () => {
  const world = market(0.1);

  for (let day = 1; day <= 40; day++) {
    for (let listing = 1; listing <= 50; listing++) {
      suspect(on(world, day), HERE, 'false-claim', { listing, text: `claim ${day}` });
    }
  }

  expect(suspicions(world).length).toBeGreaterThan(150);
  expect(suspicions(world).length).toBeLessThan(250);
});

test('whether one page is found does not hang on what else is looked at', () => {
  const alone = market(0.5);
  const crowded = market(0.5);

  for (let day = 1; day <= 20; day++) {
    suspect(on(alone, day), HERE, 'false-claim', { listing: 1, text: 'a' });
    suspect(on(crowded, day), HERE, 'false-claim', { listing: 2, text: 'a' });
    suspect(on(crowded, day), HERE, 'false-claim', { listing: 1, text: 'a' });
  }

  expect(suspicions(crowded).filter(({ evidence }) => evidence.listing === 1)).toEqual(suspicions(alone));
});

test('an act that the platform does not know is nothing to it', () => {
  const world = market(1);

  suspect(on(world, 3), HERE, 'wrong-category', { listing: 10_001 });

  expect(suspicions(world)).toEqual([]);
});
