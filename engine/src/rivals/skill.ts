/**
 * What strength means, from a beginner (1) to a company that plans like the best (5). Every number is one that a
 * reader can watch at work: late orders of goods, empty shelves, thin pages, letters without an answer.
 */
export interface Skill {
  /** Log spread by which a forecast of sales misses, drawn anew each week. */
  readonly forecastError: number;
  /** Days from one look at prices and stock to the next. */
  readonly reactionDays: number;
  /** Days of sales that stock should last beyond the next delivery, and that an order of goods should cover. */
  readonly safetyDays: number;
  readonly coverDays: number;
  /** Products carried, markets served, and facts of a product told on its page. */
  readonly range: number;
  readonly markets: number;
  readonly facts: number;
  /** Share of open letters and returns that an evening gets done. */
  readonly diligence: number;
  /** Orders leave by a lane rule; otherwise somebody sends them when they think of it. */
  readonly isOrderly: boolean;
  readonly studies: number;
  /** Prices from the first-order condition of price competition instead of a rule of thumb. */
  readonly optimises: boolean;
  /** Is able to keep stock in the countries of its buyers. */
  readonly stocksAbroad: boolean;
}

const SKILLS: readonly Skill[] = [
  {
    forecastError: 0.8,
    reactionDays: 9,
    safetyDays: 0,
    coverDays: 14,
    range: 2,
    markets: 1,
    facts: 3,
    diligence: 0.4,
    isOrderly: false,
    studies: 0,
    optimises: false,
    stocksAbroad: false,
  },
  {
    forecastError: 0.5,
    reactionDays: 6,
    safetyDays: 2,
    coverDays: 18,
    range: 3,
    markets: 1,
    facts: 4,
    diligence: 0.7,
    isOrderly: true,
    studies: 0,
    optimises: false,
    stocksAbroad: false,
  },
  {
    forecastError: 0.3,
    reactionDays: 4,
    safetyDays: 4,
    coverDays: 20,
    range: 4,
    markets: 2,
    facts: 6,
    diligence: 0.9,
    isOrderly: true,
    studies: 1,
    optimises: false,
    stocksAbroad: false,
  },
  {
    forecastError: 0.18,
    reactionDays: 2,
    safetyDays: 6,
    coverDays: 24,
    range: 5,
    markets: 2,
    facts: 8,
    diligence: 1,
    isOrderly: true,
    studies: 1,
    optimises: false,
    stocksAbroad: true,
  },
  {
    forecastError: 0.08,
    reactionDays: 1,
    safetyDays: 7,
    coverDays: 26,
    range: 6,
    markets: 2,
    facts: 8,
    diligence: 1,
    isOrderly: true,
    studies: 2,
    optimises: true,
    stocksAbroad: true,
  },
];

export function skillOf(strength: number): Skill {
  const skill = SKILLS[strength - 1];
  if (!skill) throw new RangeError(`no strength ${strength}`);
  return skill;
}
