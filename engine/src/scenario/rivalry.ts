/**
 * How computer companies play: what each strength is able to do, and the figures by which each strategy decides.
 * Nothing public measures any of it; a teacher who wants milder or harder rivals turns these numbers.
 */
import { id, integer, list, number, object, oneOf, optional, yesOrNo, type Infer } from '../shape.ts';
import { Habits } from './seller-habits.ts';
import { Bilingual, Source } from './words.ts';

/** What a company has to have learned before it does it at all. */
const SKILLS = [
  /** Orders leave by a lane rule; otherwise somebody sends them when they think of it. */
  'lane-rules',
  /** Counts fees, taxes, duty and returns into what a unit costs, beside goods and postage. */
  'landed-cost',
  /** Asks every buyer for a review, in neutral words. */
  'review-requests',
  /** Knows what the law and the platform forbid: rights of return, praise without proof, borrowed designs. */
  'rules',
  /** Answers what is held against it with a plan of action. */
  'appeals',
  /** Asks carriers for what they lost, and the tax office for what it owes. */
  'claims',
  /** Reads the search-term report: bids by what clicks earn, negatives for what earns nothing. */
  'ad-reports',
  /** Enters campaigns of platforms. */
  'campaigns',
  /** Knows the right heading of its goods at customs; who does not takes the first that sounds right. */
  'customs-codes',
  /** Has parcels taxed with the order, so that nobody has to pay at the door. */
  'prepaid-duty',
  /** Has samples measured before it orders from somebody new. */
  'samples',
  /** Has large orders looked at in the factory. */
  'inspections',
  /** Judges its sales by the days on which it had goods. */
  'sold-out-days',
  /** Knows the calendar of sales, and stocks up before it. */
  'seasons',
  /** Keeps stock in the countries of its buyers. */
  'stock-abroad',
  /** Prices from the first-order condition of price competition beside its rule of thumb. */
  'first-order-prices',
  /** Works out from its own sales how buyers take its prices. */
  'own-elasticity',
] as const;
export type Skill = (typeof SKILLS)[number];

/** One of five, from a beginner to who plans like the best; each number shows in what the company does. */
const Strength = object({
  name: Bilingual,
  /** Log spread by which a forecast of sales misses, drawn anew each week. */
  forecastError: number(0, 3),
  /** Days from one look at prices and stock to the next. */
  reactionDays: integer(1, 60),
  /** Days of sales that stock should last beyond the next delivery, and that an order of goods should cover. */
  safetyDays: number(0, 90),
  coverDays: number(1, 180),
  /** Products carried, markets served where the scenario names none, and facts of a product told on its page. */
  products: integer(1, 200),
  markets: integer(1, 80),
  facts: integer(1, 20),
  /** Share of letters, returns and claims that an evening gets done. */
  diligence: number(0, 1),
  /** Share of evenings on which orders are thought of that no rule sends. */
  remembers: number(0, 1),
  /** Market studies that it buys, while it can afford to learn. */
  studies: integer(0, 20),
  skills: list(oneOf(...SKILLS), { max: 20 }),
});
export type Strength = Infer<typeof Strength>;

/**
 * What draws it to an offer of a supplier: the weight of what the goods leave, as a share of their price; of their
 * quality, from 0 to 1; of the logarithm of the reviews that they have already; and against them, of each page that sells
 * them in a market.
 */
const Liking = object({
  margin: number(-10, 10),
  quality: number(-10, 10),
  fame: number(-10, 10),
  crowd: number(-10, 10),
});
export type Liking = Infer<typeof Liking>;

/** What all strategies have in some measure. Prices are ratios to the usual price of the country. */
const MANNER = {
  name: Bilingual,
  /** What it does, for those who read about it. */
  summary: Bilingual,
  liking: Liking,
  /** Kinds of lanes, the preferred one first. */
  lanes: list(oneOf('postal', 'dedicated', 'express'), { min: 1, max: 3 }),
  /** The slowest way by which it sends stock abroad, days; absent: it keeps all at home. */
  slowestFreightDays: optional(integer(1, 365)),
  /** Working days to dispatch that its buyers are promised: fewer sell better and are sooner missed. */
  handlingDays: integer(0, 30),
  /** How much more goods than others it buys at a time. */
  appetite: number(0.1, 5),
  /** The least that it asks, as a multiple of the price at which nothing is earned. */
  leastMarkup: number(1, 3),
  /** Takes back what buyers merely no longer want. */
  takesBack: yesOrNo,
} as const;
const Manner = object(MANNER);
export type MannerFigures = Infer<typeof Manner>;

/** A short offer for goods that lie: from so many days of stock on. */
const Clearance = object({ fromDays: number(1, 1000), perThousand: integer(1, 900), days: integer(1, 90) });

/** How it pays for clicks. */
const Advertising = object({
  /** Spending on clicks as a share of the sales that they bring. */
  targetAcos: number(0.01, 1),
  /** Before a page has sold: the share of its clicks that is believed to buy. */
  firstConversion: number(0.001, 0.5),
  /** Clicks that this belief weighs as many as. */
  beliefClicks: integer(1, 10_000),
  /** A click costs at most this share of what a sale leaves. */
  mostOfMargin: number(0, 1),
  /** A day's budget, as a share of the sales of a day. */
  budgetShare: number(0, 1),
  /** Clicks after which words without an order are shut out, and by which a bid is judged. */
  clicksToJudge: integer(1, 1000),
  /** A target without an order is stopped after so many times the clicks to judge. */
  vainTimes: number(1, 100),
  /** A bid moves by no more than these at a time, as multiples of itself: one order more or less is chance. */
  mostUp: number(1, 10),
  mostDown: number(0.01, 1),
  /** Facts of a product that people are thought to type, and ad groups that are opened on one evening. */
  keywordFacts: integer(1, 20),
  newGroups: integer(1, 100),
});
export type AdvertisingFigures = Infer<typeof Advertising>;

/** What estimates of one's own elasticity begin with. */
const FirstOrder = object({
  /** Own-price elasticity without the sign, and the weight of this belief against own observations. */
  elasticity: number(1.05, 10),
  weight: number(0, 100),
  /** Not to buy at all competes with everybody, as so many offers would. */
  outside: number(0, 1000),
  /** What others at that strength still take from their rule of thumb: their place in the market. */
  character: number(0, 1),
});

const Strategies = object({
  'price-follower': object({ ...MANNER, undercut: number(0.1, 2), clearance: Clearance }),
  'quality-leader': object({
    ...MANNER,
    premium: number(0.5, 3),
    acclaimedPremium: number(0.5, 3),
    acclaimedStars: number(1, 5),
  }),
  liquidator: object({
    ...MANNER,
    firstPrice: number(0.1, 2),
    /** What the price falls for every month of stock beyond the first. */
    perMonth: number(0, 1),
    leastOverSunk: number(1, 3),
    clearance: Clearance,
  }),
  copycat: object({ ...MANNER, below: number(0.1, 2), clearance: Clearance }),
  advertiser: object({ ...MANNER, premium: number(0.5, 3), advertising: Advertising, clearance: Clearance }),
  'first-order-pricer': object(MANNER),
  planner: object({
    ...MANNER,
    advertising: Advertising,
    /** Standard deviations of demand over the lead time that its stock is held against. */
    service: number(0, 4),
    /** It asks the mean of its best price for itself and of this many times the middle of the market. */
    nearMiddle: number(0.1, 2),
    clearance: Clearance,
  }),
});
export type StrategyFigures = Infer<typeof Strategies>;
export type StrategyName = keyof StrategyFigures;

export const STRATEGY_NAMES = [
  'price-follower',
  'quality-leader',
  'liquidator',
  'copycat',
  'advertiser',
  'first-order-pricer',
  'planner',
] as const satisfies readonly StrategyName[];

/** A computer company: which strategy plays it and how well, from 1 (a beginner) to 5. */
export const Rival = object({
  id,
  name: Bilingual,
  strategy: oneOf(...STRATEGY_NAMES),
  strength: integer(1, 5),
  /** The markets that it serves, the first first; absent: as many as it is able to, beginning at its own. */
  markets: optional(list(id, { min: 1, max: 80 })),
  /** The lines that it deals in; absent: all. */
  lines: optional(list(id, { min: 1, max: 40 })),
});
export type Rival = Infer<typeof Rival>;

/** How computer companies come and go. */
export const Entrants = object({
  /** The next of those that wait comes so many days after somebody has failed. */
  afterDays: integer(1, 1000),
  /** Owners who see this share of their capital left, or the last of their stores closed for good, give up. */
  giveUpBelow: number(0, 1),
  companies: list(Rival, { max: 60 }),
});

export const Rivalry = object({
  /** The first is strength 1. */
  strengths: list(Strength, { min: 5, max: 5 }),
  strategies: Strategies,
  habits: Habits,
  firstOrder: FirstOrder,
  source: Source,
});
export type Rivalry = Infer<typeof Rivalry>;
