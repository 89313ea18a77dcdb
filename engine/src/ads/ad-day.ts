/** Advertising on one day: who may bid in each market, with how much money, and who stands where. */
import type { AdAmounts, AdRules } from '../scenario/ads.ts';
import type { AdClick } from './ad-clicks.ts';
import type { Campaign } from './campaign.ts';
import type { Entrant, LineUp } from './line-up.ts';
import type { Placement } from './placements.ts';
import type { Tallies, Tally } from './tally.ts';

export interface AdDay {
  /** By market; undefined where nobody advertises today. */
  readonly markets: readonly (MarketAds | undefined)[];
  /** The day's clicks on advertisements: of each person and company the last. */
  readonly clicks: Map<string, AdClick>;
  readonly tallies: Tallies;
  /** Orders of the day that have been asked which click they came from. */
  ordersSeen: number;
}

export interface MarketAds {
  readonly market: number;
  readonly rules: AdRules;
  readonly amounts: AdAmounts;
  readonly currency: string;
  /** Pages of results before this are of queries; those behind, of categories. */
  readonly queries: number;
  readonly lineUp: LineUp;
  /** By campaign. */
  readonly purses: ReadonlyMap<number, Purse>;
  /** Offers that are advertised, and whether a click would find them: in stock, and forward on their page. */
  readonly offers: Map<number, boolean>;
  /** Where a change of a campaign or an offer can change who stands. */
  readonly reach: { readonly campaigns: Reaches; readonly offers: Reaches };
  /** By slot of the board; see `slots.ts`. */
  readonly seats: (Seat | undefined)[];
  /** By slice, the share of the day's visitors who have come when it is over. */
  readonly come: readonly number[];
  /** By query, what the best row of a placement cost when it was last sold today. */
  readonly asked: { readonly top: Map<number, number>; readonly rest: Map<number, number> };
  /** Openings of each offer's page that have been counted as impressions of the rows there. */
  readonly opened: Float64Array;
}

/** A campaign's money of the day, minor units of the market's currency. */
export interface Purse {
  readonly campaign: Campaign;
  readonly budget: number;
  readonly most: number;
  spent: number;
  isIn: boolean;
  /** The slice in which the budget was used up. */
  ranOutIn?: number;
}

export interface Reach {
  readonly results: Set<number>;
  readonly productPages: Set<number>;
}
export type Reaches = ReadonlyMap<number, Reach>;

/** An advertisement in a row, and what a click there costs. */
export interface Seat {
  readonly entrant: Entrant;
  readonly price: number;
  /** The score that it had to pass; 0 when nobody stood below. */
  readonly next: number;
  readonly placement: Placement;
  /** Clicks expected of each who comes past. */
  readonly share: number;
  readonly tally: Tally;
}
