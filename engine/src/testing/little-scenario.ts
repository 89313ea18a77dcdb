import { LITTLE_GOODS } from './little-goods.ts';
import { LITTLE_LANES } from './little-lanes.ts';
import { littleCountry, littleMarket } from './little-people.ts';
import { LITTLE_SEARCH, LITTLE_SHOPPERS } from './little-search.ts';
import { LITTLE_RIVALRY } from './little-rivalry.ts';
import { LITTLE_RULES } from './little-rules.ts';
import { both, source } from './words.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Sixty days of rates that wander a little, so that a wrong day shows. */
const rates = (first: number, step: number) =>
  Array.from({ length: 60 }, (_, day) => first + (day % 7) * step);

/** A whole scenario on a small scale: two countries, one line of three products, invented figures. */
export function littleScenario(other: Partial<Scenario> = {}): Scenario {
  return {
    id: 'little',
    version: '1',
    name: both('小市场', 'Little market'),
    summary: both('用于测试的小市场', 'A small market to test with'),
    start: '2026-03-02',
    days: 60,
    home: {
      country: 'CN',
      currency: 'CNY',
      warehouse: both('温州仓', 'Wenzhou warehouse'),
      holidays: [{ day: '2026-04-06', name: both('清明节', 'Qingming') }],
    },
    currencies: { CNY: 100, USD: 100, EUR: 100 },
    fx: [
      { currency: 'USD', microHomePerUnit: rates(7_100_000, 10_000) },
      { currency: 'EUR', microHomePerUnit: rates(7_800_000, 20_000) },
    ],
    fxSource: source,
    languages: [
      {
        language: 'en',
        common: ['new soft your'],
        claims: ['best', 'premium', 'perfect', 'luxury', 'top quality'],
      },
      { language: 'de', common: ['neu weich ihr'], claims: ['beste', 'premium', 'perfekt', 'luxus'] },
    ],
    countries: [littleCountry('US', 'USD', 'en'), littleCountry('DE', 'EUR', 'de')],
    channels: [
      {
        id: 'marketplace',
        archetype: 'marketplace',
        name: both('集市', 'Marketplace'),
        summary: both('平台', 'A platform'),
      },
    ],
    markets: [
      littleMarket('US', ['cat bed', 'soft pet bed']),
      littleMarket('DE', ['katzenbett', 'bett für katzen']),
    ],
    search: LITTLE_SEARCH,
    shoppers: LITTLE_SHOPPERS,
    goods: LITTLE_GOODS,
    lanes: LITTLE_LANES,
    rules: LITTLE_RULES,
    studies: [
      {
        id: 'us-pet-beds',
        name: both('美国宠物床调研', 'Pet beds in the United States'),
        market: 'marketplace-us',
        line: 'pet-beds',
        sample: 400,
        price: 300_000,
      },
    ],
    rivalry: LITTLE_RIVALRY,
    rivals: [],
    seats: { most: 12, startingCash: 20_000_000, creditLine: 2_000_000 },
    assumed: [],
    ...other,
  };
}
