/** The little market with all that a market can have: every room of trade, shocks that wait, and four rivals. */
import { littleScenario } from './little-scenario.ts';
import { bordered, withTraits } from './little-border.ts';
import { promotedRules } from './little-promotion.ts';
import { LITTLE_RESEARCH } from './little-research.ts';
import { LITTLE_SHOCKS } from './little-shocks.ts';
import { laned, supplied, withCentre } from './little-supply.ts';
import { withTreasury } from './little-treasury.ts';
import { littleWorld, withDesk } from './little-world.ts';
import { besideBazaar } from './two-channels.ts';
import { both } from './words.ts';
import type { RulePacks } from '../scenario/rule-packs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { World } from '../world.ts';

/** Of the channels: a marketplace alone, or with a bazaar beside it. */
export type Archetype = 'marketplace' | 'bazaar';

export const TEAMS = ['team-1', 'team-2', 'team-3', 'team-4'] as const;

const STRATEGIES = ['price-follower', 'quality-leader', 'liquidator', 'copycat'] as const;

/** A campaign late enough, and easy enough to enter, that somebody does. */
const withOpenCampaign = (rules: RulePacks): RulePacks => ({
  ...rules,
  platform: rules.platform.map((pack) => {
    const [spring] = pack.promotion?.campaigns ?? [];
    if (!pack.promotion || !spring) return pack;
    const entry = { ...spring.entry, leastStars: 0, leastReviews: 0 };
    const open = { ...spring, id: 'open-to-all', from: '2026-04-10', opensBefore: 30, entry };
    return { ...pack, promotion: { ...pack.promotion, campaigns: [spring, open] } };
  }),
});

export function wholeLittleScenario(archetype: Archetype): Scenario {
  const one = littleScenario({
    rivals: STRATEGIES.map((strategy, place) => ({
      id: `rival-${place + 1}`,
      name: both(strategy, strategy),
      strategy,
      strength: place + 1,
    })),
    rules: withOpenCampaign(promotedRules(bordered(withCentre(withTreasury())))),
    goods: withTraits(supplied()),
    lanes: laned(),
    research: LITTLE_RESEARCH,
    shocks: LITTLE_SHOCKS,
  });
  return archetype === 'bazaar' ? besideBazaar(one) : one;
}

/** Teams that trade from the first day: one of them well, one badly, one abroad, and one without money. */
export function wholeLittleMarket(archetype: Archetype, seed: number): World {
  const world = littleWorld({ teams: TEAMS.length, seed, scenario: wholeLittleScenario(archetype) });
  const second = archetype === 'bazaar' ? 2 : 0;
  withDesk(world, { units: 60 });
  withDesk(world, { product: 2, units: 80 });
  withDesk(world, { product: 2, place: 'US', units: 20, listing: { isPaused: true } });
  withDesk(world, { product: 1, market: second, quality: 250, units: 200 });
  withDesk(world, { company: 1, market: 1, lane: 4, units: 150 });
  withDesk(world, { company: 2, market: second, product: 2, quality: 150, units: 300 });
  withDesk(world, { company: 3, product: 1, lane: -1, units: 500, unitCost: 39_900 });
  return world;
}
