import { abandonParcel, isRefused, seizeParcel } from '../border/refused-parcel.ts';
import { settleCustoms } from '../border/settle-customs.ts';
import { REQUESTS } from '../orders/book.ts';
import { dueBefore, orderAt, statusAt } from '../orders/book-columns.ts';
import { giveUpParcel, setStatus } from '../orders/end-order.ts';
import { experienceOf } from '../orders/experience.ts';
import { countForHealth, storeOf } from '../orders/health-counts.ts';
import { contentOf, rememberBuyers, type Memory } from '../orders/known-buyers.ts';
import { nextMoment } from '../orders/next-moment.ts';
import { parcelWay } from '../orders/parcel.ts';
import { endOfDay, laneAt } from '../orders/promise.ts';
import { countryPlaceOf, marketAt } from '../scenario/rules-in-force.ts';
import { moveUnits } from '../stock/move-units.ts';
import type { Today } from '../today.ts';

/** Parcels come to their buyers' doors, or are given up; both are remembered. */
export function moveParcels(today: Today): void {
  const { world } = today;
  const memories: Memory[] = [];
  for (const row of dueBefore(world.orders, endOfDay(today.day))) {
    if (statusAt(world.orders, row) !== 'shipped') continue;
    end(today, row);
    memories.push(memoryOf(today, row));
  }
  world.buyers = rememberBuyers(world.buyers, memories);
}

function end(today: Today, row: number): void {
  const { world } = today;
  const order = orderAt(world.orders, row);
  const { lostAt, seizedAt } = parcelWay(world, order);
  if (seizedAt !== undefined) return seizeParcel(today, row, seizedAt);
  if (lostAt !== undefined) return giveUpParcel(today, row, lostAt);
  settleCustoms(today, row);
  if (isRefused(world, order)) abandonParcel(today, row, order.nextAt);
  else deliver(today, row);
}

function deliver(today: Today, row: number): void {
  const { world, day } = today;
  const { orders } = world;
  const arrivedAt = orders.nextAt[row] ?? 0;
  orders.deliveredAt[row] = arrivedAt;
  setStatus(today, row, { status: 'delivered', at: arrivedAt });
  const { company, market, product, units, promisedAt, lane } = orderAt(orders, row);
  const { channel } = laneAt(world.scenario, lane);
  moveUnits(world, { company, product, units, from: 'parcel', to: 'buyer' });
  const store = storeOf(world, company, market);
  orders.request[row] = REQUESTS.indexOf(store.reviewRequest ?? 'none');
  countForHealth(store, day, 'delivered');
  // A platform that delivers itself does not hold its own lateness against the seller.
  if (arrivedAt > promisedAt && channel === undefined) countForHealth(store, day, 'deliveredLate');
  orders.nextAt[row] = nextMoment(world, row, arrivedAt);
}

function memoryOf(today: Today, row: number): Memory {
  const order = orderAt(today.world.orders, row);
  const { reviews } = marketAt(today.world.scenario, order.market).afterTheOrder;
  const experience = order.deliveredAt < 0 ? undefined : experienceOf(today.world, order);
  return {
    country: countryPlaceOf(today.world.scenario, order.market),
    person: order.buyer,
    company: order.company,
    content: contentOf(reviews, experience, order.units),
  };
}
