import type { Decision } from '../decisions/catalogue.ts';

type StartCampaign = Extract<Decision, { readonly kind: 'start-campaign' }>;

/** A campaign in the little world's first market with what a test does not care about filled in. */
export const advertised = (other: Partial<StartCampaign> = {}): StartCampaign => ({
  kind: 'start-campaign',
  market: 'marketplace-us',
  name: 'Beds',
  dailyBudget: 100_000,
  bidding: 'fixed',
  listings: [10_001],
  bid: 100,
  keywords: [{ words: 'bed', match: 'broad' }],
  ...other,
});
