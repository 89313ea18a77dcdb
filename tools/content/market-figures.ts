import { dayOf } from '../../engine/src/calendar.ts';
import type { Market } from '../../engine/src/scenario/people.ts';
import type { Scenario } from '../../engine/src/scenario/scenario.ts';
import type { Figure } from './figure.ts';
import { outOfOrder, repeated, sumsTo } from './sums.ts';

export function marketFigures(scenario: Scenario): Figure[] {
  const lines = scenario.goods.lines.map(({ id }) => id);
  return [
    ...scenario.countries.flatMap(({ segments, holidays }, at) => [
      ...sumsTo(
        `countries[${at}].segments`,
        segments.map(({ share }) => share),
      ),
      ...repeated(
        `countries[${at}].holidays`,
        holidays.map(({ day }) => day),
        'holiday',
      ),
      ...outOfOrder(
        `countries[${at}].holidays`,
        holidays.map(({ day }) => day),
      ),
    ]),
    ...outOfOrder(
      'home.holidays',
      (scenario.home.holidays ?? []).map(({ day }) => day),
    ),
    ...scenario.markets.flatMap((market, at) => oneMarket(market, lines, `markets[${at}]`)),
  ];
}

function oneMarket(market: Market, lines: readonly string[], path: string): Figure[] {
  const { weekday, hours, units, payment, patience, queries, seasons } = market;
  return [
    ...sumsTo(`${path}.weekday`, weekday, { whole: 7, as: 'seven days of mean 1' }),
    ...sumsTo(`${path}.hours`, hours),
    ...sumsTo(`${path}.units`, units),
    ...sumsTo(
      `${path}.payment`,
      payment.map(({ share }) => share),
    ),
    ...repeated(
      `${path}.payment`,
      payment.map(({ id }) => id),
      'means of payment',
    ),
    ...(patience[0] === 1
      ? []
      : [{ path: `${path}.patience[0]`, says: 'everybody looks at the first result' }]),
    ...repeated(
      `${path}.queries`,
      queries.map(({ words }) => words),
      'query',
    ),
    ...lines
      .filter((line) => !queries.some((query) => query.line === line))
      .map((line) => ({ path: `${path}.queries`, says: `nobody searches for ${line}` })),
    ...overlaps(seasons, path),
    ...outOfOrder(
      `${path}.seasons`,
      seasons.map(({ from }) => from),
    ),
  ];
}

/** Factors of the same day would multiply; a season is told once. */
function overlaps(seasons: Market['seasons'], path: string): Figure[] {
  const spans = seasons
    .map(({ id, from, factors }) => ({ id, first: dayOf(from), last: dayOf(from) + factors.length - 1 }))
    .toSorted((a, b) => a.first - b.first);
  return spans.flatMap(({ id, first }, at) => {
    const before = spans[at - 1];
    return before && before.last >= first
      ? [{ path: `${path}.seasons`, says: `"${id}" begins before "${before.id}" has ended` }]
      : [];
  });
}
