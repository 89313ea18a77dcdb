import type { JournalLine, OrderRow, World } from '@portolan/contract/market';
import type { Sight } from '../features/market/use-company.ts';
import type { Answers } from './answers.ts';

const both = (text: string) => ({ zh: text, en: text });

/** Day 20 is played; the company `team-1` of whoever signs in trades in the US against one rival. */
export const littleWorld: World = {
  id: 'w1',
  name: 'Class 2401',
  scenario: {
    id: 'little',
    version: '1.0.0',
    name: both('Little'),
    summary: both('One market'),
    start: '2025-09-01',
    days: 60,
    countries: ['US'],
    products: 1,
    rivals: 1,
    mostTeams: 2,
    homeCurrency: 'CNY',
  },
  seed: 1,
  day: 20,
  date: '2025-09-20',
  nextDate: '2025-09-21',
  state: 'open',
  fault: null,
  pace: { kind: 'by-hand' },
  nextDayAt: null,
  daysAhead: 0,
  decidingFor: 21,
  companies: [
    { id: 'team-1', name: 'Far Sail', seat: 1, kind: 'team', members: [] },
    { id: 'rival-1', name: 'Fuyao', seat: 2, kind: 'rival', members: [] },
  ],
  myCompany: 'team-1',
};

/** What everybody sees of a page of the bag. */
const bagPage = {
  market: 'meridian-us',
  product: 'bag',
  title: 'Belt bag',
  price: 1999,
  shipping: 0,
  currency: 'USD',
  off: 0,
  reviews: 0,
  promisedDays: 15,
};

/** The company's own page of the bag, as new as can be. */
export const littlePage = (change: Partial<Sight['listings'][number]> = {}): Sight['listings'][number] => ({
  id: 1,
  company: 'team-1',
  companyName: { zh: '远帆', en: 'Far Sail' },
  ...bagPage,
  bullets: [],
  description: '',
  searchTerms: '',
  isPaused: false,
  category: 'bags',
  made: { image: 0.6, page: 0.5 },
  reviewCounts: [0, 0, 0, 0, 0],
  record: { impressions: [], clicks: [], carts: [], units: [] },
  ranking: { units28: 0, priceToMedian: 1 },
  inStock: 0,
  ...change,
});

/** The rival's page of the same bag. */
export const rivalPage: Sight['rivals'][number] = {
  id: 2,
  company: 'rival-1',
  companyName: { zh: '扶摇', en: 'Fuyao' },
  ...bagPage,
};

/** A campaign that runs since day 12. */
export const littleCampaign = (
  change: Partial<Sight['ads']['campaigns'][number]> = {},
): Sight['ads']['campaigns'][number] => ({
  id: 10_001,
  name: 'Bags for spring',
  market: 'meridian-us',
  currency: 'USD',
  dailyBudget: 2000,
  bidding: 'fixed',
  raiseTop: 0,
  raiseProductPage: 0,
  state: 'running',
  startedOn: 12,
  groups: [],
  totals: { impressions: 1000, clicks: 20, spend: 900, orders: 2, units: 2, sales: 6000 },
  ...change,
});

export const littleSight = (change: Partial<Sight> = {}): Sight => ({
  day: 20,
  calendar: { next: '2025-09-21', weekday: 6, start: '2025-09-01', days: 60, isWorkingDayAtHome: false },
  company: { id: 'team-1', name: both('Far Sail'), seat: 1 },
  money: {
    homeCurrency: 'CNY',
    minorUnits: { CNY: 100, USD: 100 },
    spendable: 10_000_000,
    creditLine: 0,
    accounts: [{ account: 'bank', currency: 'CNY', amount: 10_000_000 }],
    netWorth: 10_000_000,
    rates: [{ currency: 'USD', home: 7 }],
  },
  treasury: {
    wallets: [
      { currency: 'CNY', amount: 10_000_000 },
      { currency: 'USD', amount: 0 },
    ],
    platforms: [],
    credit: { limit: 0, drawn: 0, left: 0, interest: 0 },
    rescueLoan: 0,
    forwards: [],
    quotes: [],
    exports: [],
    taxReturns: [],
  },
  stores: [],
  listings: [],
  stock: [],
  supplies: [],
  samples: [],
  suppliers: [],
  payables: [],
  freight: [],
  removals: [],
  mishaps: [],
  orders: [],
  underWay: 0,
  border: { codes: [], declarations: [], taxNumbers: [], documents: [], registers: [] },
  papers: [],
  letters: [],
  returns: [],
  reviews: [],
  studies: [],
  research: { onSale: {}, trackers: [], keywordLists: [], concepts: [] },
  rivals: [],
  promotion: { markets: [], pages: [], past: [] },
  ads: { campaigns: [], owed: [] },
  rules: { platform: [], state: [], changes: [] },
  catalogue: {
    markets: [
      {
        id: 'meridian-us',
        channel: 'meridian',
        name: both('Meridian US'),
        country: 'US',
        countryName: both('United States'),
        currency: 'USD',
        minorUnits: 100,
        language: 'en',
        segments: [{ id: 'us-bargain', name: both('Bargain hunters') }],
        seasons: [],
      },
    ],
    lines: [],
    products: [],
    suppliers: [],
    offers: [],
    lanes: [
      {
        id: 'us-postal',
        name: both('US post'),
        kind: 'postal',
        from: 'home',
        to: 'US',
        base: 500,
        perKilogram: 10_000,
        stepGrams: 100,
        days: { min: 8, max: 14 },
        maxGrams: 2000,
        isTracked: 'partial',
        quotes: { bag: 2500 },
      },
    ],
    freight: [],
    warehouses: [],
    studies: [],
  },
  tasks: [],
  ...change,
});

export const anOrder = (change: Partial<OrderRow> = {}): OrderRow => ({
  id: 17,
  company: 'team-1',
  product: 'bag',
  listing: 10_001,
  market: 'meridian-us',
  country: 'US',
  currency: 'USD',
  buyer: 4711,
  units: 1,
  price: 1999,
  discount: 0,
  shipping: 0,
  tax: 150,
  duty: 400,
  door: 0,
  total: 2549,
  payment: 'card',
  status: 'paid',
  lane: null,
  postage: null,
  placedAt: 19.5,
  shipBy: 21.99,
  promisedAt: 35.99,
  shippedAt: null,
  deliveredAt: null,
  endedAt: null,
  reviewScore: null,
  reviewAt: null,
  isReturned: false,
  refunded: 0,
  ...change,
});

export const aLine = (decision: JournalLine['decision'], change: Partial<JournalLine> = {}): JournalLine => ({
  id: 'line-1',
  day: 21,
  company: 'team-1',
  author: 'company',
  decision,
  by: { id: 'the-student', name: 'Lin' },
  at: '2026-09-20T08:00:00Z',
  state: 'waiting',
  faults: [],
  takenBackBy: null,
  takenBackAt: null,
  ...change,
});

export const COMPANY = '/api/v1/worlds/w1/companies/team-1';

/** The server as the desk of a company finds it; `change` puts other things on the desk. */
export const deskAnswers = (change: Partial<Sight> = {}): Answers => ({
  'GET /api/v1/worlds': () => ({ body: [littleWorld] }),
  'GET /api/v1/worlds/w1': () => ({ body: littleWorld }),
  ...sightAnswers(change),
  [`GET ${COMPANY}/decisions`]: () => ({ body: { lines: [], total: 0 } }),
});

/** The own company, and what everybody in its world may know. */
export function sightAnswers(change: Partial<Sight> = {}): Answers {
  const { catalogue, rules, rivals, listings, ...own } = littleSight(change);
  return {
    [`GET ${COMPANY}`]: () => ({ body: { ...own, listings } }),
    'GET /api/v1/worlds/w1/catalogue': () => ({ body: catalogue }),
    'GET /api/v1/worlds/w1/rules': () => ({ body: rules }),
    'GET /api/v1/worlds/w1/pages': () => ({ body: [...listings, ...rivals] }),
  };
}
