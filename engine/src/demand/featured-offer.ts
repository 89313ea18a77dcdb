/**
 * Several sellers, one product page: which of their offers the page puts forward. The rule is the platform's; among
 * offers that are nearly as good, each quarter hour draws anew.
 */
import { draw, stream } from '../chance.ts';
import { log } from '../maths.ts';
import type { FeaturedOfferRules } from '../scenario/product-pages.ts';
import type { Moment } from '../world.ts';
import type { Offer } from './offers.ts';
import { gumbelOf } from './quantiles.ts';

const TURN = stream('page/featured offer');

export const FEATURED_TERMS = ['price', 'promise', 'stock', 'health'] as const;
export type FeaturedTerms = Record<(typeof FEATURED_TERMS)[number], number>;

const MOST_HEALTH = 1000;

/** What the rule weighs of an offer. */
type Weighed = Pick<Offer, 'landed' | 'promisedDays'> & {
  readonly store: Pick<Offer['store'], 'health'>;
};

export function featuredTerms(rules: FeaturedOfferRules, offer: Weighed, units: number): FeaturedTerms {
  return {
    price: -rules.price * offer.landed,
    promise: -rules.promise * log(1 + offer.promisedDays),
    stock: rules.stock * Math.min(1, units / rules.enoughUnits),
    health: (rules.health * offer.store.health.points) / MOST_HEALTH,
  };
}

export const featuredScore = ({ price, promise, stock, health }: FeaturedTerms): number =>
  price + promise + stock + health;

export interface Contender {
  /** Place in the market's offers. */
  readonly place: number;
  readonly offer: Offer;
  /** As this quarter hour begins. */
  units: number;
}

const isEligible = (rules: FeaturedOfferRules, { offer, units }: Contender): boolean =>
  units > 0 && offer.store.health.points >= rules.leastHealth;

/** What a page shows: the offer put forward, and the one that heads the list of the others, by landed price. */
export interface Featured {
  readonly place: number;
  readonly beside: number;
}

/** When nobody is in good standing, the best of those with goods stands forward all the same. */
export function featuredOf(
  rules: FeaturedOfferRules,
  contenders: readonly Contender[],
  turn: { readonly seed: number; readonly moment: Moment },
): Featured | undefined {
  const hasEligible = contenders.some((each) => isEligible(rules, each));
  // Contenders come by listing number, so that of equals the first is the same in every order of the world's list.
  let winner: Contender | undefined;
  let most = -Infinity;
  for (const each of contenders) {
    if (hasEligible ? !isEligible(rules, each) : each.units <= 0) continue;
    const chance = gumbelOf(draw(turn.seed, TURN, each.offer.listing.id, turn.moment) | 0);
    const score = featuredScore(featuredTerms(rules, each.offer, each.units)) + rules.rotation * chance;
    if (score <= most) continue;
    winner = each;
    most = score;
  }
  return winner && { place: winner.place, beside: cheapestBeside(contenders, winner)?.place ?? -1 };
}

function cheapestBeside(contenders: readonly Contender[], winner: Contender): Contender | undefined {
  let cheapest: Contender | undefined;
  for (const each of contenders) {
    if (each === winner || each.units <= 0) continue;
    if (!cheapest || each.offer.landed < cheapest.offer.landed) cheapest = each;
  }
  return cheapest;
}
