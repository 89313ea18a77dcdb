import type { Db } from '../../platform/database/database.ts';
import { getWorld } from './world-store.ts';

/** Days that a world has played so far. */
export async function dayOfWorld(db: Db, worldId: string): Promise<number> {
  const { day } = await getWorld(db, worldId);
  return day;
}
