/** Who bought elsewhere, or not at all: one day's orders in two histories. The same visits happen in both. */
import type { PlacedOrder } from './report.ts';

/** Where a visit's order went; absent where it placed none. */
export interface Went {
  readonly order: number;
  readonly company: number;
  readonly listing: number;
  readonly product: number;
  readonly units: number;
  readonly price: number;
}

export interface Switch {
  readonly market: number;
  readonly placedAt: number;
  readonly session: number;
  readonly buyer: number;
  readonly asPlayed?: Went;
  readonly changed?: Went;
}

const keyOf = ({ market, placedAt, session, via }: PlacedOrder): string =>
  `${market}/${placedAt}/${session}/${via ?? 'visit'}`;

const went = ({ id, company, listing, product, units, price, discount }: PlacedOrder): Went => ({
  order: id,
  company,
  listing,
  product,
  units,
  price: price - discount,
});

/** Orders that a company gained, lost and kept, by visit. */
export function compareOrders(
  asPlayed: readonly PlacedOrder[],
  changed: readonly PlacedOrder[],
  company: number,
): { readonly gained: Switch[]; readonly lost: Switch[]; readonly kept: number } {
  const before = new Map(asPlayed.map((order) => [keyOf(order), order]));
  const after = new Map(changed.map((order) => [keyOf(order), order]));
  const switchOf = (
    one: PlacedOrder | undefined,
    other: PlacedOrder | undefined,
    of: PlacedOrder,
  ): Switch => ({
    market: of.market,
    placedAt: of.placedAt,
    session: of.session,
    buyer: of.buyer,
    ...(one ? { asPlayed: went(one) } : {}),
    ...(other ? { changed: went(other) } : {}),
  });
  const mine = (order: PlacedOrder | undefined): boolean => order?.company === company;
  const gained = changed.flatMap((order) => {
    const then = before.get(keyOf(order));
    return mine(order) && !mine(then) ? [switchOf(then, order, order)] : [];
  });
  const lost = asPlayed.flatMap((order) => {
    const now = after.get(keyOf(order));
    return mine(order) && !mine(now) ? [switchOf(order, now, order)] : [];
  });
  const kept = changed.filter((order) => mine(order) && mine(before.get(keyOf(order)))).length;
  return { gained, lost, kept };
}
