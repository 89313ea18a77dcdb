// The proof that fitting works: a market with known numbers is played, and its sales give the numbers back.
import { dayOf, type Scenario } from '@portolan/engine';
import { loadScenario } from '@portolan/engine/files';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calibrate } from './calibrate.ts';
import { NO_MAP } from './column-map.ts';
import { fitSales, type FittedSales } from './fit/fit-sales.ts';
import { openOrders } from './open-orders.ts';
import { playMarket } from './play-market.ts';
import { firstKnobs } from './set/knobs.ts';
import { castMould } from './set/mould.ts';
import { setScenario } from './set/set-scenario.ts';
import { scratchFolder } from './testing/sales-files.ts';

const DAYS = 154;
const BLACK_FRIDAY = [5, 2.6, 2.2, 1.8];
const FROM = 90;

const season = Array.from({ length: DAYS }, (_, day) => {
  const after = day - FROM;
  return (1 + 0.25 * Math.sin(day / 30)) * (BLACK_FRIDAY[after] ?? 1);
});

/** What the market is set by. */
const TRUTH: FittedSales = {
  orders: 20_000,
  first: dayOf('2024-07-01'),
  days: DAYS,
  perDay: 130,
  weekday: [1.2, 1.1, 1.05, 1, 0.95, 0.8, 0.9],
  hours: Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 0.01 : 0.0575)),
  season,
  daysThatStandOut: 4,
  dispersion: 0.02,
  units: [0.85, 0.1, 0.05],
  payment: [
    { key: 'card', share: 0.7 },
    { key: 'wallet', share: 0.25 },
    { key: 'voucher', share: 0.05 },
  ],
  price: { mean: Math.log(60), spread: 0.7, withinProduct: 0.1, endings: [{ cents: 90, share: 0.6 }] },
  freight: { base: 2, perLogKilogram: 0, perLogDistance: 0, perLogPrice: 0.3, spread: 0.3, orders: 20_000 },
  freeFreight: 0,
  freightWithPrice: 0.57,
  burden: undefined,
  kilometres: undefined,
  waits: {
    handling: { mean: 0.4, spread: 0.9 },
    transit: { mean: 1.9, spread: 0.5 },
    ofWeek: 0.15,
    isSplit: true,
    parcels: 20_000,
  },
  saturdays: 0.4,
  promise: { middle: 20, low: 15, high: 25 },
  late: 0.06,
  reviews: {
    cuts: [-3.7, -3.3, -2.6, -1.6],
    effects: { perLogDay: -0.45, late: -1.2, perLateWeek: -1, severalItems: -0.8 },
    errors: [],
    reviews: 18_000,
    logLikelihood: 0,
  },
  reviewShare: 0.9,
  reviewDays: { middle: 2, high: 6 },
  cancelled: 0.02,
  repeat: { share: 0.05, days: 40 },
  sellers: { count: 300, spread: 1.4 },
  products: { count: 3000, spread: 1 },
};

const eightMarkets = loadScenario('eight-markets').scenario;
if (!eightMarkets) throw new Error('eight-markets has faults');
const mould = castMould(eightMarkets, 'meridian-us');

let folder: string;
let scenario: Scenario;
let orders: string;
let fitted: FittedSales;
beforeAll(async () => {
  folder = scratchFolder();
  // Found by a calibration of this very market: so that about as many orders come as the truth says.
  const knobs = { ...firstKnobs(TRUTH.perDay), appeal: APPEAL };
  const names = { id: 'known', name: { zh: '已知', en: 'Known' } };
  scenario = setScenario({ mould, fitted: TRUTH, knobs, names, today: '2026-11-20', scale: 1 });
  orders = await playMarket(scenario, { seed: 11, days: DAYS, folder });
  const sold = await openOrders(
    { orders },
    { map: { ...NO_MAP, start: scenario.start, aheadHours: ahead(scenario) } },
  );
  ({ fitted } = fitSales(sold, 10));
});
afterAll(() => rmSync(folder, { recursive: true }));

const APPEAL = -2.06;

function ahead({ countries, home }: Scenario): number {
  return (countries[0]?.utcOffsetHours ?? 0) - (home.utcOffsetHours ?? 0);
}

const gaps = (had: readonly number[], wanted: readonly number[]): number =>
  Math.max(...wanted.map((value, at) => Math.abs((had[at] ?? 0) - value)));

test('what a scenario holds of demand, baskets and payment comes straight back', () => {
  // Three standard errors of a weekday's mean over these weeks.
  expect(gaps(fitted.weekday, TRUTH.weekday)).toBeLessThan(0.1);
  expect(gaps(fitted.hours ?? [], TRUTH.hours ?? [])).toBeLessThan(0.006);
  expect(gaps(fitted.units ?? [], TRUTH.units ?? [])).toBeLessThan(0.01);
  for (const { key, share } of TRUTH.payment ?? [])
    expect(Math.abs((fitted.payment?.find((each) => each.key === key)?.share ?? 0) - share)).toBeLessThan(
      0.015,
    );
  // A good day after them may pass for one more.
  expect(fitted.daysThatStandOut).toBeGreaterThanOrEqual(BLACK_FRIDAY.length);
  expect(fitted.daysThatStandOut).toBeLessThanOrEqual(BLACK_FRIDAY.length + 2);
  expect(Math.abs(Math.sqrt(fitted.dispersion) - Math.sqrt(TRUTH.dispersion))).toBeLessThan(0.04);
  expect(Math.abs((fitted.cancelled ?? 0) - (TRUTH.cancelled ?? 0))).toBeLessThan(0.005);
});

test('effects on reviews come back within three standard errors, and what weeks share of the way', () => {
  const { reviews, waits } = fitted;
  const { perLogDay, late, perLateWeek } = TRUTH.reviews?.effects ?? {
    perLogDay: 0,
    late: 0,
    perLateWeek: 0,
  };
  const [ofDays = 0, ofLate = 0, ofWeek = 0] = reviews?.errors.slice(4) ?? [];

  expect(Math.abs((reviews?.effects.perLogDay ?? 0) - perLogDay)).toBeLessThan(3 * ofDays);
  expect(Math.abs((reviews?.effects.late ?? 0) - late)).toBeLessThan(3 * ofLate);
  expect(Math.abs((reviews?.effects.perLateWeek ?? 0) - perLateWeek)).toBeLessThan(3 * ofWeek);
  // A little wider than on the way: days on which nobody drives part what set out alike.
  expect((waits?.transit.spread ?? 0) - 0.5).toBeGreaterThan(0);
  expect((waits?.transit.spread ?? 0) - 0.5).toBeLessThan(0.08);
  expect(Math.abs((waits?.ofWeek ?? 0) - 0.15)).toBeLessThan(0.06);
});

test('a calibration on these sales finds the numbers behind them, and its market sells alike', async () => {
  const { scenario: again, report } = await calibrate({
    files: { orders },
    map: { ...NO_MAP, start: scenario.start, aheadHours: ahead(scenario) },
    mouldFor: () => mould,
    names: { id: 'again', name: { zh: '再来一次', en: 'Once more' } },
    today: '2026-11-20',
    mostDays: DAYS,
  });

  const [known, found] = [partsOf(scenario), partsOf(again)];
  // Parcels wait for the carrier's round, which hides a part of how long packing takes.
  expect(Math.abs(found.crowd.handling.mean - known.crowd.handling.mean)).toBeLessThan(0.25);
  expect(Math.abs(found.crowd.handling.spread - known.crowd.handling.spread)).toBeLessThan(0.12);
  expect(Math.abs(found.post.transit.base - known.post.transit.base)).toBeLessThan(0.08);
  expect(gaps(found.market.afterTheOrder.reviews.cuts, known.market.afterTheOrder.reviews.cuts)).toBeLessThan(
    0.5,
  );
  expect(Math.abs(found.market.reviewShare - known.market.reviewShare)).toBeLessThan(0.04);

  const distanceTo = (id: string): number =>
    Math.abs(report.facts.find((fact) => fact.id === id)?.distance ?? 1);
  for (const id of [
    'orders.perDay',
    'order.value.p50',
    'delivery.days.p50',
    'delivery.days.p90',
    'delivery.promised.p50',
  ])
    expect([id, distanceTo(id) < 0.1]).toEqual([id, true]);
  for (const id of [
    'late.share',
    'reviews.stars.5',
    'orders.cancelled',
    'payment.card',
    'buyers.repeatShare',
  ])
    expect([id, distanceTo(id) < 0.04]).toEqual([id, true]);
  for (const { id, distance } of report.distributions) expect([id, distance < 0.2]).toEqual([id, true]);
});

function partsOf({ markets: [market], countries: [country] }: Scenario) {
  if (!market?.crowd || !country?.domestic) throw new Error('a fitted scenario has a crowd and its post');
  return { market, crowd: market.crowd, post: country.domestic };
}
