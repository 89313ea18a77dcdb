/**
 * Everything that is true in a market, as plain data. A world is a pure function of scenario, seed and journal;
 * nothing outside it is read when a day is played. Companies, products, markets and lanes are named by their place
 * in the world's or the scenario's lists (`…Index`), because the hot loops work on columns.
 */
import type { BorderPapers } from './border/papers.ts';
import type { Ads } from './ads/campaign.ts';
import type { Conduct } from './conduct/violation.ts';
import type { CrowdState } from './crowd/crowd.ts';
import type { Freight, Removal } from './freight/freight.ts';
import type { Mishap } from './freight/mishap.ts';
import type { Balances, Holdings } from './ledger/accounts.ts';
import type { Money } from './money.ts';
import type { OrderBook, ReviewRequest } from './orders/book.ts';
import type { DisputeFact } from './orders/dispute-facts.ts';
import type { ReviewToAnswer } from './orders/review-record.ts';
import type { LetterCause } from './scenario/letters.ts';
import type {
  Bundle,
  CampaignEntry,
  CartMail,
  Coupon,
  LeftCart,
  LightningDeal,
  PastPromotion,
  PriceOff,
  PriceLog,
  WasPrice,
} from './promotion/promotions.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { Bilingual } from './scenario/words.ts';
import type { ResearchDesk } from './studies/research.ts';
import type { Struck } from './shocks/struck.ts';
import type { UnitCounts } from './stock/unit-places.ts';
import type { Booking, Payable, Sample, Supply } from './supply/supply.ts';
import type { Insolvency, Treasury } from './treasury/treasury.ts';

/** A moment: quarter hours since the world began; day 1 begins at 0. `at / 96` are days with decimals. */
export type Moment = number;
export const SLICES_PER_DAY = 96;
export const SLICES_PER_HOUR = 4;

export interface World {
  readonly engine: string;
  /** With the days of the shocks that were struck; only `strikeShock` writes here. */
  scenario: Scenario;
  /** Unsigned 32-bit. */
  readonly seed: number;
  /** Days played so far; the next day to play is `day + 1`. */
  day: number;
  companies: Company[];
  listings: Listing[];
  lots: Lot[];
  supplies: Supply[];
  samples: Sample[];
  /** What suppliers' coming weeks have been ordered full of. */
  bookings: Booking[];
  payables: Payable[];
  freight: Freight[];
  removals: Removal[];
  mishaps: Mishap[];
  orders: OrderBook;
  letters: Letter[];
  returns: ReturnCase[];
  buyers: KnownBuyers;
  /** By market, what its shelves offered to its country's people on the last day, in thousandths of utility. */
  appeal: number[];
  ads: Ads;
  /** Small sellers, by market; absent where no market has any. */
  crowds?: CrowdState[];
  /** Shocks that waited in the scenario and were struck by the teacher, in the order of their days. */
  struck: Struck[];
  /** The next number of each numbered thing, counted through the life of the world. */
  next: {
    supply: number;
    freight: number;
    order: number;
    letter: number;
    return: number;
    entry: number;
    violation: number;
    mishap: number;
  };
}

export interface Company {
  readonly id: string;
  readonly name: Bilingual;
  /** 1-based place in the world; rivals sit behind the teams. */
  readonly seat: number;
  /** Its own number, which nobody else's coming or going changes: the address of its chance and of its pages. */
  readonly number: number;
  readonly player:
    | { readonly kind: 'team' }
    | {
        readonly kind: 'rival';
        readonly strategy: string;
        readonly strength: number;
        /** Where it trades and in what, by their ids; absent: as it pleases. */
        readonly markets?: readonly string[];
        readonly lines?: readonly string[];
      };
  stores: Store[];
  /** Nobody else gets into its accounts. */
  isSecured?: true;
  /** Pages written so far. */
  pages: number;
  studies: StudyResult[];
  research: ResearchDesk;
  /** Promotions that are over, the newest last. */
  pastPromotions: PastPromotion[];
  /** What stands in its accounts; only `post` writes here. */
  balances: Balances;
  /** The parts of accounts that are kept apart by platform or state; only `post` writes here. */
  holdings: Holdings;
  treasury: Treasury;
  insolvency?: Insolvency;
  border: BorderPapers;
  /** Critical reviews, as long as they can be answered. */
  reviews: ReviewToAnswer[];
  /** Where the units of each product (by its index) are; only `moveUnits` writes here. */
  units: Record<number, UnitCounts>;
}

/** A company's store in one market. */
export interface Store {
  readonly market: number;
  readonly openedOn: number;
  /** Lane for orders that nobody routes by hand; absent: orders wait for a decision. */
  lane?: number;
  /** Working days between order and dispatch that buyers are promised. */
  handlingDays: number;
  /** Where payouts go: into the wallet of the market's currency; absent: home, converted by the platform. */
  payout?: 'wallet';
  /** Days on which the platform keeps it shut, because somebody broke into the account. */
  lock?: { from: number; until: number };
  /** How buyers are asked for reviews; absent: not at all. */
  reviewRequest?: Exclude<ReviewRequest, 'none'>;
  health: Health;
  conduct: Conduct;
  cartMail?: CartMail;
  /** Of yesterday, those who may be written to. */
  leftCarts: LeftCart[];
}

/** Account health and the counts it is made of, newest day last, as long as the longest window in force. */
export interface Health {
  /** Of 1,000. Where the platform counts violation points instead, ten times the service score. */
  points: number;
  isSuspended: boolean;
  /** Orders without fault that count towards the next gain of points. */
  faultless: number;
  days: HealthDay[];
}
export interface HealthDay {
  readonly day: number;
  orders: number;
  cancelled: number;
  shipped: number;
  shippedLate: number;
  tracked: number;
  delivered: number;
  deliveredLate: number;
  defects: number;
  letters: number;
  lettersLate: number;
}

/** A company's offer of a product in one market, with the page it is sold on. */
export interface Listing {
  /** Begins with the number of its company: another company's new page moves no number, and so no chance. */
  readonly id: number;
  readonly company: number;
  readonly product: number;
  readonly market: number;
  /** The listing of another company on whose page this offer stands; the words and pictures here are then nobody's. */
  readonly page?: number;
  /** Place of the line in which the page is filed; absent: the product's own. */
  category?: number;
  title: string;
  bullets: string[];
  description: string;
  searchTerms: string;
  /** Quality of the pictures, 0 to 1. That of the page is read off its words. */
  imageQuality: number;
  /** What was measured on real pictures and words, 0 to 1; it then stands for what the market would assume. */
  measured?: { readonly image?: number; readonly page?: number };
  /** Minor units of the market's currency, as the market shows prices. */
  price: Money;
  /** What the buyer pays for delivery. */
  shipping: Money;
  isPaused: boolean;
  /** Taken out of search by the platform, and why; the cause is a translation key under `suppression.`. */
  suppressed?: Suppression;
  /** What is off the price, and what has come of it. */
  promotion?: PriceOff;
  coupon?: Coupon;
  deal?: LightningDeal;
  /** The day of its last lightning deal, or of the one to come. */
  lastDeal?: number;
  entry?: CampaignEntry;
  bundle?: Bundle;
  /** The former price that the page claims. */
  was?: WasPrice;
  priceLog: PriceLog;
  record: ListingRecord;
}

export interface Suppression {
  readonly cause: string;
  /** The day on which it was taken out. */
  readonly since: number;
}

/** What a market remembers of a listing: daily counts of the last 28 days (newest last), and all reviews. */
export interface ListingRecord {
  impressions: number[];
  clicks: number[];
  carts: number[];
  units: number[];
  /** Of the clicks, those of shoppers who looked beyond the featured offer of a page that several sell on. */
  besides?: number[];
  reviews: [one: number, two: number, three: number, four: number, five: number];
  /** Critical reviews that were answered in public. */
  answered?: number;
}

/** Units of one product, bought together, lying in one place. */
export interface Lot {
  readonly company: number;
  readonly product: number;
  /** `home`, the country code of a warehouse abroad, or a platform's own centre: see `stock/places.ts`. */
  readonly place: string;
  units: number;
  /** Landed cost per unit, minor units of the home currency. */
  readonly unitCost: Money;
  /** What the goods are really like, 0 to 1000. Never in a view. */
  readonly quality: number;
  readonly since: number;
}

/** A buyer's message and what was answered. Causes are facts of the order; words are made from them for reading. */
export interface Letter {
  readonly id: number;
  readonly company: number;
  readonly order: number;
  readonly market: number;
  readonly cause: LetterCause;
  readonly writtenAt: Moment;
  readonly dueAt: Moment;
  answer?: {
    readonly at: Moment;
    readonly stance: 'inform' | 'apologise' | 'partial-refund' | 'full-refund';
    readonly text: string;
    /** Paid back with it, minor units of the market's currency. */
    readonly refund?: number;
  };
}

export interface ReturnCase {
  readonly id: number;
  readonly company: number;
  readonly order: number;
  readonly market: number;
  readonly cause: 'damaged' | 'not-as-described' | 'late' | 'changed-mind' | 'not-received';
  readonly askedAt: Moment;
  readonly dueAt: Moment;
  state: 'asked' | 'granted' | 'refused' | 'on-its-way' | 'received' | 'claimed' | 'closed';
  /** When the state moves on by itself. */
  nextAt: Moment;
  /** What was seen when it came back. */
  condition?: 'unopened' | 'opened' | 'spoilt';
  /** Before the platform: until when the company is heard, and with which facts it contests. */
  dispute?: { readonly dueAt: Moment; readonly contestedWith?: readonly DisputeFact[] };
}

/** What is made of goods that came back. */
export type Grade = 'resell' | 'liquidate' | 'dispose';

/** The people who bought before, by country and number, ascending; with the company of their last purchase and how it went. */
export interface KnownBuyers {
  person: Float64Array;
  company: Int16Array;
  content: Int8Array;
}

/** The answer of a market study: estimates from a sample of its own, so that two buyers get different ones. */
export interface StudyResult {
  readonly study: string;
  readonly boughtOn: number;
  readonly sample: number;
  readonly estimates: readonly { readonly what: string; readonly value: number; readonly error: number }[];
}
