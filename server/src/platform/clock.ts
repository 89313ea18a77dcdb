/** The only place that reads the time of day; everything else is handed a clock, and tests hand a still one. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export const later = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

/** When the clock on this machine's wall next shows the hour and minute, after `moment`. */
export function nextTimeOfDay(moment: Date, hour: number, minute: number): Date {
  const today = new Date(moment);
  today.setHours(hour, minute, 0, 0);
  if (today <= moment) today.setDate(today.getDate() + 1);
  return today;
}
