import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import type { Decision } from '../decisions/catalogue.ts';
import { balanceOf } from '../ledger/post.ts';
import { laned, withCentre } from '../testing/little-supply.ts';
import { LITTLE_RULES } from '../testing/little-rules.ts';
import { decided, littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { buy, tradeDays } from '../testing/trade-days.ts';
import { viewOf } from '../view.ts';
import type { World } from '../world.ts';

const CENTRE = 'fulfilment:marketplace-us';
/** Place of the lane `us-centre`. */
const FROM_CENTRE = 5;

/** A company with stock, in a market whose platform keeps goods itself; its page is closed to all but the test. */
function market(desk: Parameters<typeof withDesk>[1] = {}, seed = 7): World {
  const lanes = laned();
  const safe = {
    ...lanes,
    lanes: lanes.lanes.map((lane) => ({ ...lane, lostShare: 0, damagedShare: 0 })),
    freight: lanes.freight.map((lane) => ({ ...lane, lostShare: 0 })),
  };
  const scenario = { lanes: safe, rules: withCentre(LITTLE_RULES) };
  const world = littleWorld({ seed, scenario });
  withDesk(world, { units: 200, listing: { isPaused: true }, ...desk });
  return world;
}

const send = (other: Partial<Extract<Decision, { kind: 'send-stock' }>> = {}) =>
  ({
    kind: 'send-stock',
    lane: 'us-sea',
    market: 'marketplace-us',
    goods: [{ product: 'cloud', units: 100 }],
    ...other,
  }) as const;

test('stock sent to a centre waits at its gate for an appointment, then lies there', () => {
  let world = playDay(market(), decided(market(), [send()])).world;
  const { gateOn, arrivesOn } = at(world.freight, 0);

  const stages: string[][] = [];
  while (world.freight.length > 0) {
    const freight = at(viewOf(world, 'team-1').freight, 0);
    stages.push(freight.events.map(({ stage }) => stage));
    expect(freight.appointmentOn).toBe(world.day >= gateOn ? arrivesOn : undefined);
    world = playDay(world).world;
  }

  expect(arrivesOn - gateOn).toBeGreaterThanOrEqual(2);
  expect(arrivesOn - gateOn).toBeLessThanOrEqual(6);
  expect(stages.at(-1)).toEqual(['collected', 'left-port', 'at-port', 'cleared', 'at-the-gate']);
  expect(viewOf(world, 'team-1').stock.map(({ place, units }) => `${place} ${units}`)).toEqual([
    `${CENTRE} 100`,
    'home 100',
  ]);
  // Thirty cents a unit, out of what the platform owes.
  expect(balanceOf(world, 0, 'platform-wallet', 'USD')).toBeLessThanOrEqual(-3000);
});

test('orders out of a centre cost its fee by size, and no postage', () => {
  const days = tradeDays(market({ place: CENTRE, lane: FROM_CENTRE }), 10, (today) => {
    if (today.day === 1) buy(today, at(today.world.listings, 0), { units: 2 });
  });

  const postings = days.flatMap(({ report }) => report.postings);
  const of = (account: string) => postings.filter((line) => line.account === account);
  // Two boxes of 600 g and 50 cm are large: 4.80 dollars each.
  expect(of('fulfilment-fees').map(({ amount, currency }) => [amount, currency])).toEqual([[960, 'USD']]);
  expect(of('postage')).toEqual([]);
});

test('a platform that packs and delivers late does not hold it against the seller', () => {
  const slow = market({ place: CENTRE, lane: FROM_CENTRE });
  const markets = slow.scenario.markets.map((each) => ({
    ...each,
    afterTheOrder: {
      ...each.afterTheOrder,
      delivery: { ...each.afterTheOrder.delivery, missedShare: 1 },
    },
  }));
  const sold = (world: World) =>
    tradeDays({ ...world, scenario: { ...world.scenario, markets } }, 30, (today) => {
      if (today.day < 5) buy(today, at(today.world.listings, 0));
    }).flatMap(({ world: { companies } }) => at(at(companies, 0).stores, 0).health.days);

  const byPlatform = sold(slow);
  const bySeller = sold(market({ lane: 1 }));

  expect(byPlatform.some(({ shipped }) => shipped > 0)).toBe(true);
  expect(byPlatform.every(({ shippedLate, deliveredLate }) => shippedLate + deliveredLate === 0)).toBe(true);
  expect(bySeller.some(({ shippedLate }) => shippedLate > 0)).toBe(true);
});

test('goods called back from a centre come to the warehouse of the country, at what they cost', () => {
  const world = market({ place: CENTRE });
  const back = {
    kind: 'remove-stock',
    product: 'cloud',
    place: CENTRE,
    units: 80,
    how: 'call-back',
  } as const;

  const called = playDay(world, decided(world, [back])).world;
  const there = playDays(called, 5);

  expect(viewOf(called, 'team-1').removals).toMatchObject([{ units: 80, place: 'US', comesOn: 6 }]);
  expect(balanceOf(called, 0, 'stock-under-way', 'CNY')).toBe(80 * 4000);
  expect(viewOf(there, 'team-1').stock.map(({ place, units }) => [place, units])).toEqual([
    ['US', 80],
    [CENTRE, 120],
  ]);
  expect(balanceOf(there, 0, 'stock', 'CNY')).toBe(200 * 4000);
});

test('destroyed goods are a loss, and destroying them has its price', () => {
  const world = market({ place: 'US' });
  const destroy = { kind: 'remove-stock', product: 'cloud', place: 'US', units: 50, how: 'destroy' } as const;

  const after = playDay(world, decided(world, [destroy])).world;

  expect(balanceOf(after, 0, 'losses', 'CNY')).toBe(50 * 4000);
  expect(at(after.companies, 0).units[0]?.lost).toBe(50);
  const { postings } = playDay(world, decided(world, [destroy])).report;
  const fee = postings.filter(({ memo, account }) => memo === 'disposal' && account === 'storage');
  expect(fee.map(({ amount }) => amount)).toEqual([50 * 300]);
});
