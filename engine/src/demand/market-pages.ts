import type { Offer } from './offers.ts';
import type { Match, TextIndex } from './text-index.ts';

/** One row of a query's page. */
export interface PageRow {
  /** Place in the market's offers. */
  readonly offer: number;
  readonly match: Match;
  readonly score: number;
  /** Share of those who come past that click. */
  readonly clicks: number;
}

export interface MarketPages {
  readonly market: number;
  readonly offers: readonly Offer[];
  readonly index: TextIndex;
  /** The page of each query, best first. */
  readonly pages: readonly (readonly PageRow[])[];
}
