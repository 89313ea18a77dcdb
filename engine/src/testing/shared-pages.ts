import type { FeaturedOfferRules, ProductPages } from '../scenario/product-pages.ts';
import type { Infer } from '../shape.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { littleScenario } from './little-scenario.ts';
import { source } from './words.ts';

const RULES: FeaturedOfferRules = {
  price: 1,
  promise: 0.3,
  stock: 0.2,
  enoughUnits: 20,
  health: 1,
  leastHealth: 100,
  rotation: 0.02,
  looksOn: 0.1,
  source,
};

/** The little scenario on a platform whose product pages several companies may sell on. */
export function sharedPages(
  other: Partial<FeaturedOfferRules> = {},
  more: Partial<Infer<typeof ProductPages>> = {},
): Scenario {
  const scenario = littleScenario();
  const pages = { featuredOffer: { ...RULES, ...other }, ...more };
  const platform = scenario.rules.platform.map((rules) => ({ ...rules, pages }));
  return { ...scenario, rules: { ...scenario.rules, platform } };
}
