import type { OrderRow } from '@portolan/contract/market';
import { expect, test } from 'vitest';
import { anOrder } from '../../../testing/little-company.ts';
import type { Sight } from '../use-company.ts';
import { canShareLane, laneOffers } from './ship-cost.ts';

type Lane = Sight['catalogue']['lanes'][number];

const lane = (id: string, change: Partial<Lane>): Lane => ({
  id,
  name: { zh: id, en: id },
  kind: 'postal',
  from: 'home',
  to: 'US',
  base: 500,
  perKilogram: 10_000,
  stepGrams: 100,
  days: { min: 8, max: 14 },
  maxGrams: 2000,
  isTracked: 'full',
  quotes: { bag: 2500, lamp: 4000 },
  ...change,
});

const product = (id: string, grams: number) => ({
  id,
  grams,
  millimetres: { length: 100, width: 100, height: 100 },
});
const ask = (lanes: readonly Lane[], orders: readonly OrderRow[]) =>
  laneOffers({
    lanes,
    products: [product('bag', 200), product('lamp', 350)],
    orders,
    decidingFor: 21,
    date: '2025-09-21',
  });

const order = (product: string, units: number, promisedAt: number): OrderRow =>
  anOrder({ product, units, promisedAt });

test('each lane says what it costs, when parcels arrive, and how many promises it can break', () => {
  const postal = lane('postal', { days: { min: 10, max: 20 } });
  const express = lane('express', { days: { min: 3, max: 5 }, base: 8000 });
  const orders = [order('bag', 2, 34), order('lamp', 1, 45)];

  const offers = ask([express, postal], orders);

  expect(offers.map((offer) => offer.lane.id)).toEqual(['postal', 'express']);
  expect(offers[0]).toMatchObject({ postage: 4500 + 4500, arrives: { from: 31, until: 41 }, mayBeLate: 1 });
  expect(offers[1]).toMatchObject({
    postage: 12_000 + 12_000,
    arrives: { from: 24, until: 26 },
    mayBeLate: 0,
  });
});

test('lanes of other countries and from warehouses abroad are not on offer, too weak ones come last', () => {
  const weak = lane('weak', { quotes: { bag: 100 } });
  const orders = [order('bag', 1, 40), order('lamp', 1, 40)];

  const offers = ask(
    [weak, lane('germany', { to: 'DE' }), lane('local', { from: 'abroad' }), lane('strong', {})],
    orders,
  );

  expect(offers.map((offer) => [offer.lane.id, offer.tooHeavy])).toEqual([
    ['strong', 0],
    ['weak', 1],
  ]);
});

test('orders of two countries, or whose goods lie in two places, cannot share a lane', () => {
  const lanes = [lane('home', {}), lane('local', { from: 'abroad' })];
  const fromHome = order('bag', 1, 40);
  const fromThere = { ...order('bag', 1, 40), lane: 'local' };

  expect(canShareLane(lanes, [fromHome, { ...fromHome, lane: 'home' }])).toBe(true);
  expect(canShareLane(lanes, [fromHome, fromThere])).toBe(false);
  expect(canShareLane(lanes, [fromHome, { ...fromHome, country: 'DE' }])).toBe(false);
  expect(ask(lanes, [fromThere]).map((offer) => offer.lane.id)).toEqual(['local']);
});

test('surcharges of the day are in the price and told, and a platform’s centre is a place of its own', () => {
  const peak = { kind: 'peak', from: '2025-09-21', until: '2025-12-31', flat: 700 } as const;
  const remote = { kind: 'remote', from: '2025-01-01', flat: 2000, remoteShare: 0.05 } as const;
  const home = lane('home', { surcharges: [peak, remote] });
  const centre = lane('centre', { from: 'abroad', channel: 'meridian', base: 0, perKilogram: 0 });
  const orders = [order('bag', 1, 40)];

  const [offer] = ask([home, centre], orders);

  expect(offer).toMatchObject({
    lane: { id: 'home' },
    postage: 2500 + 700,
    surcharges: [{ kind: 'peak', amount: 700 }],
    hasRemote: true,
  });
  const there = { ...order('bag', 1, 40), lane: 'centre' };
  expect(ask([home, centre, lane('local', { from: 'abroad' })], [there]).map((each) => each.lane.id)).toEqual(
    ['centre'],
  );
});
