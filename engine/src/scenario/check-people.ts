import { fault, type Fault } from '../shape.ts';
import { repeatedNames, strangerFault, wholeFault } from './check-names.ts';
import type { Country, Market } from './people.ts';
import type { Scenario } from './scenario.ts';

/** Countries, their people, and the markets in which they shop. */
export function peopleFaults(scenario: Scenario): Fault[] {
  const { countries, channels, markets, studies } = scenario;
  return [
    ...repeatedNames(
      countries.map(({ code }) => code),
      (place) => `countries[${place}].code`,
    ),
    ...repeatedNames(
      (scenario.languages ?? []).map(({ language }) => language),
      (place) => `languages[${place}].language`,
    ),
    ...repeatedNames(
      channels.map(({ id }) => id),
      (place) => `channels[${place}].id`,
    ),
    ...repeatedNames(
      markets.map(({ id }) => id),
      (place) => `markets[${place}].id`,
    ),
    ...repeatedNames(
      studies.map(({ id }) => id),
      (place) => `studies[${place}].id`,
    ),
    ...countries.flatMap((country, place) => countryFaults(scenario, country, `countries[${place}]`)),
    ...markets.flatMap((market, place) => marketFaults(scenario, market, `markets[${place}]`)),
    ...studies.flatMap(({ market, line }, place) => [
      ...strangerFault(
        market,
        markets.map(({ id }) => id),
        `studies[${place}].market`,
      ),
      ...strangerFault(line, linesOf(scenario), `studies[${place}].line`),
    ]),
  ];
}

const linesOf = ({ goods }: Scenario): string[] => goods.lines.map(({ id }) => id);

function countryFaults(scenario: Scenario, { segments }: Country, path: string): Fault[] {
  const lines = linesOf(scenario);
  return [
    ...repeatedNames(
      segments.map(({ id }) => id),
      (place) => `${path}.segments[${place}].id`,
    ),
    ...wholeFault(
      segments.map(({ share }) => share),
      `${path}.segments`,
    ),
    ...segments.flatMap(({ tastes }, place) => [
      ...lines.flatMap((line) =>
        Object.hasOwn(tastes, line)
          ? []
          : [fault(`${path}.segments[${place}].tastes`, 'scenario.nothing-for', { name: line })],
      ),
      ...Object.keys(tastes).flatMap((line) =>
        strangerFault(line, lines, `${path}.segments[${place}].tastes.${line}`),
      ),
    ]),
  ];
}

function marketFaults(scenario: Scenario, market: Market, path: string): Fault[] {
  const { countries, channels, lanes } = scenario;
  const { channel, country, hours, payment, units, queries, patience } = market;
  return [
    ...strangerFault(
      channel,
      channels.map(({ id }) => id),
      `${path}.channel`,
    ),
    ...strangerFault(
      country,
      countries.map(({ code }) => code),
      `${path}.country`,
    ),
    ...wholeFault(hours, `${path}.hours`),
    ...wholeFault(
      payment.map(({ share }) => share),
      `${path}.payment`,
    ),
    ...wholeFault(units, `${path}.units`),
    ...((market.visits?.browse ?? 0) + (market.visits?.deals ?? 0) > 1
      ? [fault(`${path}.visits`, 'scenario.shares-above-one')]
      : []),
    ...queries.flatMap(({ line }, place) =>
      strangerFault(line, linesOf(scenario), `${path}.queries[${place}].line`),
    ),
    ...patience.flatMap((share, place) =>
      place > 0 && share > (patience[place - 1] ?? 1)
        ? [fault(`${path}.patience[${place}]`, 'scenario.must-not-rise')]
        : [],
    ),
    ...(lanes.lanes.some(({ from, to }) => from === 'home' && to === country)
      ? []
      : [fault(`${path}.country`, 'scenario.no-lane-there', { country })]),
  ];
}
