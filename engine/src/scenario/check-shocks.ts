import { fault, type Fault } from '../shape.ts';
import { repeatedNames, strangerFault } from './check-names.ts';
import type { Scenario } from './scenario.ts';

/** Shocks name what there is, and each has a name of its own: the teacher strikes them by it. */
export function shockFaults(scenario: Scenario): Fault[] {
  const { shocks, lanes, goods, markets, currencies, home, rules } = scenario;
  if (!shocks) return [];
  const known = {
    lanes: [...lanes.lanes, ...lanes.freight].map(({ id }) => id),
    lines: goods.lines.map(({ id }) => id),
    suppliers: goods.suppliers.map(({ id }) => id),
    markets: markets.map(({ id }) => id),
    currencies: Object.keys(currencies).filter((code) => code !== home.currency),
    onCall: [...rules.platform, ...rules.state]
      .filter(({ isOnCall }) => isOnCall === 'yes')
      .map(({ id }) => id),
  };
  const inMarkets = (names: readonly string[], path: string): Fault[] =>
    names.flatMap((name, place) => strangerFault(name, known.markets, `${path}.markets[${place}]`));
  const all = Object.entries(shocks).flatMap(([kind, list]) =>
    list.map(({ id }, place) => ({ id, path: `shocks.${kind}[${place}].id` })),
  );
  return [
    ...repeatedNames(
      all.map(({ id }) => id),
      (place) => all[place]?.path ?? 'shocks',
    ),
    ...shocks.portClosures.flatMap((shock, at) =>
      shock.lanes.flatMap((lane, place) =>
        strangerFault(lane, known.lanes, `shocks.portClosures[${at}].lanes[${place}]`),
      ),
    ),
    ...shocks.currencySwings.flatMap(({ currency }, at) =>
      strangerFault(currency, known.currencies, `shocks.currencySwings[${at}].currency`),
    ),
    ...shocks.trends.flatMap((shock, at) => [
      ...strangerFault(shock.line, known.lines, `shocks.trends[${at}].line`),
      ...inMarkets(shock.markets, `shocks.trends[${at}]`),
    ]),
    ...shocks.supplierFires.flatMap(({ supplier }, at) =>
      strangerFault(supplier, known.suppliers, `shocks.supplierFires[${at}].supplier`),
    ),
    ...shocks.campaigns.flatMap((shock, at) => inMarkets(shock.markets, `shocks.campaigns[${at}]`)),
    ...shocks.ruleChanges.flatMap(({ pack }, at) =>
      known.onCall.includes(pack)
        ? []
        : [fault(`shocks.ruleChanges[${at}].pack`, 'scenario.pack-not-on-call', { pack })],
    ),
    ...shocks.compromises.flatMap(({ market }, at) =>
      strangerFault(market, known.markets, `shocks.compromises[${at}].market`),
    ),
  ];
}
