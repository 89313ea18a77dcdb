/** Data that hold for a span of calendar days, both ends included. */
import { dayOf } from '../calendar.ts';

interface Span {
  readonly from: string;
  readonly until?: string;
}

// Asked for every parcel; scenario data never change, so their days are read once.
const known = new WeakMap<Span, { readonly from: number; readonly until: number }>();

function daysOf(span: Span): { readonly from: number; readonly until: number } {
  const found = known.get(span);
  if (found) return found;
  const days = { from: dayOf(span.from), until: span.until === undefined ? Infinity : dayOf(span.until) };
  known.set(span, days);
  return days;
}

/** Whether a span holds on a calendar day; one without an end is open. */
export function holdsOn(span: Span, calendarDay: number): boolean {
  const { from, until } = daysOf(span);
  return from <= calendarDay && calendarDay <= until;
}
