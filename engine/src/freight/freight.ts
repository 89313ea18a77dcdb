import type { Money } from '../money.ts';

/** Goods of one product on their way. */
export interface FreightGoods {
  readonly product: number;
  readonly units: number;
  /** Of all units with their share of the freight, minor units of the home currency. */
  readonly cost: Money;
  readonly quality: number;
}

/** Own stock on its way to a place abroad. */
export interface Freight {
  readonly id: number;
  readonly company: number;
  readonly lane: number;
  /** As lots bear it. */
  readonly place: string;
  readonly goods: FreightGoods[];
  readonly sentOn: number;
  readonly promisedOn: number;
  /** At the gate of the place, cleared; from there it waits for its appointment. */
  gateOn: number;
  arrivesOn: number;
}

/** Own stock called back from a platform's centre to the warehouse of its country. */
export interface Removal extends FreightGoods {
  readonly company: number;
  readonly from: string;
  readonly place: string;
  readonly arrivesOn: number;
}
