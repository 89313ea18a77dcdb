import type { DayReport, UnsealedDay, World } from '@portolan/engine';
import type { DayRecord } from './day-record.ts';

type OrderEvent = DayRecord['events'][number];
type Values = OrderEvent['values'];
type Report = UnsealedDay['report'];
type OrderChange = DayReport['changes'][number];

/** What a day did to orders, each thing once, in the order in which it happened. */
export function eventsOfDay(before: World, after: World, report: Report): OrderEvent[] {
  const found = [
    ...placed(report),
    ...changes(after, report),
    ...letters(before, after),
    ...returns(before, after),
  ];
  return found
    .toSorted((a, b) => a.at - b.at || a.orderId - b.orderId)
    .map((event, seq) => ({ ...event, day: report.day, seq }));
}

type Happened = Pick<OrderEvent, 'orderId' | 'at' | 'code'> & { values: Values };

const placed = ({ placed: orders }: Report): Happened[] =>
  orders.map(({ id, placedAt, units }) => ({ orderId: id, at: placedAt, code: 'placed', values: { units } }));

function changes({ scenario }: World, report: Report): Happened[] {
  return inOneMoment(report.changes).flatMap((change) => {
    const { order: orderId, at, status, lane, reviewScore, refunded, isReturned } = change;
    const happened: Happened[] = [];
    const add = (code: string, values: Values = {}) => happened.push({ orderId, at, code, values });
    const laneId = lane === undefined ? undefined : scenario.lanes.lanes[lane]?.id;
    if (status !== undefined && status !== 'paid') add(status, laneId === undefined ? {} : { lane: laneId });
    if (reviewScore !== undefined) add('reviewed', { score: reviewScore });
    if (refunded !== undefined && refunded > 0) add('refunded', { inAll: refunded });
    if (isReturned && status === undefined) add('goods-back');
    return happened;
  });
}

/** The engine tells the parts of one thing one after the other: a parcel that leaves, and by which lane. */
function inOneMoment(all: DayReport['changes']): OrderChange[] {
  const moments = new Map<string, OrderChange>();
  for (const change of all) {
    const key = `${change.order} ${change.at}`;
    moments.set(key, { ...moments.get(key), ...change });
  }
  return [...moments.values()];
}

/** Letters of the day, and answers of the day to any letter. */
function letters(before: World, after: World): Happened[] {
  const known = new Map(before.letters.map((letter) => [letter.id, letter]));
  return after.letters.flatMap(({ id, order: orderId, cause, writtenAt, answer }) => {
    const happened: Happened[] = [];
    if (!known.has(id)) happened.push({ orderId, at: writtenAt, code: 'letter', values: { cause } });
    if (answer && !known.get(id)?.answer) {
      happened.push({ orderId, at: answer.at, code: 'answered', values: { stance: answer.stance } });
    }
    return happened;
  });
}

/** The steps of returns; what happened in the last quarter hour of the day is as near as a step is known. */
function returns(before: World, after: World): Happened[] {
  const known = new Map(before.returns.map((one) => [one.id, one.state]));
  const endOfDay = after.day * 96 - 1;
  return after.returns.flatMap(({ id, order: orderId, cause, state, askedAt }) => {
    const happened: Happened[] = [];
    const earlier = known.get(id);
    if (earlier === undefined)
      happened.push({ orderId, at: askedAt, code: 'return-asked', values: { cause } });
    if (state !== (earlier ?? 'asked')) {
      happened.push({ orderId, at: endOfDay, code: `return-${state}`, values: {} });
    }
    return happened;
  });
}
