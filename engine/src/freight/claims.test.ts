import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { balanceOf } from '../ledger/post.ts';
import type { Lane, Liability } from '../scenario/lanes.ts';
import { laned } from '../testing/little-supply.ts';
import { decided, littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import type { Step } from '../today.ts';
import { viewOf } from '../view.ts';
import type { World } from '../world.ts';
import { compensationOf } from './answer-claims.ts';
import type { Mishap } from './mishap.ts';

const LINE = 1;

const twentyOrders: Step = (today) => {
  if (today.day > 1) return;
  for (let n = 0; n < 20; n++) buy(today, at(today.world.listings, 0), { slice: n });
};

/** Twenty orders by a lane that loses one parcel in five, until all of them have come or are given up. */
function losing(lane: Partial<Lane> = {}): World {
  const lanes = laned();
  const bad = lanes.lanes.map((each, place) =>
    place === LINE ? { ...each, lostShare: 0.2, ...lane } : each,
  );
  const world = littleWorld({ scenario: { lanes: { ...lanes, lanes: bad } } });
  withDesk(world, { lane: LINE, listing: { isPaused: true } });
  return lastWorld(tradeDays(world, 40, twentyOrders));
}

const claim = (mishap: number) => ({ kind: 'claim-from-carrier', mishap }) as const;
const lostIn = (world: World): Mishap => {
  const found = world.mishaps.find(({ kind }) => kind === 'parcel-lost');
  if (!found) throw new Error('nothing was lost');
  return found;
};
/** The same on the evening after the loss. */
const fresh = (world: World): World => ({
  ...world,
  mishaps: world.mishaps.map((each) => ({ ...each, on: world.day, until: world.day + 20 })),
});

test('a lost parcel can be claimed for, and is paid after the days that the carrier takes', () => {
  const world = fresh(losing());
  const { id } = lostIn(world);

  const filed = playDay(world, decided(world, [claim(id)])).world;
  const waiting = playDays(filed, 5);
  const paid = playDay(waiting).world;

  expect(viewOf(filed, 'team-1').mishaps.find((each) => each.id === id)).toMatchObject({
    amount: 4000,
    claim: { filedOn: 41, answeredOn: 47 },
  });
  expect(balanceOf(waiting, 0, 'compensation', 'CNY')).toBe(0);
  // The goods of one parcel cost forty yuan, and the carrier pays up to three hundred.
  expect(balanceOf(paid, 0, 'compensation', 'CNY')).toBe(-4000);
  expect(paid.mishaps.some((each) => each.id === id)).toBe(false);
});

test('a carrier that answers for nothing leaves nothing to claim', () => {
  const lanes = laned();
  const bare = lanes.lanes.map(({ liability: _liability, ...lane }) => ({ ...lane, lostShare: 0.2 }));
  const world = littleWorld({ scenario: { lanes: { ...lanes, lanes: bare } } });
  withDesk(world, { lane: LINE });

  const days = tradeDays(world, 40, twentyOrders);

  expect(days.flatMap(({ report }) => report.news).some(({ code }) => code === 'news.parcel-lost')).toBe(
    true,
  );
  expect(lastWorld(days).mishaps).toEqual([]);
});

test('what buyers report broken can be claimed for, once for each parcel', () => {
  const world = losing({
    lostShare: 0,
    damagedShare: 0.2,
    liability: { basis: 'fixed', most: 2500, claimWithinDays: 60, answerDays: 1 },
  });

  const broken = world.mishaps.filter(({ kind }) => kind === 'parcel-damaged');

  expect(broken.length).toBeGreaterThan(0);
  expect(new Set(broken.map(({ of }) => of)).size).toBe(broken.length);
  expect(viewOf(world, 'team-1').mishaps.map(({ amount }) => amount)).toEqual(broken.map(() => 2500));
});

test('what nobody claims is forgotten some time after its window', () => {
  expect(playDays(fresh(losing()), 20).mishaps.length).toBeGreaterThan(0);
  expect(playDays(fresh(losing()), 36).mishaps).toEqual([]);
});

test('terms by value, by piece and by weight', () => {
  const mishap = { worth: 50_000, grams: 2500 } as Mishap;
  const terms = (basis: Liability['basis'], most: number) =>
    compensationOf({ basis, most, claimWithinDays: 1, answerDays: 1 }, mishap);

  expect(terms('value', 30_000)).toBe(30_000);
  expect(terms('value', 80_000)).toBe(50_000);
  expect(terms('fixed', 80_000)).toBe(80_000);
  expect(terms('weight', 3000)).toBe(7500);
});

test('broken goods of a shipment are a loss, the rest is taken in, and the carrier can be asked', () => {
  const lanes = laned();
  const rough = lanes.freight.map((lane) =>
    lane.id === 'us-lcl' ? { ...lane, lostShare: 0, damaged: { share: 1, mostOfUnits: 0.5 } } : lane,
  );
  let world = littleWorld({ scenario: { lanes: { ...lanes, freight: rough } } });
  withDesk(world, { units: 200, listing: { isPaused: true } });
  const goods = [{ product: 'cloud', units: 200 }];
  world = playDay(world, decided(world, [{ kind: 'send-stock', lane: 'us-lcl', goods }])).world;
  const sent = balanceOf(world, 0, 'stock-under-way', 'CNY');

  while (world.freight.length > 0) world = playDay(world).world;

  const broken = at(world.companies, 0).units[0]?.lost ?? 0;
  const left = world.lots.reduce((sum, { units }) => sum + units, 0);
  expect(broken).toBeGreaterThan(0);
  expect(broken + left).toBe(200);
  expect(balanceOf(world, 0, 'losses', 'CNY')).toBe(Math.floor((sent * broken) / 200));
  // Thirty yuan a kilogram.
  expect(viewOf(world, 'team-1').mishaps).toMatchObject([
    {
      kind: 'freight-damaged',
      lane: 'us-lcl',
      amount: Math.min(3000 * broken * 0.6, balanceOf(world, 0, 'losses', 'CNY')),
    },
  ]);
});
