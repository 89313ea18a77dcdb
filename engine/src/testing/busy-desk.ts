import { applyDecisions } from '../steps/apply-decisions.ts';
import type { World } from '../world.ts';
import { LITTLE_RESEARCH } from './little-research.ts';
import { withTreasury } from './little-treasury.ts';
import { littleWorld, withDesk } from './little-world.ts';
import { buy, lastWorld, tradeDays } from './trade-days.ts';

/** Two companies some weeks into trade: orders waiting and on their way, letters, returns, goods on the water. */
export function busyDesk(): World {
  const world = littleWorld({
    teams: 2,
    seed: 5,
    scenario: { rules: withTreasury(), research: LITTLE_RESEARCH },
  });
  const listings = [
    withDesk(world, { quality: 300 }),
    withDesk(world, { product: 1, quality: 300 }),
    withDesk(world, { company: 1, market: 1, lane: 4, quality: 200 }),
  ];
  const traded = tradeDays(world, 38, (today) => {
    if (today.day === 2) {
      const goods = [{ product: 'cloud', units: 30 }];
      const decision = { kind: 'send-stock', lane: 'us-sea', goods };
      applyDecisions({ ...today, decisions: [{ seq: 1, day: 2, company: 'team-1', decision }] });
    }
    // Towards the end the first company sends by hand, and does not.
    if (today.day === 34) delete today.world.companies[0]?.stores[0]?.lane;
    for (const listing of today.world.listings) {
      const own = listings.findIndex(({ id }) => id === listing.id);
      if (own >= 0) buy(today, listing, { slice: (own + 1) * 9 });
    }
  });
  return lastWorld(traded);
}
