import dayjs from 'dayjs';
import type { Sight } from './use-company.ts';

const ISO = 'YYYY-MM-DD';

/** The calendar date of a day of the world; day 1 is the scenario's start. */
export const dateOf = ({ calendar }: Sight, day: number): string =>
  dayjs(calendar.start)
    .add(day - 1, 'day')
    .format(ISO);

/** Sales seasons and holidays of the company's world on the day that is played next. */
export function seasonsNext({ calendar }: Pick<Sight, 'calendar'>, { markets }: Sight['catalogue']) {
  const isOn = ({ from, days }: { from: string; days: number }) => {
    const since = dayjs(calendar.next).diff(from, 'day');
    return since >= 0 && since < days;
  };
  return markets.flatMap(({ country, seasons }) =>
    seasons.filter(isOn).map(({ name }) => ({ country, name })),
  );
}

/** What is left until a moment of the world, counted from the evening of the day last played. */
export type TimeLeft = { kind: 'over' | 'next-day' | 'none' } | { kind: 'days'; days: number };

export function timeLeft(day: number, dueAt: number | undefined): TimeLeft {
  if (dueAt === undefined) return { kind: 'none' };
  if (dueAt < day) return { kind: 'over' };
  return dueAt < day + 1 ? { kind: 'next-day' } : { kind: 'days', days: Math.floor(dueAt - day) };
}
