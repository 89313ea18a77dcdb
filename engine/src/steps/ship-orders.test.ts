import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { rowsOf } from '../orders/book-columns.ts';
import { routeOrder } from '../orders/dispatch.ts';
import type { UnsealedDay } from '../day.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, tradeDays } from '../testing/trade-days.ts';
import type { Step } from '../today.ts';

const LINE = 1;
const WAREHOUSE = 3;

/** A week of orders for one store, and what happens to them in a month. */
function sell(desk: Parameters<typeof withDesk>[1], perDay: number, decide: Step = () => {}): UnsealedDay[] {
  const world = littleWorld({ seed: 31 });
  withDesk(world, { units: 5000, ...desk });
  return tradeDays(world, 30, (today) => {
    decide(today);
    if (today.day > 7) return;
    for (let each = 0; each < perDay; each++)
      buy(today, at(today.world.listings, 0), { slice: (each * 5) % 96 });
  });
}

const placedIn = (days: readonly UnsealedDay[]) => days.flatMap(({ report }) => report.placed);
const changesIn = (days: readonly UnsealedDay[]) => days.flatMap(({ report }) => report.changes);
const memo = (days: readonly UnsealedDay[], wanted: string) =>
  days.flatMap(({ report }) => report.postings).filter(({ memo }) => memo === wanted);

test('an organised store keeps its promise of dispatch but for one order in fifty', () => {
  const days = sell({ lane: LINE }, 100);

  const shipBy = new Map(placedIn(days).map((order) => [order.id, order.shipBy]));
  const shipped = changesIn(days).filter(({ status }) => status === 'shipped');
  const late = shipped.filter(({ order, at: moment }) => moment > (shipBy.get(order) ?? 0));
  expect(late.length / shipped.length).toBeGreaterThan(0.008);
  expect(late.length / shipped.length).toBeLessThan(0.035);
});

test('orders without a lane wait, and a week after they should have left the platform cancels them', () => {
  const days = sell({ lane: -1 }, 4);

  const statuses = new Set(changesIn(days).flatMap(({ status }) => status ?? []));
  const health = at(at(at(days, 29).world.companies, 0).stores, 0).health;
  expect([...statuses]).toEqual(['cancelled']);
  expect(memo(days, 'parcel-sent')).toEqual([]);
  expect(health.days.reduce((sum, { cancelled }) => sum + cancelled, 0)).toBeGreaterThan(20);
  expect(days.flatMap(({ report }) => report.news).some(({ code }) => code === 'news.order-cancelled')).toBe(
    true,
  );
});

test('an order sent by hand leaves by the lane that was chosen for it', () => {
  const days = sell({ lane: -1 }, 4, (today) => {
    for (const row of rowsOf(today.world.orders, 0, 'paid')) routeOrder(today, row, row % 2);
  });

  const lanes = changesIn(days).flatMap(({ lane }) => lane ?? []);
  expect(new Set(lanes)).toEqual(new Set([0, 1]));
  expect(changesIn(days).filter(({ status }) => status === 'shipped').length).toBe(lanes.length);
});

test('the carrier is paid for every parcel, and a warehouse abroad for picking it', () => {
  const home = sell({ lane: LINE }, 2);
  const abroad = sell({ lane: WAREHOUSE, place: 'US' }, 2);

  const shipped = (days: readonly UnsealedDay[]): number =>
    changesIn(days).filter(({ status }) => status === 'shipped').length;
  const picking = memo(abroad, 'parcel-sent').filter(({ account }) => account === 'storage');
  expect(memo(home, 'parcel-sent').filter(({ account }) => account === 'postage')).toHaveLength(
    shipped(home),
  );
  expect(memo(home, 'parcel-sent').filter(({ account }) => account === 'storage')).toEqual([]);
  expect(picking.map(({ amount }) => amount)).toEqual(picking.map(() => 900));
  expect(picking).toHaveLength(shipped(abroad));
});
