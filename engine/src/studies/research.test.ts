import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { poisson, stream, uniform } from '../chance.ts';
import { playDay } from '../day.ts';
import type { Decision } from '../decisions/catalogue.ts';
import { LITTLE_RESEARCH } from '../testing/little-research.ts';
import { decided, littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { viewOf } from '../view.ts';
import type { World } from '../world.ts';
import { scaledUp } from './estimate.ts';
import { listKeywords } from './list-keywords.ts';
import { KEPT_DAYS, KEPT_RESULTS, type Measure } from './research.ts';
import { testConcept, type Concept } from './test-concept.ts';

/** Milliseconds: some thousands of people are asked. */
const PATIENCE = 30_000;

const researchWorld = (teams = 2): World => littleWorld({ teams, scenario: { research: LITTLE_RESEARCH } });

/** A market in which the second team sells and the first looks on. */
function soldIn(days: number): World {
  const world = researchWorld();
  withDesk(world, { company: 1, units: 9000, unitCost: 100 });
  return playDays(world, days);
}

const after = (world: World, decision: Decision, company = 'team-1'): World =>
  playDay(world, decided(world, [decision], company)).world;

/** Of many samples, how many say the truth within one and within two standard errors. */
function coverage(samples: readonly Measure[], truth: number): { one: number; two: number } {
  const within = (errors: number): number =>
    samples.filter(({ value, error }) => Math.abs(value - truth) <= errors * error).length / samples.length;
  return { one: within(1), two: within(2) };
}

/** Two thirds and nineteen twentieths, give or take what two hundred samples themselves are off by. */
function mustBeNominal({ one, two }: { one: number; two: number }): void {
  expect(one).toBeGreaterThan(0.58);
  expect(one).toBeLessThan(0.8);
  expect(two).toBeGreaterThan(0.9);
  expect(two).toBeLessThan(0.995);
}

const BED = { market: 0, product: 0, price: 2999, promisedDays: 9 };
const concept = (world: World, purchase: number, sample = 200) =>
  testConcept(world, BED, { buyer: { number: 1, purchase }, company: 0, sample, rivals: 3 });

test(
  'a concept test is wrong by as much as it says',
  () => {
    const world = soldIn(2);
    const truth = concept(world, 0, 40_000);

    const asked = Array.from({ length: 200 }, (_, purchase) => concept(world, purchase + 1));

    mustBeNominal(
      coverage(
        asked.map(({ alone }) => alone),
        truth.alone.value,
      ),
    );
    mustBeNominal(
      coverage(
        asked.map(({ beside }) => beside),
        truth.beside.value,
      ),
    );
    expect(truth.beside.value).toBeLessThan(truth.alone.value);
  },
  PATIENCE,
);

test('fewer would buy what is dearer or slower', () => {
  const world = soldIn(2);
  const intent = (other: Partial<Concept>): number => {
    const asked = { buyer: { number: 1, purchase: 1 }, company: 0, sample: 4000, rivals: 3 };
    return testConcept(world, { ...BED, ...other }, asked).alone.value;
  };

  expect(intent({ price: 4999 })).toBeLessThan(intent({}));
  expect(intent({ promisedDays: 30 })).toBeLessThan(intent({}));
  // A page that nobody there can read.
  expect(intent({ title: '宠物窝 猫窝' })).toBeLessThan(intent({}));
  expect(intent({ title: 'Soft plush cat bed' })).toBe(intent({}));
});

test('the volumes of a keyword tool are wrong by as much as they say', () => {
  const world = soldIn(1);
  const terms = LITTLE_RESEARCH.keywords;
  if (!terms) throw new Error('no keyword tool');
  const field = { market: 0, line: 0 };
  const first = (purchase: number, sample: number) =>
    at(
      listKeywords(world, field, {
        terms: { ...terms, sample },
        buyer: { number: 1, purchase },
      }).queries,
      0,
    );
  const truth = first(0, 10_000_000);

  const asked = Array.from({ length: 200 }, (_, purchase) =>
    listKeywords(world, field, { terms, buyer: { number: 1, purchase: purchase + 1 } }).queries.filter(
      ({ words }) => words === truth.words,
    ),
  ).flat();

  mustBeNominal(
    coverage(
      asked.map(({ volume }) => volume),
      truth.volume.value,
    ),
  );
  expect(truth.listings).toBe(1);
});

test('two buyers ask different people, and so does one who buys twice', () => {
  const world = soldIn(2);
  const decision = {
    kind: 'test-concept',
    market: 'marketplace-us',
    product: 'cloud',
    price: 2999,
    promisedDays: 9,
  } as const;
  const list = { kind: 'buy-keywords', market: 'marketplace-us', line: 'pet-beds' } as const;

  const bought = playDay(world, [
    ...decided(world, [decision, decision, list]),
    ...decided(world, [decision, list], 'team-2').map((entry) => ({ ...entry, seq: entry.seq + 10 })),
  ]).world;

  const [first, second] = bought.companies.map(({ research }) => research);
  expect(at(first?.concepts ?? [], 0)).not.toEqual(at(first?.concepts ?? [], 1));
  expect(first?.keywordLists).not.toEqual(second?.keywordLists);
});

test('a tracker shows prices as they are and sales about as they are', () => {
  const world = soldIn(3);
  const watch = { kind: 'track-prices', market: 'marketplace-us', line: 'pet-beds', days: 10 } as const;

  let watched = after(world, watch);
  let sold = 0;
  let said = 0;
  for (let day = 0; day < 9; day++) {
    const { world: next, report } = playDay(watched);
    watched = next;
    if (day >= 2) sold += report.totals.units;
  }

  const [tracker] = viewOf(watched, 'team-1').research.trackers;
  const [offer] = tracker?.offers ?? [];
  expect(tracker?.lastSeen).toBe(13);
  expect(offer?.prices).toEqual(Array.from({ length: 10 }, () => 2999));
  said = offer?.units.value ?? 0;
  expect(sold).toBeGreaterThan(20);
  expect(Math.abs(said - sold)).toBeLessThan(4 * (offer?.units.error ?? 0));
  // The watch is over: nothing more is written down.
  expect(at(at(playDays(watched, 3).companies, 0).research.trackers, 0).lastSeen).toBe(13);
});

test('nobody’s own offers are watched, and a watch does not grow for ever', () => {
  const world = researchWorld();
  withDesk(world, { units: 100 });
  withDesk(world, { company: 1, units: 9000, unitCost: 100 });
  const watch = { kind: 'track-prices', market: 'marketplace-us', line: 'pet-beds', days: 30 } as const;

  const tracked = playDays(after(after(world, watch), watch), 40);

  const { watched } = at(at(tracked.companies, 0).research.trackers, 0);
  expect(watched.map(({ listing }) => listing)).toEqual([20_001]);
  expect(at(watched, 0).seen).toHaveLength(KEPT_DAYS);
});

test('only so many results are kept, the newest', () => {
  let world = researchWorld(1);
  const list = { kind: 'buy-keywords', market: 'marketplace-us', line: 'pet-beds' } as const;

  world = playDay(
    world,
    decided(
      world,
      Array.from({ length: KEPT_RESULTS + 3 }, () => list),
    ),
  ).world;

  const { keywordLists, bought } = at(world.companies, 0).research;
  expect(keywordLists).toHaveLength(KEPT_RESULTS);
  expect(bought).toBe(KEPT_RESULTS + 3);
});

test('a panel that sees one purchase in five is wrong by as much as it says', () => {
  const sold = 400;
  const share = 0.2;

  const said = Array.from({ length: 300 }, (_, seed) =>
    scaledUp(poisson(sold * share, uniform(seed, stream('a panel'), 1)), share),
  );

  mustBeNominal(coverage(said, sold));
  expect(scaledUp(0, share)).toEqual({ value: 0, error: 5 });
});
