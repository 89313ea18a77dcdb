import type { AdRules } from '../scenario/ads.ts';
import { source } from './words.ts';

export const LITTLE_AMOUNTS = {
  leastBid: 10,
  mostBid: 10_000,
  leastBudget: 100,
  mostBudget: 10_000_000,
  reserve: 5,
  creditLimit: 50_000,
};

/** Two rows above the results, one among them and one on product pages; every cent is invented. */
export const LITTLE_ADS: AdRules = {
  amounts: { USD: LITTLE_AMOUNTS, EUR: LITTLE_AMOUNTS },
  placements: {
    top: { looks: [0.8, 0.6] },
    rest: { looks: [0.5], everyRows: 2 },
    productPage: { looks: [0.4] },
  },
  labelled: 0.7,
  auction: { quality: 1, relevanceFloor: 0.2, shrinkage: 20 },
  pacing: 'asap',
  overspendPerThousand: 100,
  mostRaise: 900,
  attributionDays: 7,
  limits: {
    campaigns: 4,
    groupsPerCampaign: 2,
    listingsPerGroup: 3,
    targetsPerGroup: 5,
    negativesPerGroup: 3,
    keywordLetters: 80,
    keywordWords: 6,
  },
  invoiceEveryDays: 7,
  source,
};
