import type { Db } from '../../platform/database/database.ts';
import { changeWorld } from './world-store.ts';

export async function renameWorld(db: Db, worldId: string, name: string): Promise<void> {
  await changeWorld(db, worldId, { name });
}
