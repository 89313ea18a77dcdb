import type { DayReport, UnsealedDay, World } from '@portolan/engine';
import type { DayRecord } from './day-record.ts';
import { momentAfter } from './moments.ts';

type OrderEvent = DayRecord['events'][number];
type Values = OrderEvent['values'];
type Report = UnsealedDay['report'];
type OrderChange = DayReport['changes'][number];

/** An order's own row tells when these happened, so they are no events of their own (docs/decisions/0671). */
const TOLD_BY_THE_ROW: ReadonlySet<string> = new Set(['paid', 'shipped', 'delivered']);

/** What a day did to orders and their rows do not tell, each thing once, in the order in which it happened. */
export function eventsOfDay(before: World, after: World, report: Report): OrderEvent[] {
  const found = [...changes(report), ...letters(before, after), ...returns(before, after)];
  return found
    .toSorted((a, b) => a.at - b.at || a.orderId - b.orderId)
    .map((event, seq) => ({ ...event, day: report.day, seq }));
}

type Happened = Pick<OrderEvent, 'orderId' | 'at' | 'code'> & { values: Values };

function changes(report: Report): Happened[] {
  return inOneMoment(report.changes.filter(isNotTold)).flatMap((change) => {
    const { order: orderId, at, status, refunded, isReturned } = change;
    const happened: Happened[] = [];
    const add = (code: string, values: Values = {}) => happened.push({ orderId, at, code, values });
    if (status !== undefined) add(status);
    if (refunded !== undefined && refunded > 0) add('refunded', { inAll: refunded });
    if (isReturned && status === undefined) add('goods-back');
    return happened;
  });
}

const isNotTold = ({ status, refunded, isReturned }: OrderChange) =>
  status === undefined ? refunded !== undefined || isReturned : !TOLD_BY_THE_ROW.has(status);

/** The engine tells the parts of one thing one after the other: goods that come back, and the refund for them. */
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
  const endOfDay = momentAfter(after.day) - 1;
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
