import type { Sight } from '../use-company.ts';

/** Weeks for which an order of so many units waits for room; undefined when all weeks that can be booked are full. */
export function weeksToWait({ suppliers }: Sight, supplier: string, units: number): number | undefined {
  const room = suppliers.find((each) => each.supplier === supplier)?.room ?? [];
  let left = units;
  for (const [week, free] of room.entries()) {
    left -= free;
    if (left <= 0) return week;
  }
  return room.length === 0 ? 0 : undefined;
}
