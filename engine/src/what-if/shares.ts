/**
 * What each of several decisions did to the money, when what one does hangs on the others: the mean of what it adds
 * over all orders in which they might have been taken (Shapley). The shares add up to the whole, to the last fen.
 */
import { at } from '../at.ts';
import { draw, stream } from '../chance.ts';

const ORDER = stream('what-if/order');

/** With so many decisions every set of them is played; with more, some orders of taking them stand for all. */
const MOST_EXACT = 5;
/** Each drawn order is followed by its reverse, so that no decision is early more often than late. */
const DRAWN_PAIRS = 4;

export const isExact = (parts: number): boolean => parts <= MOST_EXACT;

const factorial = (of: number): number => (of <= 1 ? 1 : of * factorial(of - 1));

const isIn = (set: number, part: number): boolean => ((set >> part) & 1) === 1;

/** The orders in which the decisions are taken, where not all are looked at. */
function drawnOrders(parts: number): number[][] {
  return Array.from({ length: DRAWN_PAIRS }, (_, pair) => {
    const order = Array.from({ length: parts }, (_each, part) => part).sort(
      (a, b) => draw(parts, ORDER, pair, a) - draw(parts, ORDER, pair, b) || a - b,
    );
    return [order, order.toReversed()];
  }).flat();
}

/** The sets of decisions that have to be played, as bits; neither none nor all of them, which are known. */
export function setsOf(parts: number): number[] {
  const all = (1 << parts) - 1;
  if (isExact(parts)) return Array.from({ length: Math.max(0, all - 1) }, (_, place) => place + 1);
  const sets = new Set<number>();
  for (const order of drawnOrders(parts)) {
    let set = 0;
    for (const part of order) {
      set |= 1 << part;
      if (set !== all) sets.add(set);
    }
  }
  return [...sets].sort((a, b) => a - b);
}

/** `worth` of a set of decisions, whole minor units; 0 for none. */
export function sharesOf(parts: number, worth: (set: number) => number): number[] {
  if (parts === 0) return [];
  const { sums, weight } = isExact(parts) ? overSets(parts, worth) : overOrders(parts, worth);
  return rounded(sums, weight);
}

/** Whole numbers all the way: each share times the factorial of their count. */
function overSets(parts: number, worth: (set: number) => number): { sums: number[]; weight: number } {
  const sums = Array.from({ length: parts }, () => 0);
  for (let set = 0; set < 1 << parts; set++) {
    const size = sums.filter((_, part) => isIn(set, part)).length;
    for (let part = 0; part < parts; part++) {
      if (isIn(set, part)) continue;
      const orders = factorial(size) * factorial(parts - size - 1);
      sums[part] = at(sums, part) + orders * (worth(set | (1 << part)) - worth(set));
    }
  }
  return { sums, weight: factorial(parts) };
}

function overOrders(parts: number, worth: (set: number) => number): { sums: number[]; weight: number } {
  const sums = Array.from({ length: parts }, () => 0);
  const orders = drawnOrders(parts);
  for (const order of orders) {
    let set = 0;
    for (const part of order) {
      const before = worth(set);
      set |= 1 << part;
      sums[part] = at(sums, part) + worth(set) - before;
    }
  }
  return { sums, weight: orders.length };
}

/** Rounds down, and gives what is left to those who lost most by it; of equals the first. */
function rounded(sums: readonly number[], weight: number): number[] {
  const shares = sums.map((sum) => Math.floor(sum / weight));
  const whole = sums.reduce((total, sum) => total + sum, 0) / weight;
  const left = whole - shares.reduce((total, share) => total + share, 0);
  const lost = sums.map((sum, part) => ({ part, by: sum - at(shares, part) * weight }));
  lost.sort((a, b) => b.by - a.by || a.part - b.part);
  for (const { part } of lost.slice(0, left)) shares[part] = at(shares, part) + 1;
  return shares;
}
