/** The facts that a company can put before the platform. */
export const DISPUTE_FACTS = [
  /** The carrier has a proof of delivery. */
  'delivered',
  /** The tracking shows the parcel on its way. */
  'on-its-way',
  /** It came by the promised day. */
  'on-time',
  /** The goods are what the page says. */
  'as-described',
  /** Every letter of this buyer was answered in time. */
  'answered-in-time',
] as const;
export type DisputeFact = (typeof DISPUTE_FACTS)[number];
