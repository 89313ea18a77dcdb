import { id, integer, list, object, optional, type Infer } from '../shape.ts';
import { GATE, Storage } from './storage.ts';
import { Bilingual, Source } from './words.ts';

/** A size and weight class; sides in millimetres, sorted by length. */
const Tier = object({
  id,
  name: Bilingual,
  mostGrams: integer(1, 70_000),
  longest: integer(1, 3000),
  middle: integer(1, 3000),
  shortest: integer(1, 3000),
  /** Divisor of the volumetric weight, cm³ per kg; absent where units of the class are weighed as they are. */
  volumetric: optional(integer(1000, 20_000)),
  perUnit: integer(),
  /** For each started kilogram beyond the first. */
  perExtraKilogram: optional(integer()),
});

/**
 * A platform's own centre in a country: it keeps, packs and sends the goods and answers for their lateness. Amounts
 * are minor units of the country's currency and are taken from the platform wallet.
 */
export const Fulfilment = object({
  /** The cheapest first; a unit belongs to the first class that it fits, and what fits none is not taken in. */
  tiers: list(Tier, { min: 1, max: 40 }),
  inboundPerUnit: integer(),
  storage: Storage,
  ...GATE,
  source: Source,
});
export type Fulfilment = Infer<typeof Fulfilment>;
