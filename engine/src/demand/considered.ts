/** The terms of one offer's utility for one visit, as the shopper felt them. */
import { at } from '../at.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fancyFor, utilityOf } from './choose.ts';
import { marketFacts } from './market-facts.ts';
import type { Sight } from './probe.ts';
import { FEELING, type Shopper } from './shopper.ts';
import { languageFit } from './text-index.ts';
import { WORTH_TERMS, worthTerms } from './worth.ts';

export const CHOICE_TERMS = [...WORTH_TERMS, 'taste', 'price', 'loyalty', 'chance'] as const;
export type ChoiceTerm = (typeof CHOICE_TERMS)[number];

export interface Considered {
  readonly listing: number;
  readonly company: number;
  readonly terms: readonly { readonly term: ChoiceTerm; readonly value: number }[];
  /** The sum of the terms, at the price on the page. */
  readonly utility: number;
  /** What shipping, tax and duty take away at check-out. */
  readonly added: number;
}

export function consideredOf(view: {
  readonly scenario: Scenario;
  readonly sight: Sight;
  readonly shopper: Shopper;
  readonly market: number;
  readonly offer: number;
}): Considered {
  const { scenario, sight, shopper, market, offer: place } = view;
  const facts = marketFacts(scenario, market);
  const columns = at(sight.board.markets, market);
  const { offers, pageOfOffer, index } = at(sight.pages, market);
  const offer = at(offers, place);
  const { feelings } = shopper;
  const segment = at(facts.country.segments, shopper.segment);
  const worth = worthTerms({ facts, segment, offer, fit: languageFit(index, at(pageOfOffer, place)) });
  const { attributes } = at(facts.products, offer.listing.product);
  const sensitivity = feelings[FEELING.sensitivity] ?? 0;
  const values: Record<ChoiceTerm, number> = {
    ...worth,
    taste: attributes.reduce((sum, value, attribute) => sum + (feelings[attribute] ?? 0) * value, 0),
    price: -sensitivity * offer.shown,
    loyalty: offer.listing.company === shopper.knownCompany ? (feelings[FEELING.loyalty] ?? 0) : 0,
    chance: fancyFor(shopper, offer.page.id),
  };
  return {
    listing: offer.listing.id,
    company: offer.listing.company,
    terms: CHOICE_TERMS.map((term) => ({ term, value: values[term] })),
    utility: utilityOf(columns, shopper, place),
    added: -sensitivity * (offer.landed - offer.shown),
  };
}
