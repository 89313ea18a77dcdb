// The holidays of the scenarios are those of the calendar library; it is asked here and nowhere else.
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { loadScenario, scenarioIds } from '../../engine/files/index.ts';
import { dayOf, isoOf } from '../../engine/src/calendar.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Where the scenarios know better than the library, by country: days that are no holidays there, and days that are.
 * The library reckons the lunar calendar by tables; the sighting of the moon and the cabinet have the last word.
 */
const DIFFERENCES: Readonly<
  Record<string, { readonly not: readonly string[]; readonly also: readonly string[] }>
> = {
  // Carnival and Corpus Christi are optional by law, and offices, banks and carriers close.
  BR: {
    not: [],
    also: [
      '2017-02-27',
      '2017-02-28',
      '2017-06-15',
      '2018-02-12',
      '2018-02-13',
      '2018-05-31',
      '2026-02-16',
      '2026-02-17',
      '2026-06-04',
    ],
  },
  MY: { not: ['2025-09-04'], also: ['2025-09-05'] },
  AE: {
    // The night journey has been a working day since 2019, and so is the first day of Ramadan.
    not: ['2025-09-04', '2026-01-16', '2026-02-18'],
    also: ['2025-09-05', '2025-12-03', '2026-05-26'],
  },
};

/** Every public holiday of a country between two calendar days; one of several days is told by each of them. */
function publicHolidays(country: string, first: number, last: number): string[] {
  const { not, also } = DIFFERENCES[country] ?? { not: [], also: [] };
  const calendar = new Holidays(country);
  const years = [...new Set([first, last].map((day) => Number(isoOf(day).slice(0, 4))))];
  const kept = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      return Array.from({ length: days }, (_, day) => isoOf(dayOf(date.slice(0, 10)) + day));
    });
  return [...new Set([...kept.filter((date) => !not.includes(date)), ...also])]
    .filter((date) => dayOf(date) >= first && dayOf(date) <= last)
    .toSorted();
}

describe.each(scenarioIds())('%s', (id) => {
  const { scenario } = loadScenario(id);
  if (!scenario) throw new Error(`${id} cannot be read`);
  const first = dayOf(scenario.start);
  const last = first + scenario.days - 1;

  test.each(scenario.countries)('$name.en keeps its public holidays, and no others', ({ code, holidays }) => {
    expect(holidays.map(({ day }) => day)).toEqual(publicHolidays(code, first, last));
  });
});
