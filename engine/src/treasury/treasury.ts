/** What a company has with its bank and its tax offices, beyond what stands in its accounts. */
import type { Money } from '../money.ts';

export interface Treasury {
  /** Contracts that are not yet due, the earliest bought first. */
  forwards: Forward[];
  /** Numbers the company's contracts. */
  forwardsBought: number;
  /** Owed and not yet posted: minor units of the home currency × days × per ten thousand of a year. */
  interest: number;
  /** Goods that left the country, by month, as long as their VAT can be asked back. */
  exports: ExportMonth[];
  /** Declared to a state abroad, to be paid on its day. */
  taxReturns: TaxReturn[];
}

/** A rate fixed today for a day to come. */
export interface Forward {
  readonly id: number;
  /** What the company does with the foreign currency. */
  readonly side: 'sell' | 'buy';
  readonly currency: string;
  /** Minor units of the foreign currency, and of the home currency that it is exchanged for. */
  readonly amount: Money;
  readonly home: Money;
  readonly margin: Money;
  readonly boughtOn: number;
  readonly day: number;
}

export interface ExportMonth {
  /** `2025-09`. */
  readonly month: string;
  /** What the goods were bought for, VAT included, and the VAT that is given back for them. */
  cost: Money;
  refund: Money;
  state: 'open' | 'claimed' | 'incomplete' | 'paid';
  /** When the tax office answers an application. */
  decidedOn?: number;
}

export interface TaxReturn {
  readonly country: string;
  readonly currency: string;
  readonly amount: Money;
  readonly declaredOn: number;
  readonly dueOn: number;
}

/** A company that cannot pay what is due; one in good standing has none. */
export interface Insolvency {
  /** `overdue` still may act, an administrator lets sell what is there, and `closed` is for good. */
  readonly state: 'overdue' | 'administration' | 'closed';
  readonly since: number;
}

export const newTreasury = (): Treasury => ({
  forwards: [],
  forwardsBought: 0,
  interest: 0,
  exports: [],
  taxReturns: [],
});
