/** What an offer is worth to everybody of a segment alike: the part of its utility without price, taste and chance. */
import { at } from '../at.ts';
import type { Segment, Taste } from '../scenario/people.ts';
import type { MarketFacts } from './market-facts.ts';
import type { Offer } from './offers.ts';

export const WORTH_TERMS = ['ideal', 'stars', 'promise', 'trust', 'language', 'image', 'page'] as const;
export type WorthTerms = Record<(typeof WORTH_TERMS)[number], number>;

export const tasteOf = (segment: Segment, facts: MarketFacts, line: number): Taste | undefined =>
  segment.tastes[at(facts.lines, line)];

/** In the order of `WORTH_TERMS`, in so many words: asked for every segment and offer of the morning. */
export const worthOf = ({ ideal, stars, promise, trust, language, image, page }: WorthTerms): number =>
  ideal + stars + promise + trust + language + image + page;

const STARS_IN_THE_MIDDLE = 3;

export function worthTerms(sight: {
  readonly facts: MarketFacts;
  readonly segment: Segment;
  readonly offer: Offer;
  /** Share of the page's words that the market's language knows. */
  readonly fit: number;
}): WorthTerms {
  const { facts, segment, offer, fit } = sight;
  const { choice } = facts.market;
  const taste = tasteOf(segment, facts, offer.line);
  const { attributes } = at(facts.products, offer.listing.product);
  const loss = attributes.reduce((total, value, place) => {
    const distance = value + 0.5 - (taste?.ideal[place] ?? 0.5);
    return total + (taste?.weight[place] ?? 0) * distance * distance;
  }, 0);
  return {
    ideal: -loss,
    stars: segment.perStar * (offer.stars - STARS_IN_THE_MIDDLE),
    promise: segment.perPromisedDay * offer.promisedDays,
    trust: choice.trust * offer.trust,
    language: choice.language * fit,
    image: (choice.image ?? 0) * (offer.image - 0.5),
    page: (choice.page ?? 0) * (offer.wording - 0.5),
  };
}
