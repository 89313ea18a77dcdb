import type { Db } from '../../platform/database/database.ts';
import { startEngine } from './engine.ts';
import { type Replay, replayWorld } from './replay-world.ts';
import { allWorlds } from './world-store.ts';

/** Replays every world of this installation, one after the other. */
export async function* replayWorlds(
  db: Db,
): AsyncGenerator<Replay & { readonly world: string; readonly name: string }> {
  const engine = startEngine(db);
  try {
    for (const { id, name } of await allWorlds(db))
      yield { world: id, name, ...(await replayWorld(db, engine, id)) };
  } finally {
    await engine.close();
  }
}
