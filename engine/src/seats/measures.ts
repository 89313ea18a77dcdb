/**
 * What a company made of its seat, in the figures by which companies are compared. Each has the meaning of the figure
 * of that name in the project's stages, so that a position among references stands for one among companies.
 */
import { at } from '../at.ts';
import type { UnsealedDay } from '../day.ts';
import { figuresOfCompany, type CompanyFigures } from '../figures.ts';
import type { FunnelRow, OrderChange, PlacedOrder, Posting } from '../report.ts';
import { pick } from '../view/pick.ts';
import { SLICES_PER_DAY, type Moment, type World } from '../world.ts';

/** Which way is better. */
export const MEASURES = {
  'net-profit': 'higher',
  'net-margin': 'higher',
  'sales-growth': 'higher',
  'seen-share': 'higher',
  'click-rate': 'higher',
  'order-rate': 'higher',
  'carriage-share': 'lower',
  'late-dispatch': 'lower',
  'on-time': 'higher',
  cancelled: 'lower',
  'out-of-stock': 'lower',
  'account-health': 'higher',
  stars: 'higher',
} as const;
export type Measure = keyof typeof MEASURES;

/** What cannot be measured yet is absent. */
export type Measures = Readonly<Partial<Record<Measure, number>>>;

/** How far back service looks. */
const WINDOW_DAYS = 30;
const GROWTH_DAYS = 28;

const FIGURES = [
  'netWorth',
  'bank',
  'revenue',
  'profit',
  'orders',
  'units',
  'health',
  'rating',
  'lateShare',
] as const satisfies readonly (keyof CompanyFigures)[];

export type SeatDay = { readonly day: number } & Pick<CompanyFigures, (typeof FIGURES)[number]>;

interface OrderKept {
  readonly placedAt: Moment;
  readonly shipBy: Moment;
  readonly promisedAt: Moment;
  shippedAt?: Moment;
  deliveredAt?: Moment;
  isCancelled?: boolean;
  stars?: number;
}

interface Shelf {
  seen: number;
  clicks: number;
  orders: number;
  rows: number;
  empty: number;
}

const emptyShelf = (): Shelf => ({ seen: 0, clicks: 0, orders: 0, rows: 0, empty: 0 });

/** Follows one company through its days. */
export function followCompany(company: number) {
  const days: SeatDay[] = [];
  const orders = new Map<number, OrderKept>();
  const own = new Map<number, Shelf>();
  const all = new Map<number, Shelf>();
  let carriage = 0;

  function shelve(world: World, rows: readonly FunnelRow[]): void {
    const listings = new Map(world.listings.map((listing) => [listing.id, listing]));
    for (const row of rows) {
      const listing = listings.get(row.listing);
      if (!listing) continue;
      put(all, listing.market, row);
      if (listing.company === company) put(own, listing.market, row);
    }
  }

  return {
    days,
    add(before: World, { world, report }: UnsealedDay): void {
      const { day, placed, changes, postings, funnel } = report;
      days.push({ day, ...pick(figuresOfCompany(before, world, { company, report }), FIGURES) });
      keepOrders(
        orders,
        placed.filter((order) => order.company === company),
        changes,
      );
      carriage += carriageIn(world, company, postings);
      shelve(world, funnel);
    },
    measures(): Measures {
      const last = days.at(-1);
      const measured = last && {
        ...moneyMeasures(days, carriage),
        ...serviceMeasures([...orders.values()], last.day),
        ...shelfMeasures(own, all),
        'account-health': last.health,
      };
      return Object.fromEntries(
        Object.entries(measured ?? {}).filter(([, value]) => value !== null),
      ) as Measures;
    },
  };
}

function put(shelves: Map<number, Shelf>, market: number, row: FunnelRow): void {
  const shelf = shelves.get(market) ?? emptyShelf();
  shelf.seen += row.impressions;
  shelf.clicks += row.clicks;
  shelf.orders += row.orders;
  shelf.rows += 1;
  shelf.empty += row.lost > 0 ? 1 : 0;
  shelves.set(market, shelf);
}

function keepOrders(
  kept: Map<number, OrderKept>,
  placed: readonly PlacedOrder[],
  changes: readonly OrderChange[],
): void {
  for (const { id, placedAt, shipBy, promisedAt } of placed) kept.set(id, { placedAt, shipBy, promisedAt });
  for (const { order, at: moment, status, reviewScore } of changes) {
    const own = kept.get(order);
    if (!own) continue;
    if (status === 'shipped') own.shippedAt = moment;
    if (status === 'delivered') own.deliveredAt = moment;
    if (status !== undefined) own.isCancelled = status === 'cancelled';
    if (reviewScore !== undefined) own.stars = reviewScore;
  }
}

function carriageIn({ scenario }: World, company: number, postings: readonly Posting[]): number {
  const isCarriage = (posting: Posting): boolean =>
    posting.company === company &&
    posting.currency === scenario.home.currency &&
    (posting.account === 'postage' || posting.account === 'storage');
  return postings.filter(isCarriage).reduce((sum, { amount }) => sum + amount, 0);
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const share = <T>(of: readonly T[], is: (one: T) => boolean): number | null =>
  ratio(of.filter(is).length, of.length);

function moneyMeasures(days: readonly SeatDay[], carriage: number) {
  const until = at(days, days.length - 1).day;
  const revenue = (from: number, to = until): number =>
    days.reduce((sum, each) => sum + (each.day > from && each.day <= to ? each.revenue : 0), 0);
  const profit = days.reduce((sum, each) => sum + each.profit, 0);
  return {
    'net-profit': profit,
    'net-margin': ratio(profit, revenue(0)),
    'sales-growth': ratio(
      revenue(until - GROWTH_DAYS),
      revenue(until - 2 * GROWTH_DAYS, until - GROWTH_DAYS),
    ),
    'carriage-share': ratio(carriage, revenue(0)),
  };
}

function serviceMeasures(orders: readonly OrderKept[], day: number) {
  const since = (day - WINDOW_DAYS) * SLICES_PER_DAY;
  const shipped = orders.filter(({ shippedAt = -Infinity }) => shippedAt >= since);
  const delivered = orders.filter(({ deliveredAt = -Infinity }) => deliveredAt >= since);
  const placed = orders.filter(({ placedAt }) => placedAt >= since);
  const stars = orders.flatMap((order) => order.stars ?? []);
  return {
    'late-dispatch': share(shipped, ({ shippedAt = 0, shipBy }) => shippedAt > shipBy),
    'on-time': share(delivered, ({ deliveredAt = 0, promisedAt }) => deliveredAt <= promisedAt),
    cancelled: share(placed, ({ isCancelled }) => isCancelled === true),
    stars: ratio(
      stars.reduce((sum, each) => sum + each, 0),
      stars.length,
    ),
  };
}

/** Beside all pages of the markets in which the company has any. */
function shelfMeasures(own: ReadonlyMap<number, Shelf>, all: ReadonlyMap<number, Shelf>) {
  const usual = [...own.keys()].flatMap((market) => all.get(market) ?? []);
  const sum = (shelves: Iterable<Shelf>, what: keyof Shelf): number =>
    [...shelves].reduce((total, shelf) => total + shelf[what], 0);
  const rate = (part: 'clicks' | 'orders', of: 'seen' | 'clicks'): number | null => {
    const mine = ratio(sum(own.values(), part), sum(own.values(), of));
    const theirs = ratio(sum(usual, part), sum(usual, of));
    return mine === null || theirs === null ? null : ratio(mine, theirs);
  };
  const empty = [...own.values()].map((shelf) => shelf.empty / shelf.rows);
  return {
    'seen-share': ratio(sum(own.values(), 'seen'), sum(usual, 'seen')),
    'click-rate': rate('clicks', 'seen'),
    'order-rate': rate('orders', 'clicks'),
    'out-of-stock': ratio(
      empty.reduce((total, each) => total + each, 0),
      empty.length,
    ),
  };
}
