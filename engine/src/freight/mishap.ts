/** Something that a carrier lost or broke, for as long as it can be claimed from it. */
import type { Money } from '../money.ts';

export interface Mishap {
  readonly id: number;
  readonly company: number;
  readonly kind: 'parcel-lost' | 'parcel-damaged' | 'freight-lost' | 'freight-damaged';
  /** The number of the order or of the shipment. */
  readonly of: number;
  /** Place in the scenario's lanes for parcels, in its freight lanes for shipments. */
  readonly lane: number;
  /** What the goods cost, minor units of the home currency. */
  readonly worth: Money;
  readonly grams: number;
  readonly on: number;
  /** The address of its chance: nobody else's doing moves it. */
  readonly luck: number;
  /** The last day on which the carrier takes a claim. */
  readonly until: number;
  claim?: Claim;
}

export interface Claim {
  readonly filedOn: number;
  readonly answeredOn: number;
  /** What the carrier's terms come to, minor units of the home currency. */
  readonly amount: Money;
}

export const isParcel = ({ kind }: Pick<Mishap, 'kind'>): boolean =>
  kind === 'parcel-lost' || kind === 'parcel-damaged';
