/** The civil calendar by arithmetic alone. A calendar day is the number of days since 1970-01-01. */
import type { Scenario } from './scenario/scenario.ts';

/** Days before the first of March of the year 0 of the proleptic calendar, counted from 1970-01-01. */
const EPOCH = 719_468;
const DAYS_PER_ERA = 146_097;

/** Years begin in March here, so that the leap day is the last of its year. */
function fromCivil(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH;
}

function toCivil(calendarDay: number): { year: number; month: number; day: number } {
  const shifted = calendarDay + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The calendar day of `2026-03-31`. */
export function dayOf(iso: string): number {
  return fromCivil(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

export function isoOf(calendarDay: number): string {
  const { year, month, day } = toCivil(calendarDay);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Monday is 0. */
export function weekday(calendarDay: number): number {
  return (((calendarDay + 3) % 7) + 7) % 7;
}

/** January is 1. */
export const month = (calendarDay: number): number => toCivil(calendarDay).month;

// Asked many times for every order; a scenario never changes, so its start is read once.
const knownStarts = new WeakMap<Scenario, number>();

/** The calendar day on which a day of the world falls; day 1 is the scenario's start. */
export function calendarDay(scenario: Scenario, worldDay: number): number {
  let start = knownStarts.get(scenario);
  if (start === undefined) {
    start = dayOf(scenario.start);
    knownStarts.set(scenario, start);
  }
  return start + worldDay - 1;
}

const knownHolidays = new WeakMap<Scenario, Map<string, ReadonlySet<number>>>();

function holidaysOf(scenario: Scenario): Map<string, ReadonlySet<number>> {
  const known = knownHolidays.get(scenario);
  if (known) return known;
  const home = { code: scenario.home.country, holidays: scenario.home.holidays ?? [] };
  const found = new Map(
    [home, ...scenario.countries].map(({ code, holidays }) => [
      code,
      new Set(holidays.map(({ day }) => dayOf(day))),
    ]),
  );
  knownHolidays.set(scenario, found);
  return found;
}

/** Whether a day of the world is a public holiday in a country of the scenario. */
export function isHoliday(scenario: Scenario, country: string, worldDay: number): boolean {
  return holidaysOf(scenario).get(country)?.has(calendarDay(scenario, worldDay)) ?? false;
}

/** Monday to Friday and no public holiday. */
export function isWorkingDay(scenario: Scenario, country: string, worldDay: number): boolean {
  return weekday(calendarDay(scenario, worldDay)) < 5 && !isHoliday(scenario, country, worldDay);
}

/** The day of the world that is this many working days after another; 0 leads to the next working day, or itself. */
export function addWorkingDays(scenario: Scenario, country: string, worldDay: number, count: number): number {
  let day = worldDay;
  while (!isWorkingDay(scenario, country, day)) day += 1;
  for (let left = count; left > 0; left--) {
    do day += 1;
    while (!isWorkingDay(scenario, country, day));
  }
  return day;
}

/** The month in which a day of the world falls, as `2026-03`. */
export const monthOfDay = (scenario: Scenario, worldDay: number): string =>
  isoOf(calendarDay(scenario, worldDay)).slice(0, 7);

/** Whether a day of the world is the last of its month. */
export const endsMonth = (scenario: Scenario, worldDay: number): boolean =>
  monthOfDay(scenario, worldDay) !== monthOfDay(scenario, worldDay + 1);
