import type { Crowd } from '../scenario/crowd.ts';
import type { Domestic } from '../scenario/domestic.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { littleScenario } from './little-scenario.ts';
import { both, source } from './words.ts';

/** Two regions a thousand kilometres apart; most people live in the first. */
export const LITTLE_POST: Domestic = {
  regions: [
    { id: 'here', name: both('本地', 'Here'), share: 0.8, east: 0, north: 0, reach: 40 },
    { id: 'far', name: both('远方', 'Far'), share: 0.2, east: 1000, north: 0, reach: 40 },
  ],
  transit: { base: 0.8, perLogDistance: 0.7, spread: 0.6, evensOut: 0.1, ofWay: 0.2, ofCountry: 0.1 },
  freight: {
    base: 2,
    perLogKilogram: 0.4,
    perLogDistance: 0.35,
    steps: [500, 1000, 2000, 5000],
    zones: [100, 500, 1500],
    ownContracts: 0.5,
    spread: 0.2,
    least: 500,
  },
  saturdays: 0.3,
  // From nine to twenty o'clock.
  hours: [0, 0, 0, ...Array.from({ length: 11 }, () => 1 / 11)],
  lostShare: 0.01,
  source,
};

export const LITTLE_CROWD: Crowd = {
  lane: 'us-post',
  sellers: 60,
  established: 0.7,
  regions: { here: 0.9, far: 0.1 },
  pages: { median: 4, spread: 0.8 },
  fame: { ofSeller: 0.5, ofPage: 0.8 },
  life: { min: 100, max: 900 },
  fromTheFirst: 0.7,
  departments: [
    {
      id: 'beds',
      line: 'pet-beds',
      name: both('宠物窝', 'Pet beds'),
      share: 1,
      price: { median: 3500, spread: 0.5 },
      grams: { median: 900, spread: 0.6 },
      dearIsHeavy: 0.4,
    },
  ],
  dealsIn: [1],
  prices: {
    ofSeller: 0.1,
    ofPage: 0.1,
    anewEvery: { min: 10, max: 60 },
    endings: [{ share: 0.6, cents: 90 }, { share: 0.2, cents: 99 }, { share: 0.2 }],
    exceptions: 0.2,
    steps: [
      { from: 0, step: 100, share: 1 },
      { from: 2000, step: 1000, share: 0.5 },
    ],
  },
  quality: { mean: 0.5, spread: 0.1 },
  // Carriers call from ten to twenty o'clock.
  handling: {
    mean: 0,
    spread: 1,
    ofSeller: 0.4,
    perRush: 0.2,
    hours: [0, 0, 0, 0, ...Array.from({ length: 10 }, () => 0.1)],
  },
  promise: { days: 8, perTransit: 1.5, spread: 2, knowsSlowness: 0.5, least: 3, learnsOver: 30 },
  freeFreight: 0.1,
  soldOutShare: 0.02,
  forgottenShare: 0.02,
  asksAfterDays: 2,
  looks: 8,
  appeal: 0,
  singlesPerLogPrice: 0.2,
  comesBack: { share: 0.2, after: { min: 0.2, max: 20 }, eagerness: 5 },
  source,
};

/** The little market, whose first country has a post of its own and small sellers beside the companies. */
export function littleCrowd(crowd: Partial<Crowd> = {}): Scenario {
  const { countries, markets, ...rest } = littleScenario();
  return {
    ...rest,
    countries: countries.map((country, place) =>
      place === 0 ? { ...country, domestic: LITTLE_POST } : country,
    ),
    markets: markets.map((market, place) =>
      place === 0
        ? {
            ...market,
            reviewShare: 0.9,
            choice: { ...market.choice, outside: 3 },
            crowd: { ...LITTLE_CROWD, ...crowd },
          }
        : market,
    ),
  };
}
