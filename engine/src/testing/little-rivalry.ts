/** How the little market's computer companies play: a ladder of five, and plain figures for every strategy. */
import type { Liking, Rivalry, Skill, Strength } from '../scenario/rivalry.ts';
import { LITTLE_HABITS } from './little-habits.ts';
import { both, source } from './words.ts';

const ORDERLY: readonly Skill[] = ['lane-rules', 'rules', 'landed-cost', 'prepaid-duty'];
const PRACTISED: readonly Skill[] = [
  ...ORDERLY,
  'review-requests',
  'appeals',
  'claims',
  'ad-reports',
  'sold-out-days',
  'customs-codes',
];
const SEASONED: readonly Skill[] = [
  ...PRACTISED,
  'campaigns',
  'samples',
  'seasons',
  'stock-abroad',
  'own-elasticity',
];
const EXPERT: readonly Skill[] = [...SEASONED, 'inspections', 'first-order-prices'];

const strength = (level: number, figures: Omit<Strength, 'name'>): Strength => ({
  name: both(`第${level}级`, `Level ${level}`),
  ...figures,
});

const clearance = { fromDays: 60, perThousand: 100, days: 5 };
const advertising = {
  targetAcos: 0.16,
  firstConversion: 0.06,
  beliefClicks: 12,
  mostOfMargin: 0.5,
  budgetShare: 0.12,
  clicksToJudge: 14,
  vainTimes: 2,
  mostUp: 1.25,
  mostDown: 0.7,
  keywordFacts: 3,
  newGroups: 3,
};
const liking = (weights: Partial<Liking>): Liking => ({
  margin: 0,
  quality: 0,
  fame: 0,
  crowd: 0,
  ...weights,
});
const manner = (name: string) => ({
  name: both(name, name),
  summary: both(name, name),
  lanes: ['dedicated', 'postal', 'express'] as const,
  handlingDays: 1,
  appetite: 1,
  leastMarkup: 1.1,
  takesBack: true,
});

export const LITTLE_RIVALRY: Rivalry = {
  strengths: [
    strength(1, {
      forecastError: 0.8,
      reactionDays: 9,
      safetyDays: 0,
      coverDays: 14,
      products: 2,
      markets: 1,
      facts: 3,
      diligence: 0.4,
      remembers: 0.35,
      studies: 0,
      skills: [],
    }),
    strength(2, {
      forecastError: 0.5,
      reactionDays: 6,
      safetyDays: 2,
      coverDays: 18,
      products: 3,
      markets: 1,
      facts: 4,
      diligence: 0.7,
      remembers: 0.6,
      studies: 0,
      skills: ORDERLY,
    }),
    strength(3, {
      forecastError: 0.3,
      reactionDays: 4,
      safetyDays: 4,
      coverDays: 20,
      products: 4,
      markets: 2,
      facts: 6,
      diligence: 0.9,
      remembers: 0.8,
      studies: 1,
      skills: PRACTISED,
    }),
    strength(4, {
      forecastError: 0.18,
      reactionDays: 2,
      safetyDays: 6,
      coverDays: 24,
      products: 5,
      markets: 2,
      facts: 8,
      diligence: 1,
      remembers: 1,
      studies: 1,
      skills: SEASONED,
    }),
    strength(5, {
      forecastError: 0.08,
      reactionDays: 1,
      safetyDays: 7,
      coverDays: 26,
      products: 6,
      markets: 2,
      facts: 8,
      diligence: 1,
      remembers: 1,
      studies: 2,
      skills: EXPERT,
    }),
  ],
  strategies: {
    'price-follower': {
      ...manner('price-follower'),
      liking: liking({ margin: 1, crowd: 0.12 }),
      slowestFreightDays: 30,
      handlingDays: 0,
      undercut: 0.96,
      clearance,
    },
    'quality-leader': {
      ...manner('quality-leader'),
      liking: liking({ margin: 0.5, quality: 1.5, crowd: 0.12 }),
      slowestFreightDays: 30,
      lanes: ['dedicated', 'express', 'postal'],
      leastMarkup: 1.25,
      premium: 1.06,
      acclaimedPremium: 1.14,
      acclaimedStars: 4.5,
    },
    liquidator: {
      ...manner('liquidator'),
      liking: liking({ margin: 1, quality: -0.2, crowd: 0.1 }),
      lanes: ['postal', 'dedicated', 'express'],
      handlingDays: 2,
      appetite: 2,
      leastMarkup: 1,
      takesBack: false,
      firstPrice: 0.9,
      perMonth: 0.0833,
      leastOverSunk: 1.05,
      clearance: { fromDays: 45, perThousand: 150, days: 7 },
    },
    copycat: {
      ...manner('copycat'),
      liking: liking({ margin: 0.5, fame: 0.08 }),
      lanes: ['postal', 'dedicated', 'express'],
      handlingDays: 2,
      leastMarkup: 1.06,
      takesBack: false,
      below: 0.95,
      clearance,
    },
    advertiser: {
      ...manner('advertiser'),
      liking: liking({ margin: 1.2, quality: 0.4, crowd: 0.1 }),
      slowestFreightDays: 30,
      leastMarkup: 1.3,
      premium: 1.02,
      advertising,
      clearance,
    },
    'first-order-pricer': {
      ...manner('first-order-pricer'),
      liking: liking({ margin: 1, crowd: 0.15 }),
      slowestFreightDays: 30,
    },
    planner: {
      ...manner('planner'),
      liking: liking({ margin: 1, quality: 0.7, crowd: 0.12 }),
      slowestFreightDays: 50,
      advertising: { ...advertising, targetAcos: 0.1 },
      service: 1.3,
      nearMiddle: 0.98,
      clearance,
    },
  },
  habits: LITTLE_HABITS,
  firstOrder: { elasticity: 2.62, weight: 60, outside: 8, character: 0.35 },
  source,
};
