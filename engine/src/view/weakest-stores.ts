/** How companies stand with their platforms: of each platform the store that stands worst, by what it counts. */
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Bilingual } from '../scenario/words.ts';
import type { World } from '../world.ts';
import { conductView, standingWord, type ConductView } from './conduct.ts';

export interface StoreStanding {
  readonly channel: string;
  readonly market: string;
  readonly marketName: Bilingual;
  readonly standing: 'healthy' | 'at-risk' | 'suspended';
  readonly counting: ConductView['counting'];
  /** Points of account health, which fall; or violation points, which rise. */
  readonly points: number;
  /** Of 100, where the platform publishes it. */
  readonly service?: number;
}

/** By company, in the order of the world's list; the channels in the order of the scenario's. */
export function weakestStores(world: World): { company: string; stores: StoreStanding[] }[] {
  return world.companies.map(({ id, stores }) => {
    const standings = stores.map((store): StoreStanding => {
      const { id: market, name, channel } = marketAt(world.scenario, store.market);
      const { counting, points, service } = conductView(world, store);
      return {
        channel,
        market,
        marketName: name,
        standing: standingWord(world, store),
        counting,
        points,
        ...(service && { service: service.score }),
      };
    });
    const weakest = world.scenario.channels.flatMap((channel) =>
      standings
        .filter((store) => store.channel === channel.id)
        .toSorted(weakestFirst)
        .slice(0, 1),
    );
    return { company: id, stores: weakest };
  });
}

const STANDINGS: readonly StoreStanding['standing'][] = ['suspended', 'at-risk', 'healthy'];

/** Of one platform, so that points can be compared. */
const weakestFirst = (a: StoreStanding, b: StoreStanding): number =>
  STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
  (a.counting === 'health' ? a.points - b.points : b.points - a.points) ||
  (a.market < b.market ? -1 : 1);
