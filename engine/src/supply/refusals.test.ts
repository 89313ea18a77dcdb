import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { checkDecision } from '../decisions/catalogue.ts';
import { LITTLE_RULES } from '../testing/little-rules.ts';
import { laned, supplied, withCentre } from '../testing/little-supply.ts';
import { decided, littleWorld, withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';

/** A company that awaits two batches, one of them to be inspected, and has stock at three places. */
function trading(): World {
  const rules = withCentre(LITTLE_RULES);
  const world = littleWorld({ scenario: { goods: supplied(), lanes: laned(), rules } });
  withDesk(world, { listing: { isPaused: true } });
  withDesk(world, { place: 'US', listing: { isPaused: true } });
  const journal = decided(world, [
    { kind: 'order-goods', supplier: 'careful', product: 'cloud', units: 100 },
    { kind: 'order-goods', supplier: 'careful', product: 'cave', units: 100 },
    { kind: 'inspect-goods', supply: 1, units: 20 },
  ]);
  return playDay(world, journal).world;
}

/** The factory is full for all of the weeks that it takes orders for. */
function booked(world: World): World {
  const bookings = [0, 1, 2, 3].map((week) => ({ supplier: 0, week, units: 1000 }));
  return { ...world, bookings };
}

const orderGoods = { kind: 'order-goods', supplier: 'careful', product: 'cloud', units: 50 };
const sendStock = { kind: 'send-stock', lane: 'us-sea', goods: [{ product: 'cloud', units: 10 }] };
const remove = { kind: 'remove-stock', product: 'cloud', place: 'US', units: 1, how: 'destroy' };

test.each<[string, object, string, (world: World) => World]>([
  ['an order of a factory without room', orderGoods, 'units decision.supplier-is-full', booked],
  [
    'a sample of a supplier that nobody knows',
    { kind: 'order-sample', supplier: 'nobody', product: 'cloud' },
    'supplier decision.unknown-supplier',
    (world) => world,
  ],
  [
    'a sample of what a supplier does not make',
    { kind: 'order-sample', supplier: 'cheap', product: 'mat' },
    'product decision.not-supplied',
    (world) => world,
  ],
  [
    'a sample of a supplier that sells none',
    { kind: 'order-sample', supplier: 'careful', product: 'cloud' },
    'supplier decision.no-samples',
    () => littleWorld(),
  ],
  [
    'an inspection where nobody inspects',
    { kind: 'inspect-goods', supply: 1, units: 5 },
    'kind decision.no-inspectors',
    () => littleWorld(),
  ],
  [
    'an inspection of goods that are not on order',
    { kind: 'inspect-goods', supply: 99, units: 5 },
    'supply decision.unknown-supply',
    (world) => world,
  ],
  [
    'a second inspection of one batch',
    { kind: 'inspect-goods', supply: 1, units: 5 },
    'supply decision.inspected-already',
    (world) => world,
  ],
  [
    'an inspection of more than was ordered',
    { kind: 'inspect-goods', supply: 2, units: 101 },
    'units decision.more-than-ordered',
    (world) => world,
  ],
  [
    'an answer to a report that is not there yet',
    { kind: 'answer-inspection', supply: 1, verdict: 'accept' },
    'supply decision.no-report-to-answer',
    (world) => world,
  ],
  [
    'stock for the centre of a market that is not there',
    { ...sendStock, market: 'marketplace-mars' },
    'market decision.unknown-market',
    (world) => world,
  ],
  [
    'a store served from the centre of another platform',
    { kind: 'set-lane-rule', market: 'marketplace-us', dispatch: 'automatic', lane: 'us-centre' },
    'lane decision.lane-of-another-platform',
    (world) => {
      const markets = world.scenario.markets.map((market) => ({ ...market, channel: 'bazaar' }));
      return { ...world, scenario: { ...world.scenario, markets } };
    },
  ],
  [
    'calling goods back from a warehouse for hire',
    { ...remove, how: 'call-back' },
    'how decision.not-called-back-there',
    (world) => world,
  ],
  [
    'destroying goods where nobody does it',
    remove,
    'how decision.not-destroyed-there',
    (world) => {
      const warehouses = world.scenario.lanes.warehouses.map(({ disposalPerUnit: _fee, ...house }) => house);
      const lanes = { ...world.scenario.lanes, warehouses };
      return { ...world, scenario: { ...world.scenario, lanes } };
    },
  ],
])('%s is refused', (_, decision, expected, change) => {
  const world = change(trading());

  const faults = checkDecision(world, 'team-1', decision);

  expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([expected]);
});

test('a discount names how much, and nothing else does', () => {
  let world = trading();
  while (!at(world.supplies, 0).inspection?.report) world = playDay(world).world;
  const answer = { kind: 'answer-inspection', supply: 1 };

  const codes = (other: object) =>
    checkDecision(world, 'team-1', { ...answer, ...other }).map(({ path, code }) => `${path} ${code}`);

  expect(codes({ verdict: 'discount' })).toEqual(['perThousand shape.missing']);
  expect(codes({ verdict: 'accept', perThousand: 10 })).toEqual(['perThousand decision.only-of-a-discount']);
});

test('a full factory says from which day on it takes the order', () => {
  const world = booked(trading());

  const [refused] = checkDecision(world, 'team-1', orderGoods);

  // Day 2 is in the first week; week five opens on day 8.
  expect(refused?.values).toEqual({ supplier: 'careful', earliest: 8 });
});
