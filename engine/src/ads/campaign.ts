/** What companies advertise: campaigns of ad groups, each with the pages it shows and the targets it bids for. */
import type { Money } from '../money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { noClicks, type AdClicks } from './ad-clicks.ts';
import type { Placement } from './placements.ts';

/** Everything of a world's advertising that outlives a day. */
export interface Ads {
  /** In the order of their start; ended ones stay, because their clicks and reports do. */
  campaigns: Campaign[];
  /** Clicks that an order may still be credited to. */
  clicks: AdClicks;
  /** By market, what clicks cost lately. */
  prices: QueryPrices[];
  /** Whose invoices could not be taken: their rows stay off until they are. */
  unpaid: {
    readonly company: number;
    readonly channel: string;
    readonly currency: string;
    readonly since: number;
  }[];
}

/** By query, the price of a click in the best row of a placement when it was last sold; 0 while nobody bought one. */
export interface QueryPrices {
  top: Int32Array;
  rest: Int32Array;
}

export interface Campaign {
  /** Begins with the number of its company: another company's campaign moves no number. */
  readonly id: number;
  readonly company: number;
  readonly market: number;
  name: string;
  /** Minor units of the market's currency. */
  dailyBudget: Money;
  /** `down-only` lets the platform bid less where a page sells worse than others; `fixed` bids what is written. */
  bidding: 'down-only' | 'fixed';
  /** Per cent on top of the bid, by placement. */
  raises: { top: number; productPage: number };
  state: 'running' | 'paused' | 'ended';
  readonly startedOn: number;
  /** The last day on which it runs. */
  until?: number;
  groups: AdGroup[];
  /** The numbers of its groups and targets, counted through its life. */
  next: { group: number; target: number };
}

export interface AdGroup {
  readonly id: number;
  name: string;
  ads: Ad[];
  /** For targets without a bid of their own. */
  bid: Money;
  targets: Target[];
  negatives: Negative[];
}

/** One listing as a group shows it, with what its rows were expected to get and got: old days fade. */
export interface Ad {
  readonly listing: number;
  /** Both in thousandths of a click, so that what fades stays a whole number. */
  expected: number;
  clicks: number;
}

export const MATCHES = ['exact', 'phrase', 'broad'] as const;
export type Match = (typeof MATCHES)[number];

export type Aim =
  | { readonly kind: 'keyword'; readonly words: string; readonly match: Match }
  /** Pages of these goods, by the product's place, whoever sells them. */
  | { readonly kind: 'product'; readonly product: number }
  /** Pages of all goods of a line. */
  | { readonly kind: 'category'; readonly line: number };

export interface Target {
  readonly id: number;
  readonly aim: Aim;
  /** Absent: the group's. */
  bid?: Money;
  isPaused: boolean;
  totals: AdFigures;
  /** What people had typed who clicked, by query and placement. */
  terms: Term[];
}

export interface Negative {
  readonly words: string;
  readonly match: 'exact' | 'phrase';
}

/** Money in minor units of the market's currency; orders are those that attribution credits. */
export interface AdFigures {
  impressions: number;
  clicks: number;
  spend: number;
  orders: number;
  units: number;
  sales: number;
}

export interface Term extends Omit<AdFigures, 'impressions'> {
  /** Place of the query in the market's log; −1 where nothing was typed. */
  readonly query: number;
  readonly placement: Placement;
}

export const noFigures = (): AdFigures => ({
  impressions: 0,
  clicks: 0,
  spend: 0,
  orders: 0,
  units: 0,
  sales: 0,
});

/** A campaign of this company; another's is as good as none. */
export const findCampaign = (ads: Ads, company: number, id: number): Campaign | undefined =>
  ads.campaigns.find((campaign) => campaign.id === id && campaign.company === company);

export const findGroup = (campaign: Campaign, id: number): AdGroup | undefined =>
  campaign.groups.find((group) => group.id === id);

export const noAds = ({ markets }: Scenario): Ads => ({
  campaigns: [],
  clicks: noClicks(),
  prices: markets.map(({ queries }) => ({
    top: new Int32Array(queries.length),
    rest: new Int32Array(queries.length),
  })),
  unpaid: [],
});
