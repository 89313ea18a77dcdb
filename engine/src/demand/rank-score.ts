/** Why a listing stands where it stands on the page of a query: the terms of its score, and of being clicked. */
import { normal, stream } from '../chance.ts';
import { logistic } from '../maths.ts';
import type { Market } from '../scenario/people.ts';
import type { Offer } from './offers.ts';
import type { Match } from './search.ts';

const NOISE = stream('rank/noise');
/** Entrances of one market; keeps the noise of two markets' pages apart. */
const PAGES_PER_MARKET = 10_000;

export const RANK_TERMS = [
  'relevance',
  'sales',
  'rating',
  'conversion',
  'promise',
  'price',
  'conduct',
  'noise',
] as const;
export type RankTerms = Record<(typeof RANK_TERMS)[number], number>;

export interface RankAddress {
  readonly seed: number;
  readonly day: number;
  readonly market: number;
  /** Number of the entrance. */
  readonly page: number;
}

const STARS_IN_THE_MIDDLE = 3;

export function rankTerms(market: Market, offer: Offer, match: Match, address: RankAddress): RankTerms {
  const { ranking } = market;
  const { seed, day } = address;
  const page = address.market * PAGES_PER_MARKET + address.page;
  return {
    relevance: ranking.relevance * match.relevance,
    sales: ranking.sales * offer.selling,
    rating: ranking.rating * (offer.stars - STARS_IN_THE_MIDDLE),
    conversion: ranking.conversion * offer.conversion,
    promise: -ranking.promise * offer.waiting,
    price: -ranking.price * offer.shown,
    conduct: -offer.penalty,
    noise: ranking.noise * normal(seed, NOISE, offer.page.id, day, page),
  };
}

/** In the order of `RANK_TERMS`, in so many words: hundreds of thousands are added up on a day of a large market. */
export const scoreOf = (terms: RankTerms): number =>
  terms.relevance +
  terms.sales +
  terms.rating +
  terms.conversion +
  terms.promise +
  terms.price +
  terms.conduct +
  terms.noise;

export type ClickTerms = Record<'base' | 'title' | 'image' | 'price' | 'stars' | 'promise' | 'lure', number>;

/** Log odds that a shopper who takes the listing in clicks it. */
export function clickTerms({ attraction }: Market, offer: Offer, match: Match): ClickTerms {
  return {
    base: attraction.base,
    title: attraction.title * match.inTitle,
    image: attraction.image * (offer.image - 0.5),
    price: -attraction.price * offer.shown,
    stars: attraction.stars * (offer.stars - STARS_IN_THE_MIDDLE),
    promise: -attraction.promise * offer.waiting,
    lure: offer.lure,
  };
}

/** Share of those who come past this row that click it; who looks for something else passes by. */
export function clickShare(market: Market, terms: ClickTerms, match: Match, row: number): number {
  const { attention } = market;
  const takesIn = attention ? (attention[Math.min(row, attention.length - 1)] ?? 1) : 1;
  const { base, title, image, price, stars, promise, lure } = terms;
  const odds = base + title + image + price + stars + promise + lure;
  return takesIn * match.answered * logistic(odds);
}
