import type { OrderRow, OrderStory } from '@portolan/contract/market';
import type { Db } from '../../platform/database/database.ts';
import type { Engine } from './engine.ts';
import { postingsOfOrder } from './ledger-store.ts';
import { dayOfMoment, inDays, momentAfter } from './moments.ts';
import { eventsOfOrder, findOrder, type OrderStored } from './order-store.ts';
import { noSuchOrder } from './refusals.ts';
import type { WorldRow } from './world-store.ts';
import type { Values } from './world-tables.ts';

const inDaysIfAny = (moment: number | null) => (moment === null ? null : inDays(moment));

export function presentOrder({ worldId: _, session: __, customs: ___, ...order }: OrderStored): OrderRow {
  return {
    ...order,
    placedAt: inDays(order.placedAt),
    shipBy: inDays(order.shipBy),
    promisedAt: inDays(order.promisedAt),
    shippedAt: inDaysIfAny(order.shippedAt),
    deliveredAt: inDaysIfAny(order.deliveredAt),
    endedAt: inDaysIfAny(order.endedAt),
    reviewAt: inDaysIfAny(order.reviewAt),
  };
}

/** An order of another company is no order to whoever asks. */
export async function getOrder(db: Db, worldId: string, company: string, id: number): Promise<OrderStored> {
  const order = await findOrder(db, worldId, id);
  if (order?.company !== company) throw noSuchOrder(id);
  return order;
}

/** What happens to nearly every order, and once, stands in its row alone (docs/decisions/0671). */
function toldByRow(order: OrderStored) {
  const { placedAt, units, shippedAt, lane, deliveredAt, reviewAt, reviewScore } = order;
  const moments: [number | null, string, Values][] = [
    [placedAt, 'placed', { units }],
    [shippedAt, 'shipped', lane === null ? {} : { lane }],
    [deliveredAt, 'delivered', {}],
    [reviewAt, 'reviewed', reviewScore === null ? {} : { score: reviewScore }],
  ];
  return moments.flatMap(([at, code, values]) => (at === null ? [] : [{ at, code, values }]));
}

/** What happened to an order, with what its carrier's page shows by now. */
export async function tellOrderStory(
  { db, engine }: { db: Db; engine: Engine },
  { scenarioHash, seed, day }: WorldRow,
  order: OrderStored,
): Promise<OrderStory> {
  const { worldId, id, lane, shippedAt } = order;
  const known = [...toldByRow(order), ...(await eventsOfOrder(db, worldId, id))];
  const tracked =
    lane === null || shippedAt === null
      ? []
      : await engine.desk.run('trackParcel', {
          scenarioHash,
          seed,
          parcel: { ...order, lane, shippedAt },
          until: momentAfter(day),
        });
  // The door is where the parcel's story and the carrier's are the same.
  const points = tracked
    .filter(({ code }) => code !== 'delivered')
    .map(({ at, code }) => ({ at, code: `track-${code}`, values: {} }));
  return {
    order: presentOrder(order),
    events: [...known, ...points]
      .toSorted((a, b) => a.at - b.at)
      .map((event) => ({ ...event, at: inDays(event.at) })),
    postings: await postingsOfOrder(db, {
      worldId,
      company: order.company,
      order: id,
      from: dayOfMoment(order.placedAt),
    }),
  };
}
