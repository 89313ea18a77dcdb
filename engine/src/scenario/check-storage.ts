import { fault, type Fault } from '../shape.ts';
import { orderFault } from './check-names.ts';
import type { Fulfilment } from './fulfilment.ts';
import type { Warehouse } from './lanes.ts';
import type { Storage } from './storage.ts';

/** What both kinds of warehouses say of goods that come in, lie and leave. */
export function gateFaults(
  { storage, appointmentDays }: Pick<Warehouse | Fulfilment, 'storage' | 'appointmentDays'>,
  path: string,
): Fault[] {
  return [
    ...storageFaults(storage, `${path}.storage`),
    ...(appointmentDays
      ? orderFault(appointmentDays.min, appointmentDays.max, `${path}.appointmentDays`)
      : []),
  ];
}

/** Old goods never lie cheaper than young ones. */
function storageFaults({ ageing = [] }: Storage, path: string): Fault[] {
  return ageing.flatMap(({ fromDays, perLitreDay }, place) => {
    const before = ageing[place - 1];
    if (!before) return [];
    return [
      ...(fromDays > before.fromDays
        ? []
        : [fault(`${path}.ageing[${place}].fromDays`, 'scenario.must-rise')]),
      ...(perLitreDay >= before.perLitreDay
        ? []
        : [fault(`${path}.ageing[${place}].perLitreDay`, 'scenario.must-not-fall')]),
    ];
  });
}

/** A platform's rules may tell of centres in countries that a scenario leaves out. */
export function fulfilmentFaults(centres: Readonly<Record<string, Fulfilment>>, path: string): Fault[] {
  return Object.entries(centres).flatMap(([country, centre]) => [
    ...(/^[A-Z]{2}$/.test(country) ? [] : [fault(path, 'scenario.unknown-name', { name: country })]),
    ...gateFaults(centre, `${path}.${country}`),
    ...centre.tiers.flatMap(({ perUnit }, place) => {
      const before = centre.tiers[place - 1];
      return !before || perUnit >= before.perUnit
        ? []
        : [fault(`${path}.${country}.tiers[${place}]`, 'scenario.must-not-fall')];
    }),
  ]);
}
