import type { Db } from '../../platform/database/database.ts';
import { setState, type When } from './keep-pace.ts';
import { getWorld } from './world-store.ts';

/** Pauses a world that is open; one that is paused or over stays as it is. */
export async function restWorld(inside: Db, when: When, world: string): Promise<void> {
  if ((await getWorld(inside, world))?.state === 'open') await setState(inside, when, world, 'paused');
}
