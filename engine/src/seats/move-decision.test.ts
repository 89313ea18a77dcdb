import { expect, test } from 'vitest';
import { CATALOGUE } from '../decisions/catalogue.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { placedOrder } from '../testing/placed-order.ts';
import { knownThings } from './known-things.ts';
import { moveDecision, nameDecision } from './move-decision.ts';
import { moveReferences } from './references.ts';

/** Numbers that mean the same in every seat: sums, counts, shares and days. */
const PLAIN = [
  'amount',
  'bid',
  'budget',
  'dailyBudget',
  'day',
  'days',
  'from',
  'fromSlice',
  'handlingDays',
  'perThousand',
  'price',
  'promisedDays',
  'raiseProductPage',
  'raiseTop',
  'refund',
  'shipping',
  'units',
  'until',
  'value',
  'was',
];

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Fields that hold numbers, with an example of each as deep as it stands. */
function numbersIn({ type, properties, items }: Schema): unknown {
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'array') return [numbersIn(items ?? {})];
  if (!properties) return undefined;
  return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, numbersIn(field)]));
}

function unmoved(value: unknown, name = ''): string[] {
  if (value === 1) return [name];
  if (Array.isArray(value)) return value.flatMap((each) => unmoved(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, each]) => unmoved(each, field));
}

test('every number of every kind of decision is either moved or means the same in all seats', () => {
  const left = CATALOGUE.flatMap(({ kind, shape }) => {
    const decision = { ...(numbersIn(shape.schema()) as object), kind };
    return unmoved(moveReferences(decision, () => 2)).map((field) => `${kind}.${field}`);
  });

  expect(left.filter((field) => !PLAIN.includes(field.split('.')[1] ?? ''))).toEqual([]);
});

/** Two companies of one market, of which the first sold to three visits and the second to two of them. */
function twoSeats() {
  const world = littleWorld({ teams: 2 });
  const [mine, theirs] = [withDesk(world), withDesk(world, { company: 1 })];
  const author = { world, company: 0, known: knownThings() };
  const seat = { world, company: 1, known: knownThings() };
  const sold = (id: number, company: number, session: number) => placedOrder({ id, company, session });
  author.known.noteOrders([sold(1, 0, 11), sold(2, 0, 12), sold(3, 0, 13)], 0);
  seat.known.noteOrders([sold(4, 1, 13), sold(5, 1, 11)], 1);
  const move = (decision: unknown) => moveDecision(seat, nameDecision(author, decision));
  return { mine, theirs, move };
}

test('an order of the other seat is the order of the same visit, and one that never came is left out and told', () => {
  const { move } = twoSeats();

  const moved = move({ kind: 'ship-orders', orders: [1, 2, 3], lane: 'us-post' });

  expect(moved.decision).toEqual({ kind: 'ship-orders', orders: [5, 4], lane: 'us-post' });
  expect(moved.faults).toEqual([]);
  expect(moved.left).toEqual([{ path: 'orders[1]', code: 'seat.unknown-order', values: { order: 2 } }]);
});

test('a decision about nothing that is there is not possible, with every reason', () => {
  const { move } = twoSeats();

  const all = move({ kind: 'ship-orders', orders: [2], lane: 'us-post' });
  const one = move({ kind: 'cancel-order', order: 2 });
  const never = move({ kind: 'ship-orders', orders: [1, 99], lane: 'us-post' });

  expect(all).toMatchObject({ faults: [{ code: 'seat.unknown-order', values: { order: 2 } }], left: [] });
  expect(one.faults).toEqual([{ path: 'order', code: 'seat.unknown-order', values: { order: 2 } }]);
  expect(never.faults).toEqual([{ path: 'orders[1]', code: 'seat.unknown-order', values: { order: 99 } }]);
});

test('a listing is that of the same product and market; what cannot be read is left to the market to refuse', () => {
  const { mine, theirs, move } = twoSeats();

  expect(move({ kind: 'set-price', listing: mine.id, price: 1900 }).decision).toEqual({
    kind: 'set-price',
    listing: theirs.id,
    price: 1900,
  });
  expect(move('nonsense')).toEqual({ decision: 'nonsense', faults: [], left: [] });
});
