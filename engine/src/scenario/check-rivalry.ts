import type { Fault } from '../shape.ts';
import { repeatedNames, strangerFault } from './check-names.ts';
import type { Rival } from './rivalry.ts';
import type { Scenario } from './scenario.ts';

/** Computer companies, those that trade and those that wait, and the markets and lines that they are given. */
export function rivalryFaults(scenario: Scenario): Fault[] {
  const { rivals, entrants } = scenario;
  const waiting = entrants?.companies ?? [];
  const pathOf = (place: number): string =>
    place < rivals.length ? `rivals[${place}]` : `entrants.companies[${place - rivals.length}]`;
  const all = [...rivals, ...waiting];
  return [
    ...repeatedNames(
      all.map(({ id }) => id),
      (place) => `${pathOf(place)}.id`,
    ),
    ...all.flatMap((rival, place) => roleFaults(scenario, rival, pathOf(place))),
  ];
}

function roleFaults({ markets, goods }: Scenario, role: Rival, path: string): Fault[] {
  const parts = [
    { names: role.markets ?? [], known: markets.map(({ id }) => id), path: `${path}.markets` },
    { names: role.lines ?? [], known: goods.lines.map(({ id }) => id), path: `${path}.lines` },
  ];
  return parts.flatMap(({ names, known, path: list }) => [
    ...repeatedNames(names, (place) => `${list}[${place}]`),
    ...names.flatMap((name, place) => strangerFault(name, known, `${list}[${place}]`)),
  ]);
}
