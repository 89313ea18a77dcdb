/**
 * What sellers hold to whatever their strategy: from when on something is worth its money, its work or its risk. Shares
 * of prices are of the usual price in the country, days are days of the seller's own sales.
 */
import { integer, number, object, type Infer } from '../shape.ts';

/** Which goods it takes up, and when it drops them. */
const RangeHabits = object({
  /** Two companies with one strategy still do not like the same goods: spread of taste, in shares of the price. */
  tasteSpread: number(0, 1),
  /** Goods that leave less than this share of the price are not worth the work. */
  leastMargin: number(-1, 1),
  /** Papers are paid for before the first sale: what they cost is borne by so many units. */
  unitsBearingPapers: integer(1, 100_000),
  /** A newer measure of the same goods says more than the older ones together: its weight. */
  newestMeasure: number(0, 1),
  /** Goods that sell fewer units a day and page are given up, once they have been on show for so many days. */
  hopelessDaily: number(0, 100),
  patienceDays: integer(1, 365),
});

/** What it believes it will sell. */
const ForecastHabits = object({
  /** Units a day and page, of goods without any history. */
  firstGuess: number(0.01, 1000),
  /** Sales are judged by so many of the last days, once there have been so many at least. */
  judgedDays: integer(1, 90),
  leastDays: integer(1, 90),
  /** How many times as much it expects to sell in a season of sales: everybody knows when, nobody how strong. */
  seasonFactor: number(1, 10),
});

/** How it orders from suppliers. */
const BuyingHabits = object({
  /** Postage of so many days stays in the bank: it is due weeks before the platform pays. */
  postageDays: integer(0, 120),
  /** A first range takes at most this share of the money at hand. */
  firstRangeShare: number(0.01, 1),
  /** An order is rounded up to the next price break that is at most so many times as large. */
  breakReach: number(1, 10),
  /** Nobody keeps more of one product than so many days sell. */
  mostDays: integer(1, 1000),
  /** Share by which demand over a lead time is off beyond its own chance, for who holds stock to a service level. */
  demandSpread: number(0, 3),
});

/** Whether it has goods looked at in the factory, and what it makes of the report. */
const InspectionHabits = object({
  /** The visit may cost this share of the goods. */
  feeShare: number(0, 1),
  mostUnits: integer(1, 10_000),
  /** Goods that miss the claimed quality by so much go back to the workbench; by less, less is paid. */
  reworkFrom: number(0, 1),
});

/** How it prices. */
const PriceHabits = object({
  /** Nobody asks less than this share of the price or more than so many times it. */
  least: number(0, 1),
  most: number(1, 20),
  /** A price is left alone until the wanted one differs by this share. */
  leastChange: number(0, 1),
  /** Who cannot forecast cannot price either: this part of the forecast's error is in the prices. */
  slipShare: number(0, 1),
  /** Who counts goods and postage alone takes this part of what a unit costs for the whole. */
  seenCost: number(0.1, 1),
});

/** When it writes a page, and whose page it would rather join. */
const PageHabits = object({
  /** Where a unit pays for itself only above so many times the price, nobody would buy it. */
  dearestFloor: number(1, 20),
  /** A page of others is worth joining from so many reviews on, and so many stars. */
  joinFromReviews: integer(0, 100_000),
  joinFromStars: number(1, 5),
  /** A page that stands when a world opens has up to so many reviews for each point of strength. */
  openingReviews: integer(0, 1000),
});

/** When it keeps stock near its buyers. */
const AbroadHabits = object({
  /** Only steady stores are worth it: units a day over all pages, after so many days. */
  steadyDaily: number(0, 10_000),
  provenDays: integer(1, 365),
  /** What sells fewer units a day goes by parcel from home, or not at all. */
  leastDaily: number(0, 1000),
  /** Days that are sent at a time beyond the way, and that stay for buyers served from home until more comes. */
  sentDays: integer(1, 365),
  keptDays: integer(0, 365),
  /** A page is ready with so many days of stock there. */
  readyDays: integer(1, 365),
  /** A market moves to its warehouse when pages with this share of its sales are ready, and home again below the other. */
  movesFrom: number(0, 1),
  returnsBelow: number(0, 1),
});

/** When it enters a campaign of a platform. */
const CampaignHabits = object({
  /** What is left of each unit, as a multiple of the price that leaves nothing. */
  leastMarkup: number(1, 10),
  /** Units are hoped to sell so many times as fast on its days; the fee must come in so many times. */
  hopedLift: number(1, 100),
  feeTimes: number(0, 100),
});

/** Shares of the money in the bank. */
const SpendingHabits = object({
  /** That a study may cost, and a paper: goods come first. */
  study: number(0, 1),
  paper: number(0, 1),
  /** That stays in the bank when borrowed money goes back, as a share of what is owed. */
  keptOfDebt: number(0, 10),
});

export const Habits = object({
  range: RangeHabits,
  forecast: ForecastHabits,
  buying: BuyingHabits,
  inspection: InspectionHabits,
  prices: PriceHabits,
  pages: PageHabits,
  abroad: AbroadHabits,
  campaigns: CampaignHabits,
  spending: SpendingHabits,
});
export type Habits = Infer<typeof Habits>;
