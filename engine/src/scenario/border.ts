/**
 * What a state asks of goods at its border and of those who sell there: a dated pack beside the state's own rates. A
 * country without one is a country whose parcels are declared rightly and in full, duty and tax collected with the order.
 */
import { integer, isoDay, list, number, object, oneOf, optional, text, id, type Infer } from '../shape.ts';
import { Bilingual, Source } from './words.ts';

const share = number(0, 1);
/** Money of the home currency, minor units: what a company pays to houses, agents and registers at home. */
const homeMoney = integer(0, 1_000_000_000);
/** Money of the country's currency, minor units. */
const localMoney = integer(0, 1_000_000_000);
/** Days of a lognormal wait, as in `after-the-order.ts`. */
const Band = object({ min: number(0.1, 365), max: number(0.2, 730) });

/** What a law looks for in goods. A product's `traits` name those that it has. */
const TRAITS = [
  'battery',
  'mains-power',
  'radio',
  'electronic',
  'toy',
  'children',
  'cosmetic',
  'food-contact',
  'textile',
  'leather',
  'liquid',
  'magnet',
  'blade',
  'glass',
  'pet',
  'furniture',
] as const;
export const Trait = oneOf(...TRAITS);
export type Trait = Infer<typeof Trait>;

/** A four- to six-digit heading that somebody could take the goods for, in the words of the tariff. */
export const Heading = object({ hs: text({ min: 6, max: 6, like: /^\d{6}$/ }), says: Bilingual });
export type Heading = Infer<typeof Heading>;

/** How parcels are declared when their company has settled nothing. */
const Defaults = object({
  /** Who pays at the border: the seller with the order (DDP), or the buyer at the door (DAP). */
  terms: oneOf('ddp', 'dap'),
  /**
   * Goods that nobody classified go by the carrier's guess: of the headings in question the one with the highest duty,
   * for a fee on the seller's bill and some days more.
   */
  guess: object({ fee: localMoney, days: number(0, 30) }),
});

/** Which parcels are opened, beside `inspectionShare`; none of it is ever shown. */
const Inspection = object({
  /** Declared value at which the share is twice what it is for a trifle. */
  doublesAt: integer(1, 1_000_000_000),
  /** Added to a factor of 1 by each finding that is remembered, and by a declared value of nothing; in proportion between. */
  perFinding: number(0, 20),
  perShortfall: number(0, 50),
  rememberDays: integer(1, 3650),
  most: share,
  /** Shares of opened parcels in which a wrong code, a low value or a missing paper is seen. */
  seesCode: share,
  seesValue: share,
  seesPapers: share,
  /** A value below this part of the true one is a false one: exchange rates and rebates explain the rest. */
  toleratedPerThousand: integer(0, 1000),
});

/** What follows a finding: duty that was kept back is always asked for. */
const Penalty = object({
  /** Of the true goods value, on top of the back duty; at least `least`. */
  wrongCodePerThousand: integer(0, 5000),
  lowValuePerThousand: integer(0, 5000),
  least: localMoney,
  /** Days that a parcel with a fault waits beyond the inspection. */
  days: Band,
  /** From this many remembered findings on, the goods are seized instead. */
  seizedFrom: integer(1, 100),
});

/** What the carrier asks at the door under DAP, beside duty and tax, and how many buyers then close it. */
const AtTheDoor = object({
  fee: localMoney,
  /** Share who refuse: `base`, and so much more per unit of (charges ÷ price paid), up to `most`. */
  refuse: object({ base: share, perShare: number(0, 5), most: share }),
});

/** A way to pay import tax with the sale: the EU's IOSS, the United Kingdom's VAT at the sale, a simplified GST register. */
const TaxScheme = object({
  /** Countries that name the same scheme share one registration. */
  id,
  name: Bilingual,
  /** Goods value up to which the tax is paid with the sale. */
  valueUpTo: localMoney,
  /** Of the agent who registers and files, and how long that takes. */
  cost: homeMoney,
  days: integer(0, 365),
  returnFee: homeMoney,
  returnEveryDays: integer(1, 365),
});
export type TaxScheme = Infer<typeof TaxScheme>;

/** A paper that goods with one of the traits need here. Dated by the pack that names it. */
export const Document = object({
  /** Countries that name the same document accept the same paper. */
  id,
  name: Bilingual,
  /** What it is for and who issues it. */
  says: Bilingual,
  traits: list(Trait, { min: 1, max: 16 }),
  /** Who looks for it: the platform on the page, customs in the parcel, or both. */
  askedBy: oneOf('platform', 'customs', 'both'),
  /** Of the testing house for one product, how long it takes and how long the paper holds. */
  cost: homeMoney,
  days: integer(0, 365),
  validDays: integer(1, 3650),
});
export type Document = Infer<typeof Document>;

/** A register of producers: packaging, electrical goods, batteries, textiles. Without it platforms may not list. */
export const ProducerRegister = object({
  id,
  name: Bilingual,
  says: Bilingual,
  /** Absent: every product needs it. */
  traits: optional(list(Trait, { min: 1, max: 16 })),
  cost: homeMoney,
  days: integer(0, 365),
  /** Of a year, paid with the registration and every 365 days after. */
  yearlyFee: homeMoney,
});
export type ProducerRegister = Infer<typeof ProducerRegister>;

/** Trade marks and designs that stand in this country's registers. Names are invented: no real brand stands here. */
const Protected = object({
  /** `word` as it would stand on a page, in lower case; several words are looked for as a phrase. */
  words: list(object({ word: text({ max: 80 }), owner: Bilingual }), { max: 200 }),
  /** A design protected here; products that look like it name it in `design`. */
  designs: list(object({ id, owner: Bilingual }), { max: 200 }),
});

/** Rights of consumers that stand above any platform's rule. */
const Consumer = object({
  /** Days in which a buyer may send goods back without a reason; 0 where the law gives none. */
  withdrawalDays: integer(0, 365),
  /** Who pays the way back then. */
  returnPaidBy: oneOf('buyer', 'seller'),
  /** Whether the price paid for delivery is given back too; absent: no. */
  refundsDelivery: optional(oneOf('yes', 'no')),
});

export const Border = object({
  id,
  country: text({ min: 2, max: 2, like: /^[A-Z]{2}$/ }),
  /** The pack with the latest day that is not after today is in force; before the first there is none. */
  from: isoDay,
  summary: Bilingual,
  defaults: Defaults,
  inspection: Inspection,
  penalty: Penalty,
  door: AtTheDoor,
  /** Of the carrier for paying duty and tax in the seller's name (DDP outside a scheme), per parcel, on the seller's bill. */
  ddpFee: localMoney,
  /** Absent: the platform collects the tax with every sale. */
  taxScheme: optional(TaxScheme),
  documents: list(Document, { max: 60 }),
  registers: list(ProducerRegister, { max: 20 }),
  protected: optional(Protected),
  consumer: optional(Consumer),
  source: Source,
});
export type Border = Infer<typeof Border>;
