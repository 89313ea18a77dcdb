import { id, integer, list, number, object, optional, table, text, type Infer } from '../shape.ts';
import { Heading, Trait } from './border.ts';
import { Inspection, Supplier } from './supplier.ts';
import { Bilingual, Source } from './words.ts';

/** What buyers compare within a line. Every product of the line has a value from 0 to 1 on each. */
const Attribute = object({ id, name: Bilingual });

const ProductLine = object({
  id,
  name: Bilingual,
  /** Five, because the choice model gives every consumer five random tastes. */
  attributes: list(Attribute, { min: 5, max: 5 }),
  /** Share of delivered orders that come back when product and promise agree, before the buyer's own causes. */
  baseReturnRate: number(0, 0.5),
  source: Source,
});

export const Product = object({
  id,
  line: id,
  name: Bilingual,
  /** Six digits of the Harmonized System. */
  hs: text({ min: 6, max: 6, like: /^\d{6}$/ }),
  /**
   * What the goods could be taken for, the right code (`hs`) among them; the right one is then for companies to find.
   * Absent: everybody knows the code.
   */
  headings: optional(list(Heading, { min: 2, max: 6 })),
  /** What laws look for in the goods: decides which documents and registers they need. */
  traits: optional(list(Trait, { max: 16 })),
  /** A protected design that the goods look like, by the name that state rules give it. */
  design: optional(id),
  grams: integer(1, 70_000),
  /** Outer size of the packed unit. */
  millimetres: object({ length: integer(1, 3000), width: integer(1, 3000), height: integer(1, 3000) }),
  attributes: table(number(0, 1)),
  /** What the product is, in the words of each market's language: the words a true listing is made of. */
  facts: table(list(text({ max: 120 }), { min: 4, max: 40 })),
  /** Usual retail price in each country, minor units of its currency: where rivals start and studies point. */
  usualPrice: table(integer(1)),
});
export type Product = Infer<typeof Product>;

export const SupplyOffer = object({
  supplier: id,
  product: id,
  /** Smallest order, units. */
  minimum: integer(1, 1_000_000),
  /**
   * Unit price in fen of the home currency from this many units on; ascending quantities, falling prices. Under a
   * currency clause: at the rate of the world's first day.
   */
  breaks: list(object({ from: integer(1), price: integer(1) }), { min: 1, max: 8 }),
  /** Days on which the factory works, weekends too; it stands still on the holidays at home. */
  leadDays: object({ min: integer(0, 180), max: integer(0, 180) }),
});
export type SupplyOffer = Infer<typeof SupplyOffer>;

export const Goods = object({
  lines: list(ProductLine, { min: 1, max: 40 }),
  products: list(Product, { min: 1, max: 2000 }),
  suppliers: list(Supplier, { min: 1, max: 400 }),
  supply: list(SupplyOffer, { min: 1, max: 8000 }),
  /** Absent: nobody inspects goods for others. */
  inspection: optional(Inspection),
  note: optional(Bilingual),
});
export type Goods = Infer<typeof Goods>;
