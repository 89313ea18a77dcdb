/** What a supplier can make in a week is shared by everybody who orders from it, in the order of their orders. */
import { at } from '../at.ts';
import type { World } from '../world.ts';

const DAYS_PER_WEEK = 7;

export const weekOf = (day: number): number => Math.floor((day - 1) / DAYS_PER_WEEK);
const firstDayOf = (week: number): number => week * DAYS_PER_WEEK + 1;

export type Place =
  /** Room in these weeks; the last is so many weeks after the one of the order. */
  | { readonly weeks: readonly { readonly week: number; readonly units: number }[]; readonly later: number }
  /** All weeks that it takes orders for are full; from this day on there would be room. */
  | { readonly fullUntil: number }
  /** More than it makes in all of those weeks together. */
  | { readonly most: number };

function takenIn({ bookings }: Pick<World, 'bookings'>, supplier: number, week: number): number {
  return bookings.find((each) => each.supplier === supplier && each.week === week)?.units ?? 0;
}

/** Units that each week still has room for, this one first; empty where capacity is no question. */
export function roomOf(world: World, supplier: number, day: number): number[] {
  const { capacity } = at(world.scenario.goods.suppliers, supplier);
  if (!capacity) return [];
  return Array.from({ length: capacity.weeksAhead + 1 }, (_, ahead) =>
    Math.max(0, capacity.unitsPerWeek - takenIn(world, supplier, weekOf(day) + ahead)),
  );
}

export function placeFor(world: World, supplier: number, units: number, day: number): Place {
  const { capacity } = at(world.scenario.goods.suppliers, supplier);
  if (!capacity) return { weeks: [], later: 0 };
  const { unitsPerWeek, weeksAhead } = capacity;
  const most = unitsPerWeek * (weeksAhead + 1);
  if (units > most) return { most };
  const room = roomOf(world, supplier, day);
  const weeks: { week: number; units: number }[] = [];
  let left = units;
  for (const [ahead, free] of room.entries()) {
    const taken = Math.min(left, free);
    if (taken > 0) weeks.push({ week: weekOf(day) + ahead, units: taken });
    left -= taken;
    if (left === 0) return { weeks, later: ahead };
  }
  // Weeks fill up one after the other, so each that passes adds a whole empty one.
  return { fullUntil: firstDayOf(weekOf(day) + Math.ceil(left / unitsPerWeek)) };
}

export function book(
  world: World,
  supplier: number,
  weeks: readonly { week: number; units: number }[],
): void {
  for (const { week, units } of weeks) {
    const found = world.bookings.find((each) => each.supplier === supplier && each.week === week);
    if (found) found.units += units;
    else world.bookings.push({ supplier, week, units });
  }
}

/** Weeks that are over have no room to share. */
export function forgetWeeks(world: World, day: number): void {
  world.bookings = world.bookings.filter(({ week }) => week >= weekOf(day));
}
