import { at } from '../at.ts';
import type { Market } from '../scenario/people.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { both } from './words.ts';

/** A scenario in which the product `mat` belongs to a second line, whose words are those of the first. */
export function twoLines(scenario: Scenario, visits: Partial<Pick<Market, 'visits'>> = {}): Scenario {
  const { goods, countries, markets, rules } = scenario;
  const beds = at(goods.lines, 0);
  const taste = (segment: Scenario['countries'][number]['segments'][number]) => ({
    ...segment,
    tastes: { ...segment.tastes, mats: segment.tastes['pet-beds'] ?? { ideal: [], weight: [], spread: [] } },
  });
  return {
    ...scenario,
    goods: {
      ...goods,
      lines: [beds, { ...beds, id: 'mats', name: both('垫子', 'Mats') }],
      products: goods.products.map((each) => (each.id === 'mat' ? { ...each, line: 'mats' } : each)),
    },
    countries: countries.map((country) => ({ ...country, segments: country.segments.map(taste) })),
    rules: {
      ...rules,
      platform: rules.platform.map((pack) => ({
        ...pack,
        referral: { ...pack.referral, mats: pack.referral['pet-beds'] ?? { perThousand: 150, minimum: 30 } },
      })),
    },
    markets: markets.map((market) => ({
      ...market,
      ...visits,
      queries: market.queries.map((query, place) => ({ ...query, line: place === 0 ? 'pet-beds' : 'mats' })),
    })),
  };
}
