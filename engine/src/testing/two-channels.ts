import { LITTLE_POINTS } from './little-conduct.ts';
import { littleMarket } from './little-people.ts';
import { littleScenario } from './little-scenario.ts';
import { both } from './words.ts';
import type { PlatformRules } from '../scenario/rule-packs.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A scenario with a second channel in its first country; its rules are those of the first, but for its pages. */
function withBazaar(scenario: Scenario, other: Partial<PlatformRules> = {}): Scenario {
  const name = both('快帆', 'Bazaar');
  const bazaar = { ...littleMarket('US', ['cat bed', 'soft pet bed']), id: 'bazaar-us', channel: 'bazaar' };
  return {
    ...scenario,
    channels: [...scenario.channels, { id: 'bazaar', archetype: 'bazaar', name, summary: name }],
    markets: [...scenario.markets, bazaar],
    rules: {
      ...scenario.rules,
      platform: scenario.rules.platform.flatMap((rules) => [
        rules,
        // Every seller there has pages of their own.
        { ...rules, ...other, id: `${rules.id}-bazaar`, channel: 'bazaar', pages: {} },
      ]),
    },
  };
}

const withNest = (scenario: Scenario, channelNest: number): Scenario => ({
  ...scenario,
  countries: scenario.countries.map((country) => ({ ...country, channelNest })),
});

/** The little scenario with a second channel whose visitors weigh one against the other. */
export const twoChannels = (channelNest: number): Scenario =>
  withNest(withBazaar(littleScenario()), channelNest);

/** The same for any scenario, with a bazaar that counts points against its sellers. */
export const besideBazaar = (scenario: Scenario): Scenario =>
  withNest(withBazaar(scenario, { conduct: LITTLE_POINTS }), 0.5);
