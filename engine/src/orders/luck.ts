import type { Order } from './book-columns.ts';

/** More quarter hours than any world has, and more visits than any of them. */
const MOMENTS = 262_144;
const VISITS = 1_048_576;

/**
 * The address of an order's luck: the visit that it came from, and not its number, which moves when anybody else sells
 * more or less. So a changed price changes no other parcel's way, and no other buyer's mind.
 */
export const luckOf = ({
  market,
  placedAt,
  session,
}: Pick<Order, 'market' | 'placedAt' | 'session'>): number =>
  (market * MOMENTS + placedAt) * VISITS + session;
