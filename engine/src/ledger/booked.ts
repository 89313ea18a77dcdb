/** What statements are worked out of. */
/** Postings of one day, account, currency and memo: a single one, or the sum of several. */
export interface Booked {
  readonly day: number;
  readonly account: string;
  readonly currency: string;
  readonly memo: string;
  readonly amount: number;
}

/** Days of the world, both ends included; day 0 is the opening of the books. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** What an amount is worth in the home currency by the rate of a day, in minor units. */
export type Translate = (amount: number, currency: string, day: number) => number;
