import type { Habits } from '../scenario/seller-habits.ts';

/** What the little market's computer companies hold to. */
export const LITTLE_HABITS: Habits = {
  range: {
    tasteSpread: 0.18,
    leastMargin: 0.08,
    unitsBearingPapers: 150,
    newestMeasure: 0.6,
    hopelessDaily: 0.12,
    patienceDays: 21,
  },
  forecast: { firstGuess: 1.6, judgedDays: 14, leastDays: 5, seasonFactor: 1.7 },
  buying: { postageDays: 12, firstRangeShare: 0.45, breakReach: 1.3, mostDays: 110, demandSpread: 0.3 },
  inspection: { feeShare: 0.03, mostUnits: 125, reworkFrom: 0.15 },
  prices: { least: 0.3, most: 2.5, leastChange: 0.02, slipShare: 0.12, seenCost: 0.75 },
  pages: { dearestFloor: 1.6, joinFromReviews: 8, joinFromStars: 4, openingReviews: 6 },
  abroad: {
    steadyDaily: 4,
    provenDays: 12,
    leastDaily: 0.3,
    sentDays: 20,
    keptDays: 12,
    readyDays: 4,
    movesFrom: 0.85,
    returnsBelow: 0.4,
  },
  campaigns: { leastMarkup: 1.05, hopedLift: 2, feeTimes: 2 },
  spending: { study: 0.03, paper: 0.1, keptOfDebt: 0.5 },
};
