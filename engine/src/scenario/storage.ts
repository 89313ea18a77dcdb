/** What room in a warehouse costs: scenario data of warehouses abroad, rule-pack data of a platform's own centres. */
import { integer, list, number, object, optional, type Infer } from '../shape.ts';

/**
 * Rent by the room that goods take. In fen at a warehouse abroad, in minor units of the country's currency at a
 * platform's centre.
 */
export const Storage = object({
  perLitreDay: number(0, 1000),
  /** Dearer months, 1 to 12. */
  peak: optional(object({ months: list(integer(1, 12), { min: 1, max: 12 }), perLitreDay: number(0, 1000) })),
  /** Days of each lot that cost no rent. */
  freeDays: optional(integer(1, 180)),
  /** Added to the rent of goods that have lain so many days; later bands never cost less than earlier ones. */
  ageing: optional(
    list(object({ fromDays: integer(1, 1000), perLitreDay: number(0, 1000) }), { min: 1, max: 12 }),
  ),
});
export type Storage = Infer<typeof Storage>;

/** How goods come in and leave without a buyer. */
export const GATE = {
  /** Days that a shipment waits at the gate for its appointment; absent: it is taken in when it comes. */
  appointmentDays: optional(object({ min: integer(0, 60), max: integer(0, 60) })),
  /** Calling goods back, per unit in the currency of the rent. Absent: nobody can have them back. */
  removal: optional(object({ perUnit: integer(), days: integer(1, 60) })),
  /** Having goods destroyed, per unit. Absent: nobody destroys them there. */
  disposalPerUnit: optional(integer()),
} as const;
