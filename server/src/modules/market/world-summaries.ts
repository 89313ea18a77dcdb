import type { Db } from '../../platform/database/database.ts';
import { getWorld, type WorldRow, worldsById } from './world-store.ts';

export type WorldSummary = Pick<WorldRow, 'id' | 'name' | 'day' | 'lastDay' | 'state'>;

/** What a list of classes says of their worlds. */
export async function worldSummaries(db: Db, ids: readonly string[]): Promise<WorldSummary[]> {
  const rows = await worldsById(db, ids);
  return rows.map(({ id, name, day, lastDay, state }) => ({ id, name, day, lastDay, state }));
}

/** Days played so far. */
export async function dayOfWorld(db: Db, worldId: string): Promise<number> {
  const world = await getWorld(db, worldId);
  return world.day;
}
