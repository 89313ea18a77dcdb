import type { AfterTheOrder } from '../scenario/after-the-order.ts';
import { source } from './words.ts';

/** The fitted review model, and buyers who are neither saints nor tyrants. */
export const LITTLE_AFTER_THE_ORDER: AfterTheOrder = {
  expectation: { perClaim: 0.03, believedClaims: 5, perLogPrice: 0.12, leftAfterDamage: 0.33 },
  delivery: {
    missedShare: 0.02,
    inspectedDays: { min: 2, max: 7 },
    dutiableFactor: 2,
    askedShare: 0.004,
    askedDays: { min: 2, max: 8 },
    givenUpAfterDays: 14,
    wayBackDays: { abroad: { min: 3, max: 9 }, home: { min: 12, max: 27 } },
  },
  reviews: {
    perLogDay: -0.455,
    late: -1.173,
    perLateWeek: -1.069,
    mostLateDays: 14,
    severalItems: -0.763,
    cuts: [-3.738, -3.356, -2.642, -1.584],
    perSurprise: 5,
    unanswered: -0.9,
    putRight: 0.5,
    days: { min: 1.6, max: 10 },
  },
  returns: {
    perDisappointment: 5,
    late: 0.5,
    perLogPrice: 0.25,
    damaged: 3,
    changedMind: 1,
    days: { min: 1.2, max: 13 },
    resold: 0.9,
    claimsOwn: 0.12,
    claimsFault: 0.7,
    verdictDays: 5,
    just: 0.8,
  },
  letters: {
    asks: 0.02,
    missesParcel: 0.3,
    tellsDamage: 0.5,
    complainsLate: 0.12,
    complainsGoods: 0.8,
    tolerance: 0.08,
    mostComplain: 0.4,
    thanks: 0.02,
  },
  regretShare: 0.008,
  source,
};
