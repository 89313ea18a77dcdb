import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from './at.ts';
import { copyWorld } from './copy-world.ts';
import { playDay } from './day.ts';
import { morningOf } from './morning.ts';
import { anyDecision } from './testing/any-decision.ts';
import { littleScenario } from './testing/little-scenario.ts';
import { littleWorld, playDays, withDesk } from './testing/little-world.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

/** Two companies in one market, some days into trade. */
function rivalry(): World {
  const world = littleWorld({ teams: 2 });
  withDesk(world);
  withDesk(world, { product: 1 });
  withDesk(world, { company: 1, listing: { title: 'Plush cat cave bed' } });
  return playDays(world, 12);
}

/** Everything of another company that is nobody else's business, changed at once. */
function disturb(world: World, company: number, by: number): World {
  const other = copyWorld(world);
  const changed = at(other.companies, company);
  changed.balances['CNY'] = { ...changed.balances['CNY'], bank: by, equity: -by };
  changed.studies.push({ study: 'us-pet-beds', boughtOn: 1, sample: by, estimates: [] });
  for (const store of changed.stores) store.health.points += 7;
  for (const lot of other.lots) if (lot.company === company) lot.units += by;
  other.lots = other.lots.map((lot) =>
    lot.company === company ? { ...lot, quality: 1, unitCost: lot.unitCost } : lot,
  );
  other.supplies = [];
  for (const listing of other.listings) {
    if (listing.company !== company) continue;
    listing.searchTerms = 'secret words';
    listing.record.impressions = [by];
    listing.record.units = [by];
  }
  for (let row = 0; row < other.orders.count; row++) {
    if (other.orders.company[row] === company) other.orders.status[row] = 6;
  }
  return other;
}

test("another company's private affairs change nothing in a view", () => {
  const world = rivalry();
  const view = viewOf(world, 'team-1');

  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (by) => {
      expect(viewOf(disturb(world, 1, by), 'team-1')).toEqual(view);
    }),
    { numRuns: 20 },
  );
});

test('what another company shows to shoppers is in the view: its page, price and stars, and no more', () => {
  const world = rivalry();

  const [rival, ...others] = viewOf(world, 'team-1').rivals;

  expect(others).toEqual([]);
  expect(Object.keys(rival ?? {}).toSorted()).toEqual(
    [
      'company',
      'companyName',
      'currency',
      'id',
      'market',
      'off',
      'price',
      'product',
      'promisedDays',
      'reviews',
      'shipping',
      'title',
      ...(rival?.stars === undefined ? [] : ['stars']),
    ].toSorted(),
  );
});

test('nothing that only the market knows is anywhere in a view', () => {
  const world = playDay(rivalry(), [
    {
      seq: 1,
      day: 13,
      company: 'team-1',
      decision: { kind: 'order-goods', supplier: 'cheap', product: 'cloud', units: 50 },
    },
  ]).world;

  const text = JSON.stringify(viewOf(world, 'team-1'));

  for (const hidden of [
    '"quality"',
    'arrivesOn',
    'lateShare',
    'congestion',
    'lostShare',
    'nextAt',
    'unitCost',
  ]) {
    expect(text).not.toContain(hidden);
  }
  expect(text).toContain('promisedOn');
  expect(text).toContain('claimedQuality');
});

test('looking changes nothing, and every world can be looked at', () => {
  const world = rivalry();

  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 20 }), (decisions) => {
      const entries = decisions.map((decision, seq) => ({ seq, day: 13, company: 'team-1', decision }));
      const morning = morningOf(world, entries);
      const before = copyWorld(morning);
      const view = viewOf(morning, 'team-1');
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      expect(morning).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('a view tells money, goods and open business of its own company', () => {
  const world = rivalry();

  const view = viewOf(world, 'team-1');

  expect(view.day).toBe(12);
  expect(view.calendar).toMatchObject({ next: '2026-03-14', weekday: 5, isWorkingDayAtHome: false });
  expect(view.stores).toMatchObject([
    { market: 'marketplace-us', lane: 'us-line', health: { standing: 'healthy' } },
  ]);
  expect(view.listings.map(({ product }) => product)).toEqual(['cloud', 'cave']);
  expect(view.money.netWorth).toBeGreaterThan(15_000_000);
  expect(view.catalogue.lanes.find(({ id }) => id === 'us-line')?.quotes['cloud']).toBe(1800 + 600 * 8.5);
});

test('a rule that changes is known as long before as the platform announces it', () => {
  const { rules } = littleScenario();
  const dearer = { ...at(rules.state, 0), id: 'us-dearer', from: '2026-03-20', dutyPerItem: 500 };
  const changing = { ...rules, state: [...rules.state, dearer], announceDaysAhead: 7 };
  const known = (day: number) =>
    viewOf({ ...littleWorld({ scenario: { rules: changing } }), day }, 'team-1').rules.state.map(
      ({ id }) => id,
    );

  // The twentieth of March is day 19; its eve looks one day ahead.
  expect(known(10)).toEqual(['us-2026-01-01', 'de-2026-01-01']);
  expect(known(11)).toEqual(['us-2026-01-01', 'de-2026-01-01', 'us-dearer']);
  expect(known(18)).toEqual(['us-dearer', 'de-2026-01-01']);
});
