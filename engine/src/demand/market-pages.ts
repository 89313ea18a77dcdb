import type { Listing } from '../world.ts';
import type { Offer } from './offers.ts';
import type { Match } from './search.ts';
import type { TextIndex } from './text-index.ts';

/** A product page of a market: one listing's words and pictures, and the offers that are sold on it. */
export interface ProductPage {
  readonly listing: Listing;
  /** Place of the line in which it is filed, and of the one in which its product belongs. */
  readonly category: number;
  readonly line: number;
  /** Places in the market's offers, in the order of their numbers. */
  readonly offers: readonly number[];
  /** The offer that is put forward as the day begins. */
  readonly featured: number;
}

/** One row of a page of results. */
export interface PageRow {
  /** Place in the market's product pages, and of the offer that stands forward on it in the morning. */
  readonly productPage: number;
  readonly offer: number;
  readonly match: Match;
  readonly score: number;
  /** Share of those who come past that click. */
  readonly clicks: number;
}

/** A listing that the platform has taken out of search, and why. */
export interface HiddenPage {
  readonly listing: number;
  readonly company: number;
  readonly category: number;
  readonly cause: string;
}

export interface MarketPages {
  readonly market: number;
  readonly offers: readonly Offer[];
  readonly productPages: readonly ProductPage[];
  /** By offer, the place of the product page that it stands on. */
  readonly pageOfOffer: readonly number[];
  /** Of the product pages, by their places. */
  readonly index: TextIndex;
  /** What would stand in its category and is out of search. */
  readonly hidden: readonly HiddenPage[];
  /** The results that each of the market's entrances leads to, best first. */
  readonly pages: readonly (readonly PageRow[])[];
}
