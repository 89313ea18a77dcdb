/** Why a buyer did what they did: the day is played again, and one visit of it is looked at from the inside. */
import { copyWorld } from '../copy-world.ts';
import { DAY } from '../day.ts';
import { sellersSeenBy } from '../demand/path-sellers.ts';
import { isOf, pathOf, type Path, type VisitAddress } from '../demand/path.ts';
import type { Sight } from '../demand/probe.ts';
import type { JournalEntry } from '../journal.ts';
import { dayOfMoment } from '../orders/promise.ts';
import type { Sponsored } from '../ads/tell-row.ts';
import type { PlacedOrder } from '../report.ts';
import { meetDemand } from '../steps/meet-demand.ts';
import { beginDay } from '../today.ts';
import { SLICES_PER_DAY, type World } from '../world.ts';

export interface Explanation {
  readonly path: Path;
  /** What came of it, if it was an order. */
  readonly order?: PlacedOrder;
}

/** The path of one visit of the day after `before`; undefined when there was no such visit. */
export function explainSession(
  before: World,
  decisions: readonly JournalEntry[],
  address: VisitAddress,
): Explanation | undefined {
  if (address.day !== before.day + 1)
    throw new RangeError(`day ${address.day} does not follow ${before.day}`);
  const found: Explanation[] = [];
  const see = (sight: Sight): void => {
    const visits = sight.board.markets[address.market]?.arrivals[address.slice] ?? 0;
    if (address.session < 0 || address.session >= visits) return;
    const order = sight.placed.find((each) => isOf(each, address));
    found.push({ path: pathOf(before.scenario, sight, address), ...(order ? { order } : {}) });
  };
  const today = beginDay(copyWorld(before), decisions, {
    evening: before,
    probe: { slice: address.slice, see },
  });
  // What happens after a visit can change nothing of it: the day is left where it has been seen.
  for (const step of DAY.slice(0, DAY.indexOf(meetDemand) + 1)) step(today);
  return found[0];
}

export type OrderAddress = Pick<PlacedOrder, 'market' | 'session' | 'placedAt'>;

/**
 * A sponsored row of another company is seen, but what it bid and pays is that company's; so are its stock, its health
 * and why its pages are out of search.
 */
function asSeenBy(company: number, path: Path): Path {
  const seen = <Row extends { readonly company: number; readonly sponsored?: Sponsored }>(row: Row): Row =>
    row.sponsored && row.company !== company
      ? { ...row, sponsored: { placement: row.sponsored.placement } }
      : row;
  return {
    ...path,
    rows: path.rows.map(seen).map((row) => ({
      ...row,
      ...(row.sellers && { sellers: sellersSeenBy(company, row.sellers) }),
    })),
    besides: path.besides.map(seen),
    hidden: path.hidden.filter((page) => page.company === company),
  };
}

/** The path of a visit as a company may see it: only of those who saw an offer of its own. */
export function explainVisitTo(
  company: number,
  before: World,
  decisions: readonly JournalEntry[],
  address: VisitAddress,
): Explanation | undefined {
  const found = explainSession(before, decisions, address);
  if (!found) return undefined;
  const { rows, considered } = found.path;
  const isSeen =
    rows.some((row) => row.isExamined && row.company === company) ||
    considered.some((each) => each.company === company);
  if (!isSeen) return undefined;
  const { order, path } = found;
  // What came of an order is its seller's to know.
  return { path: asSeenBy(company, path), ...(order?.company === company ? { order } : {}) };
}

/** The path that led to an order, which tells where to look, as the company that sold it may see it. */
export function explainOrder(
  before: World,
  decisions: readonly JournalEntry[],
  { market, session, placedAt }: OrderAddress,
): Explanation | undefined {
  const slice = placedAt % SLICES_PER_DAY;
  const found = explainSession(before, decisions, { day: dayOfMoment(placedAt), market, slice, session });
  return found?.order ? { ...found, path: asSeenBy(found.order.company, found.path) } : found;
}
