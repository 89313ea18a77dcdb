import { at } from '../at.ts';
import { keyOf, mix, otherKeyOf } from '../chance.ts';
import { marketFacts, type MarketFacts } from '../demand/market-facts.ts';
import { normalOf } from '../demand/quantiles.ts';
import { ATTRIBUTES, PEOPLE_PER_COUNTRY, PERSON_STREAMS } from '../demand/shopper.ts';
import { exp } from '../maths.ts';
import type { Segment, Taste } from '../scenario/people.ts';
import type { World } from '../world.ts';

/** A consumer who answers questions: the same person, with the same mind, as when they shop. */
export interface Respondent {
  readonly segment: number;
  /** Price sensitivity: the factor on −ln(price). */
  readonly sensitivity: number;
  /** What this person wants of each attribute of the line, 0 to 1, and how much it weighs with them. */
  readonly wishes: readonly number[];
  readonly weights: readonly number[];
  /** The highest price for the product they like best, as a share of its usual price. */
  readonly mostPaid: number;
  readonly favourite: number;
}

const HALF_RANGE = 2147483648;

function segmentOf(segments: readonly Segment[], word: number): number {
  const total = segments.reduce((sum, { share }) => sum + share, 0);
  let rest = ((word + HALF_RANGE) / (2 * HALF_RANGE)) * total;
  for (let place = 0; place < segments.length - 1; place++) {
    rest -= at(segments, place).share;
    if (rest < 0) return place;
  }
  return segments.length - 1;
}

/** The point at which an attribute's worth to this person is greatest: the segment's ideal, moved by their own taste. */
function wishOf(taste: Taste, own: readonly number[], place: number): number {
  const weight = at(taste.weight, place);
  const moved = weight > 0 ? at(taste.ideal, place) + at(own, place) / (2 * weight) : 0.5 + at(own, place);
  return Math.min(Math.max(moved, 0), 1);
}

function worthOf(taste: Taste, own: readonly number[], attributes: readonly number[]): number {
  return attributes.reduce((sum, value, place) => {
    const distance = value + 0.5 - at(taste.ideal, place);
    return sum - at(taste.weight, place) * distance * distance + at(own, place) * value;
  }, 0);
}

/** What one consumer is like, as far as it counts for goods of a line. */
export interface Mind {
  readonly segment: number;
  readonly taste: Taste;
  /** The own taste for each attribute, on top of the segment's. */
  readonly own: readonly number[];
  readonly sensitivity: number;
}

export function mindOf(world: World, market: number, line: number, person: number): Mind {
  const { scenario, seed } = world;
  const facts: MarketFacts = marketFacts(scenario, market);
  const place = facts.countryPlace * PEOPLE_PER_COUNTRY + person;
  const self = keyOf(seed, PERSON_STREAMS.people, place);
  const other = otherKeyOf(seed, PERSON_STREAMS.people, place);
  const drawn = (stream: number): number => mix(stream, self, other);

  const { segments } = facts.country;
  const segment = segmentOf(segments, drawn(PERSON_STREAMS.segment));
  const { tastes, priceSensitivity } = at(segments, segment);
  const taste = tastes[at(facts.lines, line)];
  if (!taste) throw new Error(`segment ${segment} has no taste in line ${line}`);
  const own = Array.from(
    { length: ATTRIBUTES },
    (_, attribute) => at(taste.spread, attribute) * normalOf(drawn(PERSON_STREAMS.taste + attribute)),
  );
  const thrift = normalOf(drawn(PERSON_STREAMS.thrift));
  const sensitivity = exp(priceSensitivity.mean + priceSensitivity.spread * thrift);
  return { segment, taste, own, sensitivity };
}

/** What a product's attributes are worth to somebody; attributes less one half, as the market's facts hold them. */
export const likingOf = ({ taste, own }: Mind, attributes: readonly number[]): number =>
  worthOf(taste, own, attributes);

export function respondent(world: World, market: number, line: number, person: number): Respondent {
  const facts: MarketFacts = marketFacts(world.scenario, market);
  const mind = mindOf(world, market, line, person);
  const { segment, taste, own, sensitivity } = mind;
  const products = facts.products
    .map((product, index) => ({ index, ...product }))
    .filter((product) => product.line === line)
    .map(({ index, attributes }) => ({ index, worth: likingOf(mind, attributes) }));
  const favourite = products.reduce((best, product) => (product.worth > best.worth ? product : best));
  return {
    segment,
    sensitivity,
    wishes: own.map((_, attribute) => wishOf(taste, own, attribute)),
    weights: own.map((value, attribute) => at(taste.weight, attribute) + Math.abs(value)),
    mostPaid: exp((favourite.worth - facts.market.choice.outside) / sensitivity),
    favourite: favourite.index,
  };
}
