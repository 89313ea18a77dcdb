import { id, integer, list, number, object, oneOf, optional, text, type Infer } from '../shape.ts';
import { Bilingual, Source } from './words.ts';

/** The two-letter code of a country, or a place of its own such as `us-warehouse`. */
const countryCode = text({ min: 2, max: 2, like: /^[A-Z]{2}$/ });

/**
 * A way to move parcels to consumers of one country. Its legs' days are lognormal with the quoted range as the
 * 10–90 % band; congestion is one draw per lane and week, shared by all parcels of that week.
 */
export const Lane = object({
  id,
  name: Bilingual,
  kind: oneOf('postal', 'dedicated', 'express', 'overseas-warehouse'),
  /** Where the parcel starts: the home warehouse, or stock held in the country of the buyer. */
  from: oneOf('home', 'abroad'),
  to: countryCode,
  /** Price in fen: `base + perKilogram · chargeable weight`, charged by steps of `stepGrams`. */
  base: integer(),
  perKilogram: integer(),
  stepGrams: integer(1, 5000),
  maxGrams: integer(1, 70_000),
  /** Divisor of the volumetric weight, cm³ per kg; absent where the lane charges by the actual weight. */
  volumetric: optional(integer(1000, 20_000)),
  days: object({ min: number(0.1, 120), max: number(0.2, 180) }),
  /** Spread (log scale) of the factor by which a bad or good week lengthens all parcels of the lane. */
  congestion: number(0, 1),
  lostShare: number(0, 0.2),
  damagedShare: number(0, 0.2),
  isTracked: oneOf('full', 'partial', 'none'),
  source: Source,
});
export type Lane = Infer<typeof Lane>;

/** Moving a company's own stock from home to its warehouse in a country. */
export const FreightLane = object({
  id,
  name: Bilingual,
  kind: oneOf('sea', 'air', 'rail'),
  to: countryCode,
  /** Price in fen for each started kilogram of chargeable weight, and the least that a shipment costs. */
  perKilogram: integer(),
  minimum: integer(),
  volumetric: integer(1000, 20_000),
  days: object({ min: number(1, 120), max: number(1, 180) }),
  congestion: number(0, 1),
  lostShare: number(0, 0.2),
  source: Source,
});
export type FreightLane = Infer<typeof FreightLane>;

/** Storage abroad: fen per unit-litre and day, inbound handling and outbound picking per unit. */
const Warehouse = object({
  country: countryCode,
  name: Bilingual,
  storagePerLitreDay: number(0, 1000),
  inboundPerUnit: integer(),
  pickingPerOrder: integer(),
  source: Source,
});

export const Lanes = object({
  lanes: list(Lane, { min: 1, max: 400 }),
  freight: list(FreightLane, { max: 200 }),
  warehouses: list(Warehouse, { max: 60 }),
});
export type Lanes = Infer<typeof Lanes>;
