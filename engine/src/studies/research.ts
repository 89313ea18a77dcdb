/** What a company has bought of research beside the studies of segments; places are those of the scenario's lists. */

export interface ResearchDesk {
  /** Purchases so far: the address of a sample, so that no two are the same people. */
  bought: number;
  trackers: Tracker[];
  keywordLists: KeywordList[];
  concepts: ConceptResult[];
}

/** An estimate with its standard error. */
export interface Measure {
  readonly value: number;
  readonly error: number;
}

/** A watch on the offers of one line in one market; days newest last, as many as `KEPT_DAYS`. */
export interface Tracker {
  readonly market: number;
  readonly line: number;
  /** Its number among the company's purchases. */
  readonly purchase: number;
  readonly from: number;
  until: number;
  /** The day of the newest entry of each list. */
  lastSeen: number;
  watched: Watched[];
}

export interface Watched {
  readonly listing: number;
  /** Price on the page after discounts; 0 on days without an offer. Minor units of the market's currency. */
  prices: number[];
  /** Mean stars times ten, and reviews. */
  stars: number[];
  reviews: number[];
  /** Purchases that the panel saw. */
  seen: number[];
}

export interface KeywordList {
  readonly market: number;
  readonly line: number;
  readonly boughtOn: number;
  readonly sample: number;
  readonly queries: readonly {
    readonly words: string;
    /** Searches a day. */
    readonly volume: Measure;
    /** Listings that answer it. */
    readonly listings: number;
    /** What a click in the best row has cost lately; absent where nobody paid for one. */
    readonly bid?: Measure;
  }[];
}

export interface ConceptResult {
  readonly market: number;
  readonly product: number;
  readonly price: number;
  readonly promisedDays: number;
  readonly title?: string;
  readonly boughtOn: number;
  readonly sample: number;
  /** Share who would buy it: offered alone, and beside what sells most today. */
  readonly alone: Measure;
  readonly beside: Measure;
  readonly rivals: number;
}

export const KEPT_DAYS = 28;
/** Of each kind of result; older ones make room. */
export const KEPT_RESULTS = 12;

export const noResearch = (): ResearchDesk => ({ bought: 0, trackers: [], keywordLists: [], concepts: [] });

/** Puts a new result behind the others and lets the oldest go. */
export const withNew = <T>(results: readonly T[], added: T): T[] => [...results, added].slice(-KEPT_RESULTS);
