// Lateness as published tables count it: from the midnight with which the promised day begins.
import { dayOf, isoOf } from '../../../engine/src/calendar.ts';
import { mean, shareOf, type Figures } from './figures.ts';
import type { SoldRow } from './sold-rows.ts';

interface Come extends SoldRow {
  readonly delivered: number;
}

const lateBy = ({ delivered, promised }: Come): number => delivered - Math.floor(promised);
const isLate = (row: Come): boolean => lateBy(row) > 0;

/** `start` is the calendar day of the world's first; `months` those that are told, as `2018-03`. */
export function howLate(rows: readonly SoldRow[], start: string, months: readonly string[]): Figures {
  const first = dayOf(start);
  const come = rows.filter((row): row is Come => row.delivered !== undefined);
  const late = come.filter(isLate);
  const ofMonth = months.map((month) => {
    const own = come.filter(({ placed }) => isoOf(first + Math.floor(placed)).startsWith(month));
    return [`late.month.${month.replace('-', '.')}`, shareOf(own, isLate)] as const;
  });
  return {
    'late.byMidnight': shareOf(come, isLate),
    'late.byMidnight.days': mean(late.map(lateBy)),
    'delivery.days.mean': mean(come.map(({ delivered, placed }) => delivered - placed)),
    ...Object.fromEntries(ofMonth),
  };
}
