import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { checkDecision, type Decision } from '../decisions/catalogue.ts';
import type { DayReport } from '../report.ts';
import { BUNDLE, promotedRules } from '../testing/little-promotion.ts';
import { decided, littleWorld, withDesk } from '../testing/little-world.ts';
import { viewOf } from '../view.ts';
import { explainOrder } from '../explain/explain-visit.ts';
import { whatIf } from '../what-if/what-if.ts';
import type { World } from '../world.ts';

function trader(): World {
  const world = littleWorld({ scenario: { rules: promotedRules() } });
  withDesk(world, { units: 3000 });
  withDesk(world, { product: 1, units: 3000, listing: { title: 'Plush cat cave' } });
  for (const listing of world.listings) listing.record.reviews = [0, 0, 1, 4, 10];
  return world;
}

const PAGE = BUNDLE.listing;
const OTHER = BUNDLE.other;
const page = (world: World) => at(world.listings, 0);

function play(
  world: World,
  plans: readonly (readonly Decision[])[],
): { world: World; reports: DayReport[]; before: World } {
  let now = world;
  let before = world;
  const reports: DayReport[] = [];
  for (const plan of plans) {
    before = now;
    const played = playDay(now, decided(now, plan));
    now = played.world;
    reports.push(played.report);
  }
  return { world: now, reports, before };
}

const coupon: Decision = {
  kind: 'make-coupon',
  listing: PAGE,
  perThousand: 200,
  budget: 6000,
  from: 1,
  days: 3,
};
const refusals = (world: World, decision: unknown) =>
  checkDecision(world, 'team-1', decision).map(({ code }) => code);
const ordersOf = (reports: readonly DayReport[], listing = PAGE) =>
  reports.flatMap(({ placed }) => placed).filter((order) => order.listing === listing);

test('a coupon is used once an order until its budget is gone, and never beyond', () => {
  const { world, reports } = play(trader(), [[coupon], []]);

  const { spent, budget, tally } = page(world).coupon ?? { spent: -1, budget: -1, tally: undefined };
  const redeemed = ordersOf(reports).filter(({ discount }) => discount > 0);
  expect(redeemed.length).toBe(tally?.orders);
  expect(redeemed.every(({ discount }) => discount === 600)).toBe(true);
  // 600 off, and 60 with 25 per thousand of 2399: 720 for each use, so eight of them.
  expect(spent).toBe(8 * 720);
  expect(budget - spent).toBeLessThan(720);
  expect(ordersOf(reports).length).toBeGreaterThan(8);
  const fees = reports.flatMap(({ postings }) => postings).filter(({ account }) => account === 'promotion');
  expect(fees.reduce((sum, { amount }) => sum + amount, 0)).toBe(500 + 8 * 120);
  expect(tally).toMatchObject({ given: 8 * 600, fees: 500 + 8 * 120 });
});

test('what a coupon did is told as long as it runs and when it is over', () => {
  const { world } = play(trader(), [[coupon], [], [], []]);

  expect(page(world).coupon).toBeUndefined();
  expect(viewOf(world, 'team-1').promotion.past).toMatchObject([
    { kind: 'coupon', listing: PAGE, from: 1, until: 3, tally: { orders: 8, given: 4800 } },
  ]);
});

test('a lightning deal sells at its price in its hours, and at no other', () => {
  const deal: Decision = { kind: 'run-deal', listing: PAGE, price: 2400, day: 2, fromSlice: 64 };
  const { reports, world } = play(trader(), [[deal], []]);

  const orders = ordersOf(reports.slice(1));
  const isInHours = (placedAt: number): boolean => placedAt % 96 >= 64 && placedAt % 96 < 80;
  expect(orders.some(({ placedAt }) => isInHours(placedAt))).toBe(true);
  for (const { placedAt, discount, units } of orders)
    expect(discount).toBe(isInHours(placedAt) ? 599 * units : 0);
  expect(page(world).deal).toBeUndefined();
  expect(refusals(world, { ...deal, day: 4 })).toEqual(['decision.deal-too-soon']);
});

test('a campaign sells at the price of its entry on its days, and lets nobody in once it is over', () => {
  const entry: Decision = { kind: 'enter-campaign', campaign: 'spring', listing: PAGE, price: 2600 };

  const { world, reports } = play(trader(), [[entry], ...Array.from({ length: 13 }, () => [])]);
  const campaignDays = reports.slice(10, 13);
  expect(ordersOf(campaignDays).length).toBeGreaterThan(0);
  expect(ordersOf(campaignDays).every(({ discount, units }) => discount === 399 * units)).toBe(true);
  expect(ordersOf(reports.slice(0, 10)).every(({ discount }) => discount === 0)).toBe(true);
  expect(page(world).entry).toBeUndefined();
  expect(refusals(world, entry)).toEqual(['decision.campaign-closed']);
});

test('raising the price before a campaign does not make room for a discount', () => {
  const { world } = play(trader(), [[], [{ kind: 'set-price', listing: PAGE, price: 4999 }], []]);

  const faults = checkDecision(world, 'team-1', {
    kind: 'enter-campaign',
    campaign: 'spring',
    listing: PAGE,
    price: 2999,
  });

  expect(faults).toMatchObject([
    { code: 'decision.deal-too-dear', values: { most: 26.99, currency: 'USD' } },
  ]);
});

test('who buys one page of a bundle may take the other with something off, as an order of its own', () => {
  const { world, reports } = play(trader(), [[BUNDLE]]);

  const joined = ordersOf(reports, OTHER).filter(({ via }) => via === 'bundle');
  expect(joined.length).toBeGreaterThan(0);
  expect(joined.every(({ discount, units }) => discount === 900 && units === 1)).toBe(true);
  const first = (session: number, placedAt: number) =>
    ordersOf(reports).some((order) => order.session === session && order.placedAt === placedAt && !order.via);
  expect(joined.every(({ session, placedAt }) => first(session, placedAt))).toBe(true);
  expect(page(world).bundle?.tally).toMatchObject({ orders: joined.length, given: 900 * joined.length });
});

test('some who leave a cart come back for it after a letter, and only where they agreed to get one', () => {
  const mail: Decision = { kind: 'set-cart-mail', market: 'marketplace-us', isOn: true, perThousand: 200 };
  const { world, reports, before } = play(trader(), [[mail], []]);

  const back = at(reports, 1).placed.filter(({ via }) => via === 'cart-mail');
  expect(back.length).toBeGreaterThan(0);
  expect(back.every(({ discount, units }) => discount === Math.round(0.2 * 2999 * units))).toBe(true);
  const { leftCarts } = at(at(before.companies, 0).stores, 0);
  const written = new Set(leftCarts.map(({ person }) => person));
  expect(back.every(({ buyer }) => written.has(buyer))).toBe(true);
  expect(at(at(world.companies, 0).stores, 0).cartMail).toMatchObject({ mails: leftCarts.length });
  expect(explainOrder(before, [], at(back, 0))).toBeUndefined();
});

test('a claimed former price draws clicks, and a false one is found', () => {
  const cut: Decision = { kind: 'set-price', listing: PAGE, price: 2999, was: 5999 };
  const plain = play(trader(), [[], []]);
  const struck = play(trader(), [[cut], []]);
  const clicks = (reports: readonly DayReport[]) =>
    reports
      .flatMap(({ funnel }) => funnel)
      .reduce((sum, row) => sum + (row.listing === PAGE ? row.clicks : 0), 0);

  expect(clicks(struck.reports)).toBeGreaterThan(clicks(plain.reports));
  const found = play(struck.world, [[], []]).world;
  expect(at(at(found.companies, 0).stores, 0).conduct.violations).toMatchObject([
    { kind: 'false-was-price', evidence: { listing: PAGE, price: 5999 } },
  ]);
});

test('what a promotion truly brought is the difference to the days without it, visit by visit', () => {
  const world = trader();
  const journal = decided(world, [coupon, BUNDLE]);
  const { scenario, seed } = world;
  const opening = { scenario, seed, teams: [{ id: 'team-1', name: 'Team 1' }] };

  const answer = whatIf({
    opening,
    journal,
    change: { without: [1, 2] },
    company: 'team-1',
    until: 2,
    from: world,
  });

  const { asPlayed, changed, lost, gained } = answer;
  const orders = (days: typeof asPlayed.days) => days.reduce((sum, day) => sum + day.orders, 0);
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.length - gained.length).toBe(orders(asPlayed.days) - orders(changed.days));
  expect(answer.money.find(({ account }) => account === 'promotion')).toMatchObject({ changed: 0 });
});
