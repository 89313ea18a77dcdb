// Plays a fitted scenario, with nobody but its own sellers in it, and writes what was sold as a firm would have it.
import { openWorld, playDay, type Scenario, type World } from '@portolan/engine';
import { exportOrders } from '@portolan/engine/files';
import { setImmediate } from 'node:timers/promises';

export interface Playing {
  readonly seed: number;
  readonly days: number;
  /** Of `orders.csv`. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  readonly onDay?: ((day: number) => void) | undefined;
}

export async function playMarket(scenario: Scenario, playing: Playing): Promise<string> {
  const { seed, days, folder, signal, onDay } = playing;
  const file = exportOrders(folder);
  let world: World = openWorld({ scenario, seed, teams: [] });
  try {
    while (world.day < days) {
      signal?.throwIfAborted();
      const played = playDay(world);
      file.add({ after: played.world, report: played.report });
      world = played.world;
      onDay?.(world.day);
      // Word of being given up arrives between two days.
      await setImmediate();
    }
  } finally {
    file.close();
  }
  return `${folder}/orders.csv`;
}
