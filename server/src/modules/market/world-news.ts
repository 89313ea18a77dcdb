import type { WorldNews } from '@portolan/contract/market';
import type { Live } from '../../platform/live.ts';

export const topicOf = (worldId: string) => `market.world.${worldId}`;

/** Tells the pages that are open on a world; whoever misses it sees the same when they ask next. */
export function tellWorld(live: Live, worldId: string, news: WorldNews): void {
  live.publish(topicOf(worldId), news);
}
