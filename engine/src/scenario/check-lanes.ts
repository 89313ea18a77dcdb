import { fault, type Fault } from '../shape.ts';
import { orderFault, repeatedNames, strangerFault } from './check-names.ts';
import type { Scenario } from './scenario.ts';

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
    ...lanes.flatMap(({ to, days, from }, place) => [
      ...strangerFault(to, codes, `lanes.lanes[${place}].to`),
      ...orderFault(days.min, days.max, `lanes.lanes[${place}].days`),
      ...(from === 'abroad' ? noWarehouse(to, `lanes.lanes[${place}].to`) : []),
    ]),
    ...freight.flatMap(({ to, days }, place) => [
      ...strangerFault(to, codes, `lanes.freight[${place}].to`),
      ...orderFault(days.min, days.max, `lanes.freight[${place}].days`),
      ...noWarehouse(to, `lanes.freight[${place}].to`),
    ]),
    ...stored.flatMap((country, place) =>
      strangerFault(country, codes, `lanes.warehouses[${place}].country`),
    ),
  ];
}
