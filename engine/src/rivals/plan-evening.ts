/** What computer companies decide on an evening: a work of its own, which need not wait for the day to begin. */
import type { Decision } from '../decisions/catalogue.ts';
import { viewAsRead } from '../view.ts';
import { eveningOf } from '../view/evening.ts';
import type { World } from '../world.ts';
import { decide, deskOf } from './decide.ts';
import { playerOf } from './player-of.ts';

/** By company; nothing for those that people run. */
export type Plans = readonly (readonly Decision[])[];

/** All of them look at the same evening before any of them acts. */
export function plansFor(world: World): Plans {
  const { scenario, seed } = world;
  const evening = eveningOf(world);
  return world.companies.map((company) => {
    const player = playerOf(company);
    return player ? decide(deskOf(viewAsRead(world, company.id, evening), scenario, seed, player)) : [];
  });
}

const planned = new WeakMap<World, Plans>();

/** Works the plans out ahead, for a world that nobody will change: the day that follows it finds them made. */
export function planAhead(world: World): void {
  if (!planned.has(world)) planned.set(world, plansFor(world));
}

export const plansMadeFor = (evening: World): Plans => planned.get(evening) ?? plansFor(evening);
