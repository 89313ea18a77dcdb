import { spreadOf } from '../orders/band.ts';
import { fault, type Fault } from '../shape.ts';
import { orderFault, repeatedNames, strangerFault } from './check-names.ts';
import type { Lane } from './lanes.ts';
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
export function lanesFaults({ lanes: { lanes, freight, warehouses }, countries }: Scenario): Fault[] {
  const codes = countries.map(({ code }) => code);
  const stored = warehouses.map(({ country }) => country);
  const noWarehouse = (country: string, path: string): Fault[] =>
    stored.includes(country) ? [] : [fault(path, 'scenario.no-warehouse-there', { country })];
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
    ...lanes.flatMap(({ to, days, from, congestion }, place) => [
      ...strangerFault(to, codes, `lanes.lanes[${place}].to`),
      ...orderFault(days.min, days.max, `lanes.lanes[${place}].days`),
      ...congestionFault({ days, congestion }, `lanes.lanes[${place}].congestion`),
      ...(from === 'abroad' ? noWarehouse(to, `lanes.lanes[${place}].to`) : []),
    ]),
    ...freight.flatMap(({ to, days, congestion }, place) => [
      ...strangerFault(to, codes, `lanes.freight[${place}].to`),
      ...orderFault(days.min, days.max, `lanes.freight[${place}].days`),
      ...congestionFault({ days, congestion }, `lanes.freight[${place}].congestion`),
      ...noWarehouse(to, `lanes.freight[${place}].to`),
    ]),
    ...stored.flatMap((country, place) =>
      strangerFault(country, codes, `lanes.warehouses[${place}].country`),
    ),
  ];
}
