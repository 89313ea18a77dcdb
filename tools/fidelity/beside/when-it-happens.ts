// On which days of the week and at which hours parcels move and buyers answer.
import { dayOf, weekday } from '../../../engine/src/calendar.ts';
import { known, shareOf, type Figures } from './figures.ts';
import type { SoldRow } from './sold-rows.ts';

const SATURDAY = 5;
const SUNDAY = 6;
const HOURS = 24;

/** `start` is the calendar day of the world's first. */
export function whenItHappens(rows: readonly SoldRow[], start: string): Figures {
  const first = dayOf(start);
  const on = (moments: readonly number[], ...days: readonly number[]): number =>
    shareOf(moments, (moment) => days.includes(weekday(first + Math.floor(moment))));
  const between = (moments: readonly number[], from: number, until: number): number =>
    shareOf(moments, (moment) => {
      const hour = Math.floor((moment % 1) * HOURS);
      return from < until ? hour >= from && hour < until : hour >= from || hour < until;
    });
  const shipped = known(rows.map((row) => row.shipped));
  const delivered = known(rows.map((row) => row.delivered));
  const promised = rows.map((row) => row.promised);
  return {
    'calendar.shipped.weekend': on(shipped, SATURDAY, SUNDAY),
    'calendar.shipped.monday': on(shipped, 0),
    'calendar.delivered.monday': on(delivered, 0),
    'calendar.delivered.saturday': on(delivered, SATURDAY),
    'calendar.delivered.sunday': on(delivered, SUNDAY),
    'calendar.delivered.night': between(delivered, 22, 6),
    'calendar.promised.weekend': on(promised, SATURDAY, SUNDAY),
    'calendar.answered.night': between(known(rows.map((row) => row.reviewed)), 0, 6),
  };
}
