import { integer } from '../shape.ts';

/** Minor units of the market's currency. An order of many units must still fit the order book's 32-bit columns. */
export const listingPrice = integer(1, 50_000_000);
export const listingShipping = integer(0, 10_000_000);
