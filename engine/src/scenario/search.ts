/** How a search reads pages and how shoppers look through what it found: the same in every market, and assumed. */
import { integer, number, object, optional, type Infer } from '../shape.ts';
import { Source } from './words.ts';

/** What makes the words of a product page good or poor to read; weights count against each other. */
const PageQuality = object({
  weights: object({
    facts: number(0, 10),
    bullets: number(0, 10),
    title: number(0, 10),
    description: number(0, 10),
    /** Taken off, times the share of words that only repeat others. */
    stuffing: number(0, 10),
  }),
  /** From so many on, more of them make a page no better. */
  enoughFacts: integer(1, 40),
  enoughBullets: integer(1, 10),
  enoughTitleWords: integer(1, 60),
  enoughDescriptionWords: integer(1, 1000),
  /** A word may stand so often before it is repetition. */
  fairRepeats: integer(1, 100),
});
export type PageQuality = Infer<typeof PageQuality>;

export const Search = object({
  /** Weight of a word by where it stands: what buyers read first counts most, what nobody sees finds, but less. */
  fields: object({
    title: number(0, 20),
    bullets: number(0, 20),
    searchTerms: number(0, 20),
    description: number(0, 20),
  }),
  /** What a page counts for that is found by a word one letter off, against one found by the word itself. */
  mistyped: number(0, 1),
  /** What is thought of a market in which nothing has been reviewed or sold yet. */
  usual: object({ stars: number(1, 5), conversion: number(0.0001, 1) }),
  /** How the words of a page are judged by those who read it; absent: every page is middling. */
  pageQuality: optional(PageQuality),
  source: Source,
});
export type Search = Infer<typeof Search>;

export const Shoppers = object({
  /** Share of visits on which people look as far down a page as they always do, and not as the mood of the day has it. */
  habit: number(0, 1),
  /** How far a small income goes with looking at prices: the correlation, without its sign. */
  thriftWithIncome: number(0, 1),
  source: Source,
});
export type Shoppers = Infer<typeof Shoppers>;
