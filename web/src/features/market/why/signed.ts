import type { Format } from '../../../ui/format.ts';

/** A true minus, so that signs are as wide as each other. */
const MINUS = '\u2212';

/** Utility as it is said inside a sentence: +0.80, −0.12. */
export const signed = (format: Format, value: number): string =>
  `${value < 0 ? MINUS : '+'}${format.number(Math.abs(value), 2)}`;
