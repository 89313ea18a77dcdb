/** What a day did, for those who keep records of it. Everything here is derived; the world itself needs none of it. */
import type { Placement } from './ads/placements.ts';
import type { Fault } from './shape.ts';
import type { Account } from './ledger/accounts.ts';
import type { Moment } from './world.ts';
import type { OrderStatus } from './orders/book.ts';

export interface DayReport {
  readonly day: number;
  /** Hash of the whole world after the day, 16 hexadecimal digits. */
  readonly hash: string;
  readonly totals: DayTotals;
  readonly traffic: TrafficRow[];
  readonly funnel: FunnelRow[];
  readonly ads: AdRow[];
  readonly placed: PlacedOrder[];
  readonly changes: OrderChange[];
  /** Orders to small sellers, who keep no books; absent where there are none. */
  crowd?: CrowdReport;
  readonly postings: Posting[];
  readonly news: News[];
}

/** As long as the world after the day has not been hashed: while the day is played, and where nobody asks for the hash. */
export type UnsealedReport = Omit<DayReport, 'hash'>;

export interface DayTotals {
  sessions: number;
  searches: number;
  clicks: number;
  carts: number;
  orders: number;
  units: number;
}

/** One market's visits of the day. */
export interface TrafficRow {
  readonly market: number;
  sessions: number;
  searches: number;
  clicks: number;
  carts: number;
  orders: number;
  units: number;
}

/** One listing's day. `lost` counts shoppers who wanted it and found none in stock. */
export interface FunnelRow {
  readonly listing: number;
  impressions: number;
  clicks: number;
  /** Of the clicks, those of shoppers who looked beyond the featured offer of a page that several sell on. */
  besides: number;
  carts: number;
  orders: number;
  units: number;
  revenue: number;
  lost: number;
}

/**
 * What one advertisement had of a target, placement and query in a day. Money in minor units of the market's currency;
 * orders count on the day on which they come, for the last click before them. Impressions of queries that nobody
 * clicked after stand in one row without a query.
 */
export interface AdRow {
  readonly company: number;
  readonly market: number;
  readonly campaign: number;
  readonly group: number;
  readonly target: number;
  readonly listing: number;
  readonly placement: Placement;
  /** Place of the query in the market's log; −1 for none. */
  readonly query: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly spend: number;
  readonly orders: number;
  readonly units: number;
  readonly sales: number;
}

export interface PlacedOrder {
  readonly id: number;
  readonly company: number;
  readonly listing: number;
  readonly product: number;
  readonly market: number;
  readonly buyer: number;
  readonly session: number;
  readonly placedAt: Moment;
  readonly units: number;
  readonly currency: string;
  readonly price: number;
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  readonly duty: number;
  /** Asked of the buyer by the courier, beside what was paid with the order. */
  readonly door: number;
  readonly payment: string;
  readonly promisedAt: Moment;
  readonly shipBy: Moment;
  /** Not by a visit of its own: put beside another order of the visit, or after a letter about a cart. */
  readonly via?: 'bundle' | 'cart-mail';
}

/** Something that happened to an order: its new status, or a review, a refund. Only what changed is set. */
export interface OrderChange {
  readonly order: number;
  readonly company: number;
  readonly at: Moment;
  readonly status?: OrderStatus;
  readonly lane?: number;
  readonly postage?: number;
  /** What customs will make of the parcel: a carrier's page needs it, nobody else may see it. */
  readonly customs?: number;
  readonly reviewScore?: number;
  readonly refunded?: number;
  readonly isReturned?: true;
}

export interface CrowdReport {
  readonly placed: CrowdPlaced[];
  readonly changes: CrowdChange[];
}

export interface CrowdPlaced {
  readonly id: number;
  readonly market: number;
  /** Number of the seller, from 0; place of its department; and number of the page among the seller's. */
  readonly seller: number;
  readonly department: number;
  readonly page: number;
  readonly buyer: number;
  /** The visit's place in its market's slice; of who came again, beyond all visits. */
  readonly session: number;
  readonly placedAt: Moment;
  /** When the money was there. */
  readonly paidAt: Moment;
  readonly promisedAt: Moment;
  readonly units: number;
  /** Weight of one, and how far it goes: places of the regions that it is sent from and to. */
  readonly grams: number;
  readonly from: number;
  readonly to: number;
  readonly kilometres: number;
  readonly currency: string;
  /** For all units; tax is inside both. */
  readonly price: number;
  readonly freight: number;
  readonly tax: number;
  readonly payment: string;
  /** Its page's price is one that the scenario tries. */
  readonly isOnTrial?: true;
}

export interface CrowdChange {
  readonly order: number;
  readonly at: Moment;
  readonly status?: OrderStatus;
  readonly reviewScore?: number;
  /** Nothing more will come of it. */
  readonly isOver?: true;
}

/** One line of the journal of accounts; the lines of an entry add up to nothing in each currency. */
export interface Posting {
  readonly entry: number;
  readonly company: number;
  readonly account: Account;
  readonly currency: string;
  readonly amount: number;
  readonly memo: string;
  readonly order?: number;
}

/** What a company hears of the day. `code` is a translation key; company −1 is for everybody. */
export interface News {
  readonly company: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly faults?: readonly Fault[];
}
