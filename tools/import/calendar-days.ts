import { dayOf, isoOf } from '../../engine/src/calendar.ts';

/** Whether a text is a day of the calendar, written as `2026-03-31`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOf(dayOf(text)) === text;
