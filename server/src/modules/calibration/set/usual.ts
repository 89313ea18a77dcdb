/**
 * What sales files do not tell, as it is on a published marketplace of many small sellers (Olist, 2016-2018, 99,441
 * orders) where that is known, and set by hand where it is not.
 */
export const USUAL_CROWD = {
  sellers: 400,
  /** On the log scale: a Gini coefficient of about 0.75. */
  sellerSpread: 1.6,
  pageSpread: 1.3,
  pagesPerSeller: 10,
  ofSeller: 0.1,
  ofPage: 0.1,
  life: { min: 300, max: 3000 },
  fromTheFirst: 1,
  anewEvery: { min: 25, max: 260 },
  exceptions: 0.3,
  quality: { mean: 0.5, spread: 0.05 },
  handlingOfSeller: 0.3,
  perRush: 0.15,
  /** When carriers take parcels, and when they ring, from six in the morning on. */
  handedOver: [
    0, 0.02, 0.03, 0.03, 0.04, 0.05, 0.07, 0.09, 0.09, 0.08, 0.07, 0.06, 0.07, 0.09, 0.08, 0.08, 0.05,
  ],
  delivered: [
    0, 0, 0.01, 0.01, 0.02, 0.03, 0.04, 0.06, 0.08, 0.08, 0.09, 0.11, 0.11, 0.1, 0.09, 0.08, 0.06, 0.03,
  ],
  asksAfterDays: 2,
  learnsOver: 90,
  looks: 10,
  repeat: 0.05,
  repeatDays: 60,
  eagerness: 5,
  saturdays: 0.25,
  lostShare: 0.005,
  freight: { perLogKilogram: 0.39, perLogDistance: 0, spread: 0.2, least: 0 },
  freightToPrice: 0.2,
} as const;

export const USUAL_WAITS = {
  handling: { mean: 0.547, spread: 1.064 },
  transit: { mean: 1.9, spread: 0.68 },
  ofWeek: 0.12,
} as const;
