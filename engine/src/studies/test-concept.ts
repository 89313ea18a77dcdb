/** Shows a planned offer to a sample of a market's consumers, who choose with the minds that they shop with. */
import { at } from '../at.ts';
import { draw, stream } from '../chance.ts';
import { marketFacts } from '../demand/market-facts.ts';
import { offersOf, stockOf } from '../demand/offers.ts';
import { gumbelOf } from '../demand/quantiles.ts';
import { wordsOf } from '../demand/words.ts';
import { log } from '../maths.ts';
import type { World } from '../world.ts';
import { shareOf } from './estimate.ts';
import type { ConceptResult } from './research.ts';
import { likingOf, mindOf, type Mind } from './respondent.ts';

const SAMPLE = stream('studies/concept/sample');
const FANCY = stream('studies/concept/fancy');
const WORDS = 4294967296;

/** Above three, as the choice counts them; a product that nobody knows is taken to be like most. */
const STARS_IN_THE_MIDDLE = 3;
const UNKNOWN_STARS = 4;
/** Addresses of chance beside the listings', which are numbered from 1 with their company's number in front. */
const CONCEPT = -1;
const NOTHING = -2;

export interface Concept {
  readonly market: number;
  readonly product: number;
  readonly price: number;
  readonly promisedDays: number;
  /** Absent: a page in the buyers' own language. */
  readonly title?: string;
}

/** Who asks, and which of their purchases it is: the address of the sample. */
export interface Buyer {
  readonly number: number;
  readonly purchase: number;
}

/** What is known of an offer by somebody who looks at it. */
interface Shown {
  readonly id: number;
  readonly attributes: readonly number[];
  /** ln of the price against the usual one. */
  readonly price: number;
  readonly stars: number;
  readonly promisedDays: number;
  readonly trust: number;
  /** Share of its words that the market's language knows. */
  readonly fit: number;
}

function plannedOffer(world: World, concept: Concept): Shown {
  const { scenario } = world;
  const facts = marketFacts(scenario, concept.market);
  const { usualPrice } = at(scenario.goods.products, concept.product);
  const usual = usualPrice[facts.country.code] ?? concept.price;
  return {
    id: CONCEPT,
    attributes: at(facts.products, concept.product).attributes,
    price: log(concept.price / usual),
    stars: UNKNOWN_STARS,
    promisedDays: concept.promisedDays,
    trust: 0,
    fit: concept.title === undefined ? 1 : fitOf(concept.title, facts),
  };
}

/** The offers of the line that sell most today; ties by number. */
function rivalOffers(world: World, { market, product }: Concept, most: number, company: number): Shown[] {
  const facts = marketFacts(world.scenario, market);
  const { line } = at(facts.products, product);
  return offersOf(world, world.day + 1, { market, facts, stock: stockOf(world) })
    .filter((offer) => offer.line === line && offer.listing.company !== company)
    .toSorted((a, b) => b.sold28 - a.sold28 || a.listing.id - b.listing.id)
    .slice(0, most)
    .map((offer) => ({
      id: offer.listing.id,
      attributes: at(facts.products, offer.listing.product).attributes,
      price: offer.shown,
      stars: offer.stars,
      promisedDays: offer.promisedDays,
      trust: offer.trust,
      // What sells most is taken to be readable: a test shows pictures and prices, not whole pages.
      fit: 1,
    }));
}

export function testConcept(
  world: World,
  concept: Concept,
  asked: {
    readonly buyer: Buyer;
    readonly company: number;
    readonly sample: number;
    readonly rivals: number;
  },
): ConceptResult {
  const { scenario, seed, day } = world;
  const facts = marketFacts(scenario, concept.market);
  const { choice, shoppers } = facts.market;
  const planned = plannedOffer(world, concept);
  const rivals = rivalOffers(world, concept, asked.rivals, asked.company);
  const { line } = at(facts.products, concept.product);
  const address = asked.buyer.number * 4096 + asked.buyer.purchase;

  let alone = 0;
  let beside = 0;
  for (let place = 0; place < asked.sample; place++) {
    const person = Math.floor((draw(seed, SAMPLE, address, day + 1, place) / WORDS) * shoppers);
    const mind = mindOf(world, concept.market, line, person);
    const fancy = (id: number): number => gumbelOf(draw(seed, FANCY, address, place, id) | 0);
    const worth = (offer: Shown): number => utilityOf(mind, offer, facts) + fancy(offer.id);
    const own = worth(planned);
    if (own <= choice.outside + fancy(NOTHING)) continue;
    alone += 1;
    if (rivals.every((offer) => worth(offer) < own)) beside += 1;
  }
  return {
    ...concept,
    boughtOn: day + 1,
    sample: asked.sample,
    alone: shareOf(alone, asked.sample),
    beside: shareOf(beside, asked.sample),
    rivals: rivals.length,
  };
}

type Facts = ReturnType<typeof marketFacts>;

function fitOf(title: string, { country, lexicon }: Facts): number {
  const words = wordsOf(title, country.language);
  const known = words.filter((word) => lexicon.has(word) || /^\d/.test(word));
  return words.length === 0 ? 0 : known.length / words.length;
}

/** The terms of `demand/worth.ts` and of the kernel for one offer. */
function utilityOf(mind: Mind, offer: Shown, { country, market }: Facts): number {
  const { perStar, perPromisedDay } = at(country.segments, mind.segment);
  return (
    likingOf(mind, offer.attributes) -
    mind.sensitivity * offer.price +
    perStar * (offer.stars - STARS_IN_THE_MIDDLE) +
    perPromisedDay * offer.promisedDays +
    market.choice.trust * offer.trust +
    market.choice.language * offer.fit
  );
}
