import { copyBook } from './orders/book-columns.ts';
import type { World } from './world.ts';

export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return copyOfList(value) as T;
  if (ArrayBuffer.isView(value)) return (value as T & Int8Array).slice() as T;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = copyOf((value as Record<string, unknown>)[key]);
  return copy as T;
}

/** Most lists are of numbers, and are copied in one piece. */
function copyOfList(list: readonly unknown[]): unknown[] {
  const copy = list.slice();
  for (let place = 0; place < copy.length; place++) {
    const entry = copy[place];
    if (typeof entry === 'object') copy[place] = copyOf(entry);
  }
  return copy;
}

/** A world of its own to play a day on; the scenario, which nothing changes, is shared. */
export function copyWorld(world: World): World {
  const { scenario, orders, ...rest } = world;
  return { scenario, orders: copyBook(orders), ...copyOf(rest) };
}

/**
 * The same world for who takes it from one that needs it no more: the things in it are the same, but the lists in which
 * they stand are new, because what is known of a list is kept by it for as long as it only grows.
 */
export function takeWorld(world: World): World {
  const taken: World = { ...world, next: { ...world.next } };
  for (const [name, value] of Object.entries(world))
    if (Array.isArray(value)) Object.assign(taken, { [name]: [...(value as unknown[])] });
  return taken;
}
