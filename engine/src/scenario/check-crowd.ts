import { fault, type Fault } from '../shape.ts';
import { orderFault, repeatedNames, strangerFault, wholeFault } from './check-names.ts';
import type { Crowd } from './crowd.ts';
import type { Market } from './people.ts';
import type { Scenario } from './scenario.ts';

/** Small sellers, and the post that carries what they sell. */
export function crowdFaults(scenario: Scenario): Fault[] {
  return [
    ...scenario.countries.flatMap(({ domestic }, place) =>
      domestic ? regionFaults(domestic.regions, `countries[${place}].domestic`) : [],
    ),
    ...scenario.markets.flatMap((market, place) =>
      market.crowd ? faultsOf({ scenario, market, crowd: market.crowd }, `markets[${place}].crowd`) : [],
    ),
  ];
}

function regionFaults(
  regions: readonly { readonly id: string; readonly share: number }[],
  path: string,
): Fault[] {
  return [
    ...repeatedNames(
      regions.map(({ id }) => id),
      (place) => `${path}.regions[${place}].id`,
    ),
    ...wholeFault(
      regions.map(({ share }) => share),
      `${path}.regions`,
    ),
  ];
}

function faultsOf(
  {
    scenario,
    market,
    crowd,
  }: { readonly scenario: Scenario; readonly market: Market; readonly crowd: Crowd },
  path: string,
): Fault[] {
  const lines = scenario.goods.lines.map(({ id }) => id);
  const lanes = scenario.lanes.lanes.filter(({ to }) => to === market.country).map(({ id }) => id);
  const { domestic } = scenario.countries.find(({ code }) => code === market.country) ?? {};
  const regions = domestic?.regions.map(({ id }) => id) ?? [];
  const { departments, prices } = crowd;
  const waits = [
    [crowd.life, 'life'],
    [prices.anewEvery, 'prices.anewEvery'],
    [crowd.comesBack.after, 'comesBack.after'],
    ...(crowd.comesBack.atOnce ? [[crowd.comesBack.atOnce.after, 'comesBack.atOnce.after'] as const] : []),
  ] as const;
  return [
    ...(domestic ? [] : [fault(path, 'scenario.goes-with', { name: 'domestic' })]),
    ...strangerFault(crowd.lane, lanes, `${path}.lane`),
    ...Object.keys(crowd.regions).flatMap((name) => strangerFault(name, regions, `${path}.regions.${name}`)),
    ...repeatedNames(
      departments.map(({ id }) => id),
      (place) => `${path}.departments[${place}].id`,
    ),
    ...departments.flatMap(({ line }, place) =>
      strangerFault(line, lines, `${path}.departments[${place}].line`),
    ),
    ...[...new Set(departments.map(({ line }) => line))].flatMap((line) =>
      wholeFault(
        departments.filter((each) => each.line === line).map(({ share }) => share),
        `${path}.departments`,
      ),
    ),
    ...wholeFault(
      prices.endings.map(({ share }) => share),
      `${path}.prices.endings`,
    ),
    ...wholeFault(crowd.dealsIn, `${path}.dealsIn`),
    ...prices.steps.flatMap(({ from }, place) =>
      from > (prices.steps[place - 1]?.from ?? -1)
        ? []
        : [fault(`${path}.prices.steps[${place}].from`, 'scenario.must-rise')],
    ),
    ...waits.flatMap(([{ min, max }, name]) => orderFault(min, max, `${path}.${name}`)),
  ];
}
