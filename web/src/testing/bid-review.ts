import type { BidReview } from '../features/market/bids/findings.ts';

const line: BidReview['lines'][number] = {
  campaign: 10_001,
  group: 1,
  target: 1,
  aim: { kind: 'keyword', words: 'tote bag', match: 'exact' },
  listing: 1,
  placement: 'top',
  market: 'meridian-us',
  currency: 'USD',
  clicks: 42,
  spend: 5040,
  bid: 130,
  worth: 80,
  better: { bid: 80, clicks: 12, spend: 840 },
  over: 1260,
  under: 0,
  allocation: 0,
  moved: 0,
};

/** Two bids of a week: one too high, one too low. */
export const aReview = (other: Partial<BidReview> = {}): BidReview => ({
  from: 14,
  until: 20,
  currency: 'CNY',
  spend: 39_000,
  clicks: 60,
  worth: 36_000,
  regret: { over: 1260, under: 900, allocation: 0, total: 2160 },
  withMore: 0,
  campaigns: [
    {
      campaign: 10_001,
      name: 'Bags for spring',
      spend: 39_000,
      worth: 36_000,
      over: 1260,
      under: 900,
      allocation: 0,
      moved: 0,
      ranOut: [],
    },
  ],
  lines: [
    line,
    {
      ...line,
      target: 2,
      aim: { kind: 'keyword', words: 'bag', match: 'broad' },
      clicks: 18,
      spend: 360,
      bid: 30,
      better: { bid: 72, clicks: 40, spend: 1800 },
      over: 0,
      under: 900,
    },
  ],
  linesLeftOut: 0,
  ...other,
});
