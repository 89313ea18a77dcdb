/** Goods ordered from suppliers, samples of them, and what is owed for them. */
import type { Money } from '../money.ts';

/** Goods ordered from a supplier and not yet here. */
export interface Supply {
  readonly id: number;
  readonly company: number;
  readonly supplier: number;
  readonly product: number;
  readonly units: number;
  /** Of all units, minor units of the home currency; a discount lowers it. */
  cost: Money;
  /** 0 to 1000; a rework lifts it. Never in a view. */
  quality: number;
  readonly orderedOn: number;
  readonly promisedOn: number;
  /** When the goods are made; they come on that day, unless an inspection or an unpaid balance holds them. */
  readyOn: number;
  /** The balance, until it is paid. */
  owed?: Owed;
  /** Ready and unpaid since. */
  heldSince?: number;
  inspection?: Inspection;
  isReworked?: true;
}

export interface Owed {
  readonly currency: string;
  amount: Money;
  /** What it was worth in the home currency when it was booked. */
  booked: Money;
}

/** What is owed for goods that are here already: trade credit. */
export interface Payable extends Readonly<Owed> {
  readonly company: number;
  readonly supplier: number;
  readonly supply: number;
  readonly dueOn: number;
}

/** Inspectors asked to look at a supply before it leaves, and what they found. */
export interface Inspection {
  readonly units: number;
  readonly askedOn: number;
  report?: Finding & { readonly answerBy: number };
  /** Accepted, or bargained over: it leaves as it is. */
  isAnswered?: true;
}

/** A quality between 0 and 1 as it was measured, with the spread of its error. */
export interface Finding {
  readonly foundOn: number;
  readonly quality: number;
  readonly error: number;
}

/** A single piece sent for a look. */
export interface Sample {
  readonly company: number;
  readonly supplier: number;
  readonly product: number;
  readonly orderedOn: number;
  readonly arrivesOn: number;
  finding?: Finding & { readonly attributes: readonly SampledAttribute[] };
}

export interface SampledAttribute {
  readonly attribute: string;
  readonly value: number;
}

/** Units of a supplier's capacity that are taken in a week of the world. */
export interface Booking {
  readonly supplier: number;
  readonly week: number;
  units: number;
}
