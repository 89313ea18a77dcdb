import { dayOf, isoOf } from '../calendar.ts';
import { fault, type Fault } from '../shape.ts';
import { repeatedNames, strangerFault } from './check-names.ts';
import type { Scenario } from './scenario.ts';

/** The thirtieth of February has the form of a day and is none. */
const dayFault = (iso: string, path: string): Fault[] =>
  isoOf(dayOf(iso)) === iso ? [] : [fault(path, 'scenario.no-such-day', { day: iso })];

/** Days that exist, currencies that are known, and a rate for each day that a world lasts. */
export function timeFaults(scenario: Scenario): Fault[] {
  const { start, home, countries, markets, rules, currencies, fx, days } = scenario;
  const known = Object.keys(currencies);
  const rated = fx.map(({ currency }) => currency);
  return [
    ...dayFault(start, 'start'),
    ...(home.holidays ?? []).flatMap(({ day }, n) => dayFault(day, `home.holidays[${n}].day`)),
    ...countries.flatMap(({ holidays }, place) =>
      holidays.flatMap(({ day }, n) => dayFault(day, `countries[${place}].holidays[${n}].day`)),
    ),
    ...markets.flatMap(({ seasons }, place) =>
      seasons.flatMap(({ from }, n) => dayFault(from, `markets[${place}].seasons[${n}].from`)),
    ),
    ...rules.platform.flatMap(({ from }, place) => dayFault(from, `rules.platform[${place}].from`)),
    ...rules.state.flatMap(({ from }, place) => dayFault(from, `rules.state[${place}].from`)),
    ...strangerFault(home.currency, known, 'home.currency'),
    ...countries.flatMap(({ currency }, place) => [
      ...strangerFault(currency, known, `countries[${place}].currency`),
      ...(currency === home.currency ? [] : strangerFault(currency, rated, `countries[${place}].currency`)),
    ]),
    ...repeatedNames(rated, (place) => `fx[${place}].currency`),
    ...fx.flatMap(({ currency, microHomePerUnit }, place) => [
      ...strangerFault(currency, known, `fx[${place}].currency`),
      ...(microHomePerUnit.length < days
        ? [
            fault(`fx[${place}].microHomePerUnit`, 'scenario.too-few-days', {
              found: microHomePerUnit.length,
              days,
            }),
          ]
        : []),
    ]),
  ];
}
