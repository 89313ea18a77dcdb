import { id, integer, list, number, object, oneOf, optional, text, type Infer } from '../shape.ts';
import { SPAN } from './span.ts';
import { GATE, Storage } from './storage.ts';
import { Bilingual, Source } from './words.ts';

const countryCode = text({ min: 2, max: 2, like: /^[A-Z]{2}$/ });

/**
 * What a carrier adds to its price between two dates. It falls on every parcel or shipment, or only on those that
 * `over…` or `remoteShare` single out. The parts add up.
 */
const Surcharge = object({
  kind: oneOf('fuel', 'peak', 'remote', 'oversize', 'security'),
  from: SPAN.from,
  /** Absent: until further notice. */
  until: optional(SPAN.until),
  /** Of the price before surcharges. */
  perThousand: optional(integer(0, 5000)),
  /** Fen for each started kilogram of chargeable weight. */
  perKilogram: optional(integer()),
  /** Fen for each parcel; of freight, for the shipment. */
  flat: optional(integer()),
  /** Only for units whose longest side is longer. */
  overMillimetres: optional(integer(1, 3000)),
  /** Only for parcels that are heavier. */
  overGrams: optional(integer(1, 70_000)),
  /** Only for this share of addresses: which, shows when the parcel is handed over. */
  remoteShare: optional(number(0, 1)),
});
export type Surcharge = Infer<typeof Surcharge>;

/** Weeks in which everything takes longer: the whole transit is multiplied. */
const BusySeason = object({ ...SPAN, factor: number(1, 5) });

/** What a carrier pays for what it loses or breaks. Absent: nothing, as with ordinary mail. */
const Liability = object({
  /** `value`: what the goods cost, up to `most`; `fixed`: `most`, whatever they cost; `weight`: `most` a kilogram. */
  basis: oneOf('value', 'fixed', 'weight'),
  /** Fen. */
  most: integer(),
  claimWithinDays: integer(1, 365),
  answerDays: integer(1, 180),
  /** Share of claims turned down for reasons nobody foresees; absent: none. */
  refusedShare: optional(number(0, 1)),
});
export type Liability = Infer<typeof Liability>;

/**
 * A way to move parcels to consumers of one country. Its legs' days are lognormal with the quoted range as the
 * 10–90 % band; congestion is one draw per lane and week, shared by all parcels of that week.
 */
export const Lane = object({
  id,
  name: Bilingual,
  kind: oneOf('postal', 'dedicated', 'express', 'overseas-warehouse', 'platform-fulfilment'),
  /** Where the parcel starts: the home warehouse, or stock held in the country of the buyer. */
  from: oneOf('home', 'abroad'),
  to: countryCode,
  /** Of platform fulfilment, from abroad: the channel whose own centre it starts from, and for whose orders it is. */
  channel: optional(id),
  /**
   * Price in fen: `base + perKilogram · chargeable weight`, charged by steps of `stepGrams`. Of platform fulfilment
   * both are nothing: the platform charges by the size tiers of its rules.
   */
  base: integer(),
  perKilogram: integer(),
  stepGrams: integer(1, 5000),
  maxGrams: integer(1, 70_000),
  /** Divisor of the volumetric weight, cm³ per kg; absent where the lane charges by the actual weight. */
  volumetric: optional(integer(1000, 20_000)),
  surcharges: optional(list(Surcharge, { max: 60 })),
  days: object({ min: number(0.1, 120), max: number(0.2, 180) }),
  busy: optional(list(BusySeason, { max: 20 })),
  /** Spread (log scale) of the factor by which a bad or good week lengthens all parcels of the lane. */
  congestion: number(0, 1),
  lostShare: number(0, 0.2),
  damagedShare: number(0, 0.2),
  isTracked: oneOf('full', 'partial', 'none'),
  liability: optional(Liability),
  source: Source,
});
export type Lane = Infer<typeof Lane>;

/** A container of its own: one price, however full it is. */
const Container = object({
  id,
  name: Bilingual,
  price: integer(1),
  /** What goes in with boxes as they stack, and the most that it may weigh. */
  litres: integer(1, 100_000),
  kilograms: integer(1, 40_000),
});
export type Container = Infer<typeof Container>;

/**
 * Moving a company's own stock from home to a warehouse, or a platform's centre, in a country. Its price is one of
 * three: by the kilogram (air, express, rail, sea by weight), by the cubic metre (sea LCL) or by the container (FCL).
 */
export const FreightLane = object({
  id,
  name: Bilingual,
  kind: oneOf('sea', 'sea-lcl', 'sea-fcl', 'air', 'rail', 'express'),
  to: countryCode,
  /** Fen for each started kilogram of chargeable weight, the volumetric with its divisor in cm³ per kg. */
  perKilogram: optional(integer(1)),
  volumetric: optional(integer(1000, 20_000)),
  /** Fen per cubic metre or tonne, whichever is more; a shipment counts as `leastCubicMetres` at least. */
  perCubicMetre: optional(integer(1)),
  leastCubicMetres: optional(number(0.1, 20)),
  /** The dearest last; goods go in the cheapest set of containers that holds them. */
  containers: optional(list(Container, { min: 1, max: 4 })),
  /** The least that a shipment costs, before what is added to it. */
  minimum: integer(),
  /** Fen for the papers and the clearance of a shipment, whatever its size. */
  perShipment: optional(integer()),
  surcharges: optional(list(Surcharge, { max: 60 })),
  days: object({ min: number(1, 120), max: number(1, 180) }),
  busy: optional(list(BusySeason, { max: 20 })),
  congestion: number(0, 1),
  lostShare: number(0, 0.2),
  /** Share of shipments of which a part arrives broken, and the most of its units that do; absent: none. */
  damaged: optional(object({ share: number(0, 0.5), mostOfUnits: number(0, 1) })),
  liability: optional(Liability),
  source: Source,
});
export type FreightLane = Infer<typeof FreightLane>;

/** A warehouse abroad, for hire. Amounts in fen. */
const Warehouse = object({
  country: countryCode,
  name: Bilingual,
  storage: Storage,
  inboundPerUnit: integer(),
  pickingPerOrder: integer(),
  ...GATE,
  source: Source,
});
export type Warehouse = Infer<typeof Warehouse>;

export const Lanes = object({
  lanes: list(Lane, { min: 1, max: 400 }),
  freight: list(FreightLane, { max: 200 }),
  warehouses: list(Warehouse, { max: 60 }),
});
export type Lanes = Infer<typeof Lanes>;
