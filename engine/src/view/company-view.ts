/**
 * What one company may know, in the words of the trade: names in place of indices, and nothing that only the market
 * knows. Money is in minor units of the currency that is named. `…On` is a day of the world; `…At` is a moment in days
 * since the world's start with decimals, so that noon of day 1 is 0.5.
 */
import type { FeaturedTerms } from '../demand/featured-offer.ts';
import type { PageParts } from '../demand/page-quality.ts';
import type { Account } from '../ledger/accounts.ts';
import type { Measured } from '../conduct/metrics.ts';
import type { Paper } from './paper.ts';
import type { Bilingual } from '../scenario/words.ts';
import type { HealthDay, Letter, ReturnCase, Store, StudyResult } from '../world.ts';
import type { AdsView } from './ads.ts';
import type { BorderView } from './border.ts';
import type { Catalogue } from './catalogue.ts';
import type { CriticalReview } from './critical-reviews.ts';
import type { FreightView, MishapView, RemovalView, StockView } from './goods.ts';
import type { PayableView, SampleView, SupplierToday, SupplyView } from './supply.ts';
import type { ResearchView } from './research.ts';
import type { LetterWords } from './letter-words.ts';
import type { ConductView } from './conduct.ts';
import type { PromotionView } from './promotion.ts';
import type { RulesView } from './rules.ts';
import type { TreasuryView } from './treasury.ts';

export interface CompanyView {
  /** Days played; what is decided now is for the day after. */
  readonly day: number;
  readonly calendar: CalendarView;
  readonly company: { readonly id: string; readonly name: Bilingual; readonly seat: number };
  readonly money: MoneyView;
  readonly treasury: TreasuryView;
  readonly stores: readonly StoreView[];
  readonly listings: readonly ListingView[];
  readonly stock: readonly StockView[];
  readonly supplies: readonly SupplyView[];
  readonly samples: readonly SampleView[];
  readonly suppliers: readonly SupplierToday[];
  /** Balances of supplies that are here already. */
  readonly payables: readonly PayableView[];
  readonly freight: readonly FreightView[];
  readonly removals: readonly RemovalView[];
  /** What carriers lost or broke, as long as it can be claimed. */
  readonly mishaps: readonly MishapView[];
  /** Orders that are paid and have not left. */
  readonly orders: readonly OrderView[];
  /** Parcels between dispatch and door. */
  readonly underWay: number;
  readonly border: BorderView;
  /** What the company's markets ask of its goods, and what of it is there. */
  readonly papers: readonly Paper[];
  readonly letters: readonly LetterView[];
  readonly returns: readonly ReturnView[];
  /** Critical reviews that can still be answered. */
  readonly reviews: readonly CriticalReview[];
  readonly studies: readonly StudyResult[];
  readonly research: ResearchView;
  readonly rivals: readonly PublicListing[];
  readonly promotion: PromotionView;
  readonly ads: AdsView;
  readonly rules: RulesView;
  readonly catalogue: Catalogue;
}

export interface CalendarView {
  /** The calendar day that is played next, as `2026-03-31`; Monday is 0. */
  readonly next: string;
  readonly weekday: number;
  readonly start: string;
  readonly days: number;
  readonly isWorkingDayAtHome: boolean;
}

export interface MoneyView {
  readonly homeCurrency: string;
  /** Minor units per unit of each currency: 100 for most. */
  readonly minorUnits: Readonly<Record<string, number>>;
  /** Bank and what is left of the credit line: what a decision can spend. */
  readonly spendable: number;
  readonly creditLine: number;
  readonly accounts: readonly {
    readonly account: Account;
    readonly currency: string;
    readonly amount: number;
  }[];
  /** All that is owned less all that is owed, at today's rates, in the home currency. */
  readonly netWorth: number;
  /** Units of the home currency for one unit of another, today. */
  readonly rates: readonly { readonly currency: string; readonly home: number }[];
}

export interface StoreView {
  readonly market: string;
  readonly country: string;
  readonly currency: string;
  readonly openedOn: number;
  /** Absent while orders wait to be sent by hand. */
  readonly lane?: string;
  readonly handlingDays: number;
  /** How buyers are asked for reviews; absent: not at all. */
  readonly reviewRequest?: NonNullable<Store['reviewRequest']>;
  readonly promisedDays: number;
  readonly health: {
    readonly points: number;
    readonly standing: 'healthy' | 'at-risk' | 'suspended';
    readonly metrics: readonly Measured[];
    readonly days: readonly HealthDay[];
  };
  readonly conduct: ConductView;
}

export interface PublicListing {
  readonly id: number;
  readonly company: string;
  readonly companyName: Bilingual;
  readonly market: string;
  readonly product: string;
  /** The listing on whose page it stands, when that is another company's. */
  readonly page?: number;
  readonly title: string;
  readonly price: number;
  readonly shipping: number;
  readonly currency: string;
  /** Per thousand off on the next day; 0 without a promotion. */
  readonly off: number;
  /** Off one unit by a coupon, and the former price that the page claims; minor units. */
  readonly coupon?: number;
  readonly was?: number;
  readonly stars?: number;
  readonly reviews: number;
  readonly promisedDays: number;
}

/** Of a page that several sell on: how often this offer stood forward, and what was weighed. */
export interface FeaturedView {
  /** Offers on the page, paused ones aside. */
  readonly offers: number;
  /** Of the page's views in the last four weeks, those on which this offer stood forward; absent without views. */
  readonly share?: number;
  /** Of others only what everybody sees: the price and the promise. */
  readonly sellers: readonly {
    readonly listing: number;
    readonly company: string;
    readonly terms: Partial<FeaturedTerms>;
  }[];
}

export interface ListingView extends PublicListing {
  readonly bullets: readonly string[];
  readonly description: string;
  readonly searchTerms: string;
  readonly isPaused: boolean;
  /** The line in which the page is filed. */
  readonly category: string;
  /** Out of search, why and since which day; of a page that the company has joined, too. */
  readonly suppressed?: { readonly cause: string; readonly since: number };
  /** How the page is made, 0 to 1: its pictures, and its words in those parts that its readers look at. */
  readonly made: { readonly image: number; readonly page: number; readonly parts?: PageParts };
  /** When several sell on the page. */
  readonly featured?: FeaturedView;
  readonly promotion?: { readonly perThousand: number; readonly from: number; readonly until: number };
  /** Stars one to five. */
  readonly reviewCounts: readonly number[];
  /** Days of the last 28, newest last. */
  readonly record: {
    readonly impressions: readonly number[];
    readonly clicks: readonly number[];
    readonly carts: readonly number[];
    readonly units: readonly number[];
  };
  /** What the market's ranking looks at beside the words; `priceToMedian` is 1 at the median of its line. */
  readonly ranking: {
    readonly units28: number;
    readonly conversion28?: number;
    readonly priceToMedian: number;
  };
  /** Units where the store's goods lie now. */
  readonly inStock: number;
}

export interface OrderView {
  readonly id: number;
  readonly listing: number;
  readonly market: string;
  readonly product: string;
  readonly units: number;
  readonly currency: string;
  /** What the buyer paid for goods and delivery, less the discount. */
  readonly paid: number;
  readonly placedAt: number;
  readonly shipBy: number;
  readonly promisedAt: number;
  /** Absent while nobody has chosen one: the order waits for a decision. */
  readonly lane?: string;
}

export interface LetterView {
  readonly id: number;
  readonly order: number;
  readonly market: string;
  readonly cause: Letter['cause'];
  readonly writtenAt: number;
  readonly dueAt: number;
  /** As the buyer wrote it; absent where the scenario has no letters in the market's language. */
  readonly words?: LetterWords | undefined;
  readonly answer?: {
    readonly at: number;
    readonly stance: string;
    readonly text: string;
    readonly refund?: number;
  };
}

export interface ReturnView {
  readonly id: number;
  readonly order: number;
  readonly market: string;
  readonly cause: ReturnCase['cause'];
  readonly askedAt: number;
  readonly dueAt: number;
  readonly state: ReturnCase['state'];
  /** What was seen when it came back. */
  readonly condition?: NonNullable<ReturnCase['condition']>;
  /** When goods that came back are graded without a decision. */
  readonly gradeBy?: number;
  /** Before the platform: until when the company is heard, and what it has said. */
  readonly dispute?: { readonly dueAt: number; readonly contestedWith?: readonly string[] };
}
