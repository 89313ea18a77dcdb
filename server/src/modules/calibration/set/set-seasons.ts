// The calendar of a fitted market: the firm's days moved by whole weeks into the mould's year, so that weekdays and the
// time of the year stay what they were and nobody reads the firm's dates in the scenario.
import { isoOf, type Scenario } from '@portolan/engine';

type Season = Scenario['markets'][number]['seasons'][number];

const WEEKS_PER_YEAR = 365.2425 / 7;
export const FOUR_WEEKS = 28;

/** The first day of the world, in days since 1970-01-01: in the year that the mould's rules and rates begin with. */
export function movedStart(first: number, mouldStart: number): number {
  const years = Math.ceil((mouldStart - first) / (7 * WEEKS_PER_YEAR));
  const moved = first + 7 * Math.round(years * WEEKS_PER_YEAR);
  return moved < mouldStart ? moved + 7 * Math.round(WEEKS_PER_YEAR) : moved;
}

/** Four weeks each; a factor is that of season and trend, times what stood out on that day. */
export function setSeasons(
  fitted: readonly number[],
  start: number,
  turned: readonly number[] = [],
): Season[] {
  const factors = fitted.map(
    (each, day) => each * (turned[Math.floor(day / FOUR_WEEKS)] ?? turned.at(-1) ?? 1),
  );
  const seasons: Season[] = [];
  for (let from = 0; from < factors.length; from += FOUR_WEEKS) {
    const number = from / FOUR_WEEKS + 1;
    seasons.push({
      id: `weeks-${4 * (number - 1) + 1}`,
      name: {
        zh: `第${4 * (number - 1) + 1}—${4 * number}周`,
        en: `Weeks ${4 * (number - 1) + 1} to ${4 * number}`,
      },
      from: isoOf(start + from),
      factors: factors.slice(from, from + FOUR_WEEKS).map((each) => Number(Math.min(50, each).toFixed(3))),
    });
  }
  return seasons;
}
