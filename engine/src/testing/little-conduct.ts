import type { ConductRules } from '../scenario/conduct.ts';
import type { PlatformRules, RulePacks } from '../scenario/rule-packs.ts';
import { LITTLE_RULES } from './little-rules.ts';
import { source } from './words.ts';

const appeal = {
  causes: ['page-not-checked'],
  corrections: ['page-corrected'],
  preventions: ['second-pair-of-eyes'],
} as const;

/** Everything is found, two days after it was seen. */
const act = {
  points: [8, 40],
  foundShare: 1,
  foundAfterDays: { min: 2, max: 2 },
  repeatAfterDays: 10,
  appeal,
};

export const LITTLE_CONDUCT: ConductRules = {
  counting: 'health',
  validDays: 180,
  acts: {
    'false-claim': { ...act, suppressesDays: 1 },
    'keyword-stuffing': { ...act, points: [2] },
    'false-was-price': { ...act, appeal: { ...appeal, corrections: ['was-price-removed'] } },
    'review-manipulation': act,
    'outside-contact': act,
    'no-stock': { ...act, appeal: { ...appeal, corrections: ['goods-restocked', 'orders-shipped'] } },
    'infringing-words': act,
    'restricted-goods': act,
    'refused-return': { ...act, appeal: { ...appeal, corrections: ['buyer-refunded'] } },
  },
  looks: {
    claims: [
      { id: 'waterproof', phrases: { en: ['waterproof', 'water proof'], de: ['wasserdicht'] } },
      { id: 'washable', phrases: { en: ['washable'], de: ['waschbar'] } },
    ],
    mostInTitle: 2,
    mostInSearchTerms: 3,
    letters: {
      'review-manipulation': { en: ['five star review'] },
      'outside-contact': { en: ['whatsapp'] },
    },
    mostCancelledAWeek: 3,
  },
  metricAppeals: {
    'late-shipment': {
      causes: ['dispatch-too-slow'],
      corrections: ['orders-shipped', 'handling-lengthened'],
      preventions: ['daily-dispatch-deadline'],
    },
  },
  ladder: [
    { id: 'warning', at: 200, measures: [] },
    { id: 'restricted', at: 180, measures: ['campaigns-barred', 'rank-lowered'] },
    { id: 'held', at: 150, measures: ['campaigns-barred', 'ads-barred', 'funds-held', 'no-new-listings'] },
    { id: 'suspended', at: 100, days: 14, measures: ['campaigns-barred', 'funds-held', 'store-suspended'] },
    { id: 'closed', at: 20, measures: ['funds-held', 'store-suspended'] },
  ],
  rankPenalty: 3,
  appeal: {
    withinDays: 20,
    answeredAfterDays: 2,
    most: 2,
    worth: { cause: 30, corrected: 40, prevention: 20, evidence: 10 },
    acceptedFrom: 80,
    partlyFrom: 50,
  },
  source,
};

/** Points that add up, with steps that are served. */
export const LITTLE_POINTS: ConductRules = {
  ...LITTLE_CONDUCT,
  counting: 'violation-points',
  validDays: 60,
  ladder: [
    { id: 'warning', at: 4, measures: [] },
    { id: 'restricted', at: 12, days: 7, measures: ['rank-lowered', 'campaigns-barred'] },
    { id: 'suspended', at: 24, days: 14, measures: ['store-suspended', 'funds-held'] },
    { id: 'closed', at: 48, measures: ['store-suspended', 'funds-held'] },
  ],
  serviceScore: {
    windowDays: 30,
    start: 90,
    leastOrders: 10,
    weights: { 'as-described': 0.4, dispatch: 0.2, delivery: 0.2, replies: 0.1, 'no-cancellations': 0.1 },
  },
};

/** The little rules with more in the platform's pack. */
export const withPlatform = (more: Partial<PlatformRules>, rules: RulePacks = LITTLE_RULES): RulePacks => ({
  ...rules,
  platform: rules.platform.map((pack) => ({ ...pack, ...more })),
});
