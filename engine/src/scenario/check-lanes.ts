import { spreadOf } from '../orders/band.ts';
import { fault, type Fault } from '../shape.ts';
import { orderFault, repeatedNames, strangerFault } from './check-names.ts';
import { gateFaults } from './check-storage.ts';
import type { FreightLane, Lane, Surcharge } from './lanes.ts';
import type { Scenario } from './scenario.ts';

/** Parcels of one week still differ from one another: the most of a band's spread that the week may explain. */
const MOST_OF_BAND = 0.9;

/** A week that spreads wider than the whole band would send more than one parcel in ten past what the lane quotes. */
function congestionFault({ days, congestion }: Pick<Lane, 'days' | 'congestion'>, path: string): Fault[] {
  if (days.min <= 0 || days.min > days.max) return [];
  const most = Math.floor(MOST_OF_BAND * spreadOf(days) * 1000) / 1000;
  return congestion <= most ? [] : [fault(path, 'scenario.congestion-beyond-band', { congestion, most })];
}

/** Lanes to buyers, freight to warehouses, and the warehouses that both need. */
export function lanesFaults(scenario: Scenario): Fault[] {
  const { lanes, freight, warehouses } = scenario.lanes;
  const codes = scenario.countries.map(({ code }) => code);
  const stored = warehouses.map(({ country }) => country);
  return [
    ...repeatedNames(
      lanes.map(({ id }) => id),
      (place) => `lanes.lanes[${place}].id`,
    ),
    ...repeatedNames(
      freight.map(({ id }) => id),
      (place) => `lanes.freight[${place}].id`,
    ),
    ...repeatedNames(stored, (place) => `lanes.warehouses[${place}].country`),
    ...lanes.flatMap((lane, place) => [
      ...wayFaults(lane, codes, `lanes.lanes[${place}]`),
      ...originFaults(scenario, lane, `lanes.lanes[${place}]`),
    ]),
    ...freight.flatMap((lane, place) => [
      ...wayFaults(lane, codes, `lanes.freight[${place}]`),
      ...(isStored(scenario, lane.to)
        ? []
        : [fault(`lanes.freight[${place}].to`, 'scenario.no-warehouse-there', { country: lane.to })]),
      ...priceFaults(lane, `lanes.freight[${place}]`),
    ]),
    ...warehouses.flatMap((house, place) => [
      ...strangerFault(house.country, codes, `lanes.warehouses[${place}].country`),
      ...gateFaults(house, `lanes.warehouses[${place}]`),
    ]),
  ];
}

/** Freight leads to a warehouse for hire or to a platform's own centre. */
const isStored = ({ lanes, rules }: Scenario, country: string): boolean =>
  lanes.warehouses.some((house) => house.country === country) ||
  rules.platform.some(({ fulfilment = {} }) => Object.hasOwn(fulfilment, country));

function wayFaults(way: Lane | FreightLane, codes: readonly string[], path: string): Fault[] {
  const { to, days, busy = [], surcharges = [] } = way;
  return [
    ...strangerFault(to, codes, `${path}.to`),
    ...orderFault(days.min, days.max, `${path}.days`),
    ...congestionFault(way, `${path}.congestion`),
    ...[...busy, ...surcharges].flatMap(({ from, until }) =>
      until === undefined || from <= until
        ? []
        : [fault(path, 'scenario.range-is-upside-down', { low: from, high: until })],
    ),
    ...surcharges.flatMap((surcharge, place) => surchargeFaults(surcharge, `${path}.surcharges[${place}]`)),
  ];
}

function surchargeFaults({ perThousand, perKilogram, flat }: Surcharge, path: string): Fault[] {
  const isNothing = perThousand === undefined && perKilogram === undefined && flat === undefined;
  return isNothing ? [fault(path, 'scenario.surcharge-of-nothing')] : [];
}

function originFaults({ channels, lanes, rules }: Scenario, lane: Lane, path: string): Fault[] {
  const { kind, from, to, channel } = lane;
  if (kind !== 'platform-fulfilment') {
    return [
      ...(channel === undefined
        ? []
        : [fault(`${path}.channel`, 'scenario.goes-with', { name: 'fulfilment' })]),
      ...(from === 'home' || lanes.warehouses.some(({ country }) => country === to)
        ? []
        : [fault(`${path}.to`, 'scenario.no-warehouse-there', { country: to })]),
    ];
  }
  if (channel === undefined) return [fault(`${path}.channel`, 'shape.missing')];
  const known = channels.map((each) => each.id);
  if (!known.includes(channel)) return strangerFault(channel, known, `${path}.channel`);
  const isThere = rules.platform.some(
    (pack) => pack.channel === channel && Object.hasOwn(pack.fulfilment ?? {}, to),
  );
  return [
    ...(from === 'abroad' ? [] : [fault(`${path}.from`, 'scenario.goes-with', { name: 'abroad' })]),
    ...(isThere ? [] : [fault(`${path}.to`, 'scenario.no-centre-there', { channel, country: to })]),
  ];
}

/** One way of charging, and what belongs to it. */
function priceFaults(lane: FreightLane, path: string): Fault[] {
  const { perKilogram, volumetric, perCubicMetre, leastCubicMetres, containers = [] } = lane;
  const ways = [perKilogram, perCubicMetre, containers[0]].filter((way) => way !== undefined).length;
  return [
    ...(ways === 1 ? [] : [fault(path, 'scenario.one-freight-price', { found: ways })]),
    ...((perKilogram === undefined) === (volumetric === undefined)
      ? []
      : [fault(`${path}.volumetric`, 'scenario.goes-with', { name: 'perKilogram' })]),
    ...(leastCubicMetres === undefined || perCubicMetre !== undefined
      ? []
      : [fault(`${path}.leastCubicMetres`, 'scenario.goes-with', { name: 'perCubicMetre' })]),
    ...repeatedNames(
      containers.map(({ id }) => id),
      (place) => `${path}.containers[${place}].id`,
    ),
  ];
}
