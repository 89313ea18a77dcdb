// The holidays of the scenarios are those of the calendar library; it is asked here and nowhere else.
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { loadScenario, scenarioIds } from '../../engine/files/index.ts';
import { dayOf } from '../../engine/src/calendar.ts';

describe.each(scenarioIds())('%s', (id) => {
  const { scenario } = loadScenario(id);

  test('every country keeps its public holidays, and no others', () => {
    expect(scenario).toBeDefined();
    for (const country of scenario?.countries ?? []) {
      const first = dayOf(scenario?.start ?? '');
      const last = first + (scenario?.days ?? 0) - 1;
      const years = [...new Set(country.holidays.map(({ day }) => Number(day.slice(0, 4))))];
      const calendar = new Holidays(country.code);
      const kept = years
        .flatMap((year) => calendar.getHolidays(year))
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
        .filter((date) => dayOf(date) >= first && dayOf(date) <= last);

      expect(country.holidays.map(({ day }) => day)).toEqual(kept);
    }
  });
});
