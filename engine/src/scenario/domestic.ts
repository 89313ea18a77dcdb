import { id, integer, list, number, object, optional, type Infer } from '../shape.ts';
import { SPAN } from './span.ts';
import { Bilingual, Source } from './words.ts';

/** A part of a country, as its post knows it: a middle, and addresses spread round it. */
const Region = object({
  id,
  name: Bilingual,
  /** Of the country's consumers. */
  share: number(0, 1),
  /** Kilometres from a point that all regions of the country share. */
  east: number(-10_000, 10_000),
  north: number(-10_000, 10_000),
  /** Spread of its addresses round the middle, kilometres each way. */
  reach: number(0, 2000),
  /** Times the days that a parcel needs to get there, beyond what the distance explains; absent: none. */
  slowness: optional(number(0.2, 5)),
});
export type Region = Infer<typeof Region>;

/** Weeks in which everything takes longer, or less long: the whole transit is multiplied. */
const Season = object({ ...SPAN, factor: number(0.2, 5) });

/** Parcels within a country, by the distance between two addresses. */
export const Domestic = object({
  regions: list(Region, { min: 1, max: 100 }),
  /** ln days = base + perLogDistance · ln(1 + km/100), with a spread. */
  transit: object({
    base: number(-5, 5),
    perLogDistance: number(0, 5),
    /** Heavy parcels wait for a van with room: times ln(1 + kg). Absent: none. */
    perLogKilogram: optional(number(0, 2)),
    /** Next door; on a long way, which is many legs, luck evens out: divided by (1 + km/100) to this power. */
    spread: number(0, 3),
    evensOut: number(0, 1),
    /** The parts of the spread that all parcels of a week have in common: those of one way, and those of the country. */
    ofWay: number(0, 3),
    ofCountry: number(0, 3),
  }),
  /** Where none holds, the factor is 1. */
  seasons: optional(list(Season, { max: 80 })),
  /** ln of the price in units of the currency = base + perLogKilogram · ln(1 + kg) + perLogDistance · ln(1 + km/100). */
  freight: object({
    base: number(-10, 15),
    perLogKilogram: number(0, 5),
    perLogDistance: number(0, 5),
    /** Carriers' tables: prices are those of the next heavier step and of the zone. Ascending. */
    steps: list(integer(1, 1_000_000), { min: 1, max: 40 }),
    zones: list(number(1, 20_000), { min: 1, max: 40 }),
    /** Sellers with contracts of their own, and how far these lie from the table, on the log scale. */
    ownContracts: number(0, 1),
    spread: number(0, 2),
    /** Carriers charge nothing below this, minor units. */
    least: integer(),
  }),
  /** Share of Monday's parcels that come on the Saturday before. */
  saturdays: number(0, 1),
  /** Share of parcels that come in each hour of a day's rounds, from six in the morning on. */
  hours: list(number(0, 1), { min: 1, max: 24 }),
  /** Parcels that never come. */
  lostShare: number(0, 0.2),
  source: Source,
});
export type Domestic = Infer<typeof Domestic>;
