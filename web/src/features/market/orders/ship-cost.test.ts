import type { OrderRow } from '@portolan/contract/market';
import { expect, test } from 'vitest';
import type { Sight } from '../use-company.ts';
import { canShareLane, laneOffers } from './ship-cost.ts';

type Lane = Sight['catalogue']['lanes'][number];

const lane = (id: string, change: Partial<Lane>): Lane => ({
  id,
  name: { zh: id, en: id },
  kind: 'postal',
  from: 'home',
  to: 'US',
  days: { min: 8, max: 14 },
  maxGrams: 2000,
  isTracked: 'full',
  quotes: { bag: 2500, lamp: 4000 },
  ...change,
});

const order = (product: string, units: number, promisedAt: number): OrderRow => ({
  id: 1,
  company: 'team-1',
  product,
  listing: 1,
  market: 'meridian-us',
  country: 'US',
  currency: 'USD',
  buyer: 1,
  units,
  price: 1999,
  discount: 0,
  shipping: 0,
  tax: 0,
  duty: 0,
  total: 1999,
  payment: 'card',
  status: 'paid',
  lane: null,
  postage: null,
  placedAt: 19.5,
  shipBy: 21.9,
  promisedAt,
  shippedAt: null,
  deliveredAt: null,
  endedAt: null,
  reviewScore: null,
  reviewAt: null,
  isReturned: false,
  refunded: 0,
});

test('each lane says what it costs, when parcels arrive, and how many promises it can break', () => {
  const postal = lane('postal', { days: { min: 10, max: 20 } });
  const express = lane('express', { days: { min: 3, max: 5 }, quotes: { bag: 9000, lamp: 12_000 } });
  const orders = [order('bag', 2, 34), order('lamp', 1, 45)];

  const offers = laneOffers([express, postal], orders, 21);

  expect(offers.map((offer) => offer.lane.id)).toEqual(['postal', 'express']);
  expect(offers[0]).toMatchObject({ postage: 9000, arrives: { from: 31, until: 41 }, mayBeLate: 1 });
  expect(offers[1]).toMatchObject({ postage: 30_000, arrives: { from: 24, until: 26 }, mayBeLate: 0 });
});

test('lanes of other countries and from warehouses abroad are not on offer, too weak ones come last', () => {
  const weak = lane('weak', { quotes: { bag: 100 } });
  const orders = [order('bag', 1, 40), order('lamp', 1, 40)];

  const offers = laneOffers(
    [weak, lane('germany', { to: 'DE' }), lane('local', { from: 'abroad' }), lane('strong', {})],
    orders,
    21,
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
  expect(laneOffers(lanes, [fromThere], 21).map((offer) => offer.lane.id)).toEqual(['local']);
});
