import { littleMarket } from './little-people.ts';
import { littleScenario } from './little-scenario.ts';
import { both } from './words.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The little scenario with a second channel in the first country; its rules are those of the first, but for pages. */
export function twoChannels(channelNest: number): Scenario {
  const scenario = littleScenario();
  const name = both('快帆', 'Bazaar');
  const bazaar = { ...littleMarket('US', ['cat bed', 'soft pet bed']), id: 'bazaar-us', channel: 'bazaar' };
  return {
    ...scenario,
    countries: scenario.countries.map((country) => ({ ...country, channelNest })),
    channels: [...scenario.channels, { id: 'bazaar', archetype: 'bazaar', name, summary: name }],
    markets: [...scenario.markets, bazaar],
    rules: {
      ...scenario.rules,
      platform: scenario.rules.platform.flatMap((rules) => [
        rules,
        // Every seller there has pages of their own.
        { ...rules, id: `${rules.id}-bazaar`, channel: 'bazaar', pages: {} },
      ]),
    },
  };
}
