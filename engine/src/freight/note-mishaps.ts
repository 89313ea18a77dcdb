/** What carriers lose or break is written down for as long as they can be held to it. */
import { at } from '../at.ts';
import { money } from '../money.ts';
import { findOrder, type Order } from '../orders/book-columns.ts';
import { luckOf } from '../orders/luck.ts';
import { dayOfMoment, laneAt } from '../orders/promise.ts';
import type { FreightLane, Lane } from '../scenario/lanes.ts';
import type { Today } from '../today.ts';
import { isParcel, type Mishap } from './mishap.ts';
import type { Freight, FreightGoods } from './freight.ts';

/** Days after its window for which a mishap is still known: so that who comes too late hears that. */
const REMEMBERED_DAYS = 14;

/** A claim needs somebody who pays: what a carrier does not answer for is not written down. */
function note(
  { world, day }: Today,
  way: Lane | FreightLane,
  mishap: Omit<Mishap, 'id' | 'on' | 'until'>,
): void {
  if (!way.liability) return;
  const until = day + way.liability.claimWithinDays;
  world.mishaps.push({ ...mishap, id: world.next.mishap, on: day, until });
  world.next.mishap += 1;
}

export function noteFreight(
  today: Today,
  { company, lane, id, sentOn }: Freight,
  goods: readonly FreightGoods[],
  kind: 'freight-lost' | 'freight-damaged',
): void {
  const { scenario } = today.world;
  const worth = goods.reduce((sum, { cost }) => sum + cost, 0);
  const grams = goods.reduce(
    (sum, { product, units }) => sum + units * at(scenario.goods.products, product).grams,
    0,
  );
  const mishap = { company, kind, of: id, lane, worth: money(worth), grams, luck: lane * 4096 + sentOn };
  note(today, at(scenario.lanes.freight, lane), mishap);
}

function noteParcel(today: Today, order: Order, kind: 'parcel-lost' | 'parcel-damaged'): void {
  const { scenario, mishaps } = today.world;
  const { id, company, lane, product, units, cost } = order;
  if (lane < 0 || mishaps.some((each) => isParcel(each) && each.of === id)) return;
  const grams = units * at(scenario.goods.products, product).grams;
  const mishap = { company, kind, of: id, lane, worth: money(cost), grams, luck: luckOf(order) };
  note(today, laneAt(scenario, lane), mishap);
}

/** The day's lost parcels, and those that buyers report as broken today: without a report nobody knows. */
export function noteMishaps(today: Today): void {
  const { world, report, day } = today;
  for (const { order: id, status } of report.changes) {
    const order = status === 'lost' ? findOrder(world.orders, id) : undefined;
    if (order) noteParcel(today, order, 'parcel-lost');
  }
  const letters = world.letters.filter(({ writtenAt }) => dayOfMoment(writtenAt) === day);
  const returns = world.returns.filter(({ askedAt }) => dayOfMoment(askedAt) === day);
  for (const { order: id, cause } of [...letters, ...returns]) {
    const order = cause === 'damaged' ? findOrder(world.orders, id) : undefined;
    if (order) noteParcel(today, order, 'parcel-damaged');
  }
  world.mishaps = world.mishaps.filter(
    ({ until, claim }) => claim !== undefined || day <= until + REMEMBERED_DAYS,
  );
}
