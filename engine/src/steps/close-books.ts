import type { Today } from '../today.ts';

/** Shelves without goods are cleared away when everything of the day has happened. */
export function closeBooks({ world }: Today): void {
  world.lots = world.lots.filter(({ units }) => units > 0);
}
