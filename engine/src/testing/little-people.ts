import type { Country, Market, Segment } from '../scenario/people.ts';
import { LITTLE_AFTER_THE_ORDER } from './little-after-the-order.ts';
import { both, source } from './words.ts';

const segment = (id: string, share: number, ideal: readonly number[], mean: number): Segment => ({
  id,
  name: both(id, id),
  share,
  tastes: { 'pet-beds': { ideal, weight: [2, 1.5, 1, 1, 1.5], spread: [0.6, 0.5, 0.4, 0.4, 0.5] } },
  priceSensitivity: { mean, spread: 0.3 },
  perPromisedDay: -0.06,
  perStar: 0.5,
});

export const littleCountry = (code: string, currency: string, language: string): Country => ({
  code,
  name: both(code, code),
  currency,
  language,
  holidays: [],
  segments: [
    segment('thrifty', 0.6, [0.5, 0.5, 0.6, 0.8, 0.4], 1.2),
    segment('doting', 0.4, [0.95, 0.8, 0.5, 0.5, 0.9], 0.8),
  ],
  source,
});

/** Shares of a day's visits by hour: few at night, most in the evening. */
const HOURS = [2, 1, 1, 1, 1, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 7, 8, 8, 6, 4].map(
  (share) => share / 100,
);

export const littleMarket = (country: string, queries: readonly string[]): Market => ({
  id: `marketplace-${country.toLowerCase()}`,
  channel: 'marketplace',
  country,
  name: both(`集市 ${country}`, `Marketplace ${country}`),
  shoppers: 100_000,
  sessionsPerDay: 800,
  dispersion: 0.025,
  weekday: [1.14, 1.09, 1.08, 1.03, 0.96, 0.78, 0.92],
  hours: HOURS,
  seasons: [],
  queries: queries.map((words, place) => ({ words, line: 'pet-beds', weight: 100 / (place + 1) })),
  ranking: {
    relevance: 1,
    sales: 0.4,
    rating: 0.3,
    conversion: 0.4,
    promise: 0.2,
    price: 0.3,
    noise: 0.2,
    shrinkage: 20,
  },
  patience: [1, 0.85, 0.72, 0.61, 0.52, 0.44, 0.37, 0.31, 0.26, 0.22],
  satisfied: 0.3,
  attraction: { base: -0.5, title: 0.8, image: 0.8, price: 0.8, stars: 0.4, promise: 0.2 },
  choice: { outside: -2, loyalty: 0.8, trust: 0.3, language: 0.5, hesitation: 0.3 },
  units: [0.9, 0.08, 0.02],
  payment: [
    { id: 'card', name: both('信用卡', 'Card'), share: 0.8, failShare: 0.03, feePerThousand: 29 },
    { id: 'wallet', name: both('电子钱包', 'Wallet'), share: 0.2, failShare: 0.01, feePerThousand: 34 },
  ],
  reviewShare: 0.4,
  expectedQuality: 0.6,
  afterTheOrder: LITTLE_AFTER_THE_ORDER,
  source,
});
