/** A market whose people's tastes are known: sixty beds that differ in everything that is chosen by. */
import { at } from '../../src/at.ts';
import { mix, unit } from '../../src/chance.ts';
import { money } from '../../src/money.ts';
import type { Product } from '../../src/scenario/goods.ts';
import type { Segment } from '../../src/scenario/people.ts';
import { LITTLE_GOODS } from '../../src/testing/little-goods.ts';
import { littleScenario } from '../../src/testing/little-scenario.ts';
import { littleWorld, withDesk } from '../../src/testing/little-world.ts';
import type { World } from '../../src/world.ts';

/** What people differ in is drawn by these figures; the others are the same for all. */
export interface Tastes {
  /** Of softness and warmth: what people like best, how much a miss costs, and how far they differ. */
  readonly ideal: readonly [number, number];
  readonly weight: readonly [number, number];
  readonly spread: readonly [number, number];
  /** Of the logarithm of price sensitivity. */
  readonly price: { readonly mean: number; readonly spread: number };
  readonly perStar: number;
  readonly perPromisedDay: number;
  /** What buying nothing is worth beside an offer without any merit. */
  readonly outside: number;
}

const PRODUCTS = 60;
const SHOPS = 3;
/** Lanes of the little market to the United States: by post, by line and by express. */
const LANES = [0, 1, 2] as const;
/** As many reviews on every page, so that stars are all that differs. */
const REVIEWS = 400;

/** A share between 0 and 1 of what is invented about a product. */
const invented = (product: number, what: number): number => unit(mix(product, 2026, what));

const goods = () => {
  const [model] = LITTLE_GOODS.products;
  if (!model) throw new Error('the little market sells nothing');
  const products = Array.from({ length: PRODUCTS }, (_, place): Product => ({
    ...model,
    id: `bed-${place}`,
    attributes: { ...model.attributes, softness: invented(place, 1), warmth: invented(place, 2) },
  }));
  const supply = products.map(({ id }) => ({ ...at(LITTLE_GOODS.supply, 0), product: id }));
  return { ...LITTLE_GOODS, products, supply };
};

export function marketOf(tastes: Tastes, seed: number): World {
  const { countries, markets } = littleScenario();
  const [country] = countries;
  const [model] = country?.segments ?? [];
  if (!country || !model) throw new Error('nobody lives in the little market');
  const [softest, warmest] = tastes.ideal;
  const segment: Segment = {
    ...model,
    share: 1,
    tastes: {
      'pet-beds': {
        ideal: [softest, warmest, 0.5, 0.5, 0.5],
        weight: [...tastes.weight, 0, 0, 0],
        spread: [...tastes.spread, 0, 0, 0],
      },
    },
    priceSensitivity: tastes.price,
    perStar: tastes.perStar,
    perPromisedDay: tastes.perPromisedDay,
  };
  const world = littleWorld({
    teams: SHOPS,
    seed,
    scenario: {
      countries: [{ ...country, segments: [segment] }, ...countries.slice(1)],
      // So many people that nearly every visitor is another, and pages that are looked through.
      markets: markets.map((market) => ({
        ...market,
        shoppers: 100_000_000,
        sessionsPerDay: 96,
        patience: Array.from({ length: PRODUCTS }, (_, row) => 1 - row / PRODUCTS),
        satisfied: 0.05,
        attraction: { ...market.attraction, base: -2 },
        choice: { outside: tastes.outside, loyalty: 0, trust: 0, language: 0, hesitation: 0 },
      })),
      goods: goods(),
    },
  });
  for (let product = 0; product < PRODUCTS; product++) {
    const company = product % SHOPS;
    const good = Math.floor(invented(product, 3) * REVIEWS);
    withDesk(world, {
      company,
      product,
      lane: at(LANES, company),
      units: 10,
      unitCost: 1,
      listing: {
        price: money(Math.round(2999 * (0.65 + 0.7 * invented(product, 4)))),
        record: {
          impressions: [],
          clicks: [],
          carts: [],
          units: [],
          reviews: [REVIEWS - good, 0, 0, 0, good],
        },
      },
    });
  }
  return world;
}
