import type { FeaturedOfferRules, ProductPages } from '../scenario/product-pages.ts';
import type { Infer } from '../shape.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { LITTLE_PAGES } from './little-pages.ts';
import { littleScenario } from './little-scenario.ts';

/** The little scenario with other rules for pages that several companies sell on. */
export function sharedPages(
  other: Partial<FeaturedOfferRules> = {},
  more: Partial<Infer<typeof ProductPages>> = {},
): Scenario {
  const scenario = littleScenario();
  const pages = { ...LITTLE_PAGES, featuredOffer: { ...LITTLE_PAGES.featuredOffer, ...other }, ...more };
  const platform = scenario.rules.platform.map((rules) => ({ ...rules, pages }));
  return { ...scenario, rules: { ...scenario.rules, platform } };
}
