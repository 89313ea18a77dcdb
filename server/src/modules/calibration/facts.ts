/** What is measured of sales, once, the same way for a firm's files and for what a market of ours has sold. */

export type Unit = 'count' | 'share' | 'days' | 'money' | 'ratio' | 'stars';

export interface Fact {
  /** `delivery.days.p50`; its name in both languages stands in the contract. */
  readonly id: string;
  readonly unit: Unit;
  readonly value: number;
  /** Orders, buyers or sellers that it is made of: the fewest of them where several kinds are. */
  readonly count: number;
}

export interface Distribution {
  readonly id: string;
  readonly unit: Unit;
  /** Of each bar: a word, or where it begins. */
  readonly labels: readonly string[];
  readonly shares: readonly number[];
  /** Orders in each bar. */
  readonly counts: readonly number[];
}

/** A group of orders, and how many people stand behind it: what anonymity is judged by. */
export interface Group {
  readonly key: string;
  readonly orders: number;
  readonly buyers: number;
  /** Sellers; absent when the files name none. */
  readonly sellers?: number;
}
