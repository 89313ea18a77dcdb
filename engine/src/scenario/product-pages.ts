/** What a platform rules about product pages: whether several sell on one, and what it does about false categories. */
import { integer, number, object, optional, type Infer } from '../shape.ts';
import { Source } from './words.ts';

/** How the offers of one product page compete to be put forward: weights of the terms of a score. */
const FeaturedOfferRules = object({
  /** Times −ln(all that the buyer pays in the end). */
  price: number(0, 100),
  /** Times −ln(1 + promised days). */
  promise: number(0, 100),
  /** For goods on the shelf: in full from so many units on, in part below. */
  stock: number(0, 100),
  enoughUnits: integer(1, 1_000_000),
  /** Times account health, 0 to 1. */
  health: number(0, 100),
  /** Stores below this health are not put forward as long as there is another. */
  leastHealth: integer(0, 1000),
  /** Spread of each quarter hour's chance: offers whose scores differ by less take turns. */
  rotation: number(0.0001, 10),
  /** Share of shoppers on such a page who look at the list of all offers. */
  looksOn: number(0, 1),
  source: Source,
});
export type FeaturedOfferRules = Infer<typeof FeaturedOfferRules>;

export const ProductPages = object({
  /** Absent where every seller has pages of their own, and nobody can join another's. */
  featuredOffer: optional(FeaturedOfferRules),
  /** Share of the pages in a wrong category that the platform finds each day and takes out of search. */
  wrongCategoryFound: optional(number(0, 1)),
});
