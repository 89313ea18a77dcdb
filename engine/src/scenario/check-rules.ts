import { fault, type Fault } from '../shape.ts';
import { adFaults } from './check-ads.ts';
import { orderFault, repeatedNames, strangerFault } from './check-names.ts';
import { fulfilmentFaults } from './check-storage.ts';
import type { Scenario } from './scenario.ts';

/** A pack for every channel and every country with a market, a commission for every line, a rate for every code. */
export function ruleFaults(scenario: Scenario): Fault[] {
  const { channels, markets, goods, rules, countries } = scenario;
  const channelIds = channels.map(({ id }) => id);
  const codes = countries.map(({ code }) => code);
  const lines = goods.lines.map(({ id }) => id);
  const sold = new Set(markets.map(({ country }) => country));
  return [
    ...repeatedNames(
      rules.platform.map(({ id }) => id),
      (place) => `rules.platform[${place}].id`,
    ),
    ...repeatedNames(
      rules.state.map(({ id }) => id),
      (place) => `rules.state[${place}].id`,
    ),
    ...repeatedNames(
      rules.platform.map(({ channel, from }) => `${channel} ${from}`),
      (place) => `rules.platform[${place}].from`,
    ),
    ...repeatedNames(
      rules.state.map(({ country, from }) => `${country} ${from}`),
      (place) => `rules.state[${place}].from`,
    ),
    ...channelIds.flatMap((name) =>
      rules.platform.some(({ channel }) => channel === name)
        ? []
        : [fault('rules.platform', 'scenario.nothing-for', { name })],
    ),
    ...[...sold].flatMap((name) =>
      rules.state.some(({ country }) => country === name)
        ? []
        : [fault('rules.state', 'scenario.nothing-for', { name })],
    ),
    ...rules.platform.flatMap(({ channel, referral, health, ads, fulfilment = {} }, place) => [
      ...strangerFault(channel, channelIds, `rules.platform[${place}].channel`),
      ...lines.flatMap((name) =>
        Object.hasOwn(referral, name)
          ? []
          : [fault(`rules.platform[${place}].referral`, 'scenario.nothing-for', { name })],
      ),
      ...orderFault(health.suspendedBelow, health.atRiskBelow, `rules.platform[${place}].health`),
      ...adFaults(ads, `rules.platform[${place}].ads`),
      ...fulfilmentFaults(fulfilment, `rules.platform[${place}].fulfilment`),
    ]),
    ...rules.state.flatMap(({ country, duty }, place) => [
      ...strangerFault(country, codes, `rules.state[${place}].country`),
      ...repeatedNames(
        duty.map(({ hs }) => hs),
        (n) => `rules.state[${place}].duty[${n}].hs`,
      ),
      ...(duty.some(({ hs }) => hs === '')
        ? []
        : [fault(`rules.state[${place}].duty`, 'scenario.no-rate-for-the-rest')]),
    ]),
  ];
}
