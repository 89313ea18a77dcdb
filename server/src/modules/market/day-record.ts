// What is kept of a day that was played: the engine's report in the words that pages ask for.
import type { Fault } from './world-tables.ts';
import type {
  adDay,
  company,
  companyDay,
  funnel,
  ledgerDay,
  news,
  order,
  orderEvent,
  traffic,
} from './tables.ts';

type RowOf<T extends { $inferInsert: object }> = Omit<T['$inferInsert'], 'worldId'>;

export type OrderRecord = RowOf<typeof order>;
export type CompanyDayRecord = RowOf<typeof companyDay>;
/** What a company booked, a column in each list. */
export type LedgerRecord = Omit<RowOf<typeof ledgerDay>, 'lines'>;
export type CompanyRecord = RowOf<typeof company>;

/** What changed of an order; what is not set stays. */
export interface OrderPatch {
  readonly id: number;
  status?: string;
  lane?: string;
  postage?: number;
  customs?: number;
  shippedAt?: number;
  deliveredAt?: number;
  endedAt?: number;
  reviewScore?: number;
  reviewAt?: number;
  refunded?: number;
  isReturned?: true;
}

/** The world at the end of a day: its hash, and itself in few bytes. */
export interface DaySeal {
  readonly hash: string;
  readonly snapshot: Uint8Array;
}

export interface DayRecord {
  readonly day: number;
  readonly totals: Readonly<Record<string, number>>;
  readonly placed: readonly OrderRecord[];
  readonly patches: readonly OrderPatch[];
  readonly events: readonly RowOf<typeof orderEvent>[];
  readonly ledgers: readonly LedgerRecord[];
  readonly funnel: readonly RowOf<typeof funnel>[];
  readonly ads: readonly RowOf<typeof adDay>[];
  readonly traffic: readonly RowOf<typeof traffic>[];
  readonly news: readonly RowOf<typeof news>[];
  readonly companies: readonly CompanyDayRecord[];
  /** Companies that came on that day. */
  readonly founded: readonly CompanyRecord[];
  /** Lines of the journal that were no longer possible when the day came to them. */
  readonly refused: readonly { readonly seq: number; readonly faults: readonly Fault[] }[];
}
