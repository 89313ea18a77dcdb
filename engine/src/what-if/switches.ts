/** Who bought elsewhere, or not at all: one day's orders in two histories. The same visits happen in both. */
import { SLICES_PER_DAY } from '../world.ts';
import { addressOf, wentAt, type PlacedColumns, type Went } from './placed-columns.ts';
import type { Shown, ShownDay } from './shown.ts';

/**
 * What buyers saw differently on that day: of the company's own offer, or of the one that stood against it.
 * `standing`: neither differs in itself; rank, reviews or memory do, which follow from days before.
 */
export const CAUSES = ['stock', 'price', 'page', 'delivery', 'rival', 'standing'] as const;
export type Cause = (typeof CAUSES)[number];

export interface Switch {
  readonly market: number;
  readonly placedAt: number;
  readonly session: number;
  readonly buyer: number;
  readonly because: Cause;
  /** Absent where the visit ended without an order. */
  readonly asPlayed?: Went;
  readonly changed?: Went;
}

/** One history's day. */
export interface TradedDay {
  readonly day: number;
  readonly placed: PlacedColumns;
  readonly shown: ShownDay;
}

export interface Moves {
  readonly gained: Switch[];
  readonly lost: Switch[];
  kept: number;
}

/** Adds the orders that a company gained, lost and kept on a day, by visit. */
export function compareOrders(asPlayed: TradedDay, changed: TradedDay, company: number, moves: Moves): void {
  const before = rowsByVisit(asPlayed.placed);
  const after = rowsByVisit(changed.placed);
  const tell = (visit: number, buyer: number): Switch => {
    const [one, other] = [before.get(visit), after.get(visit)];
    const was = one === undefined ? undefined : wentAt(asPlayed.placed, one);
    const is = other === undefined ? undefined : wentAt(changed.placed, other);
    const [own, against] = was?.company === company ? [was, is] : [is, was];
    const { market, slice, session } = addressOf(visit);
    return {
      market,
      placedAt: (asPlayed.day - 1) * SLICES_PER_DAY + slice,
      session,
      buyer,
      because: causeOf(asPlayed.shown, changed.shown, { own: own?.listing ?? 0, against: against?.listing }),
      ...(was ? { asPlayed: was } : {}),
      ...(is ? { changed: is } : {}),
    };
  };
  changed.placed.company.forEach((seller, row) => {
    if (seller !== company) return;
    const visit = changed.placed.visit[row] ?? 0;
    if (asPlayed.placed.company[before.get(visit) ?? -1] === company) moves.kept += 1;
    else moves.gained.push(tell(visit, changed.placed.buyer[row] ?? 0));
  });
  asPlayed.placed.company.forEach((seller, row) => {
    const visit = asPlayed.placed.visit[row] ?? 0;
    if (seller !== company || changed.placed.company[after.get(visit) ?? -1] === company) return;
    moves.lost.push(tell(visit, asPlayed.placed.buyer[row] ?? 0));
  });
}

function rowsByVisit({ visit }: PlacedColumns): Map<number, number> {
  const rows = new Map<number, number>();
  visit.forEach((each, row) => rows.set(each, row));
  return rows;
}

/** The nearest to the buyer of all that differs. */
function causeOf(
  asPlayed: ShownDay,
  changed: ShownDay,
  { own, against }: { readonly own: number; readonly against: number | undefined },
): Cause {
  const [one, other] = [asPlayed.get(own), changed.get(own)];
  if ((one?.isOnSale ?? false) !== (other?.isOnSale ?? false)) return 'stock';
  if (one?.price !== other?.price || one?.shipping !== other?.shipping) return 'price';
  if (one?.page !== other?.page) return 'page';
  if (one?.delivery !== other?.delivery) return 'delivery';
  if (against !== undefined && !isAlike(asPlayed.get(against), changed.get(against))) return 'rival';
  return 'standing';
}

const isAlike = (one: Shown | undefined, other: Shown | undefined): boolean =>
  one?.isOnSale === other?.isOnSale &&
  one?.price === other?.price &&
  one?.shipping === other?.shipping &&
  one?.page === other?.page &&
  one?.delivery === other?.delivery;
