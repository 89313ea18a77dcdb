/** Data that hold for a span of calendar days, both ends included. */
import { ofEach } from '../known.ts';
import { dayOf } from '../calendar.ts';

interface Span {
  readonly from: string;
  readonly until?: string;
}

// Asked for every parcel; scenario data never change, so their days are read once.
const daysOf = ofEach(({ from, until }: Span) => ({
  from: dayOf(from),
  until: until === undefined ? Infinity : dayOf(until),
}));

/** Whether a span holds on a calendar day; one without an end is open. */
export function holdsOn(span: Span, calendarDay: number): boolean {
  const { from, until } = daysOf(span);
  return from <= calendarDay && calendarDay <= until;
}
