/** Which buyers write, about what, and when: at most one letter before the parcel comes and one after. */
import { stream, uniform } from '../chance.ts';
import type { AfterTheOrder } from '../scenario/after-the-order.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { SLICES_PER_HOUR, type Letter, type Moment, type World } from '../world.ts';
import type { OrderBook, OrderStatus } from './book.ts';
import { orderAt, statusAt, type Order } from './book-columns.ts';
import { experienceOf } from './experience.ts';
import type { Setting } from './parcel.ts';
import { luckOf } from './luck.ts';

const BEFORE = stream('letters/before');
const AFTER = stream('letters/after');
const DELAY = stream('letters/delay');

export interface LetterWish {
  readonly at: Moment;
  readonly cause: Letter['cause'];
}

/** What must be known of an order whose buyer still waits. */
type Awaited = Pick<Order, 'market' | 'placedAt' | 'session' | 'promisedAt'>;

const sharesOf = ({ scenario }: Setting, order: Awaited): AfterTheOrder['letters'] =>
  marketAt(scenario, order.market).afterTheOrder.letters;

/** From the cause to the letter, at most. */
const mostDelay = ({ scenario }: Pick<Setting, 'scenario'>, market: number): Moment =>
  marketAt(scenario, market).afterTheOrder.letters.withinHours * SLICES_PER_HOUR;

const delay = (setting: Setting, order: Awaited, which: number): Moment =>
  1 + Math.floor(uniform(setting.seed, DELAY, luckOf(order), which) * mostDelay(setting, order.market));

/** The moment from which a delivered order's buyer writes no more letters. */
export const lettersEnd = (setting: Setting, order: Order): Moment =>
  order.deliveredAt + mostDelay(setting, order.market) + 1;

/** A question while the goods are being packed. */
function question(setting: Setting, order: Awaited): LetterWish | undefined {
  if (uniform(setting.seed, BEFORE, luckOf(order)) >= sharesOf(setting, order).asks) return undefined;
  return { at: order.placedAt + delay(setting, order, 0), cause: 'question' };
}

/** A parcel that has not come by its promise. */
function search(setting: Setting, order: Awaited): LetterWish | undefined {
  if (uniform(setting.seed, BEFORE, luckOf(order), 1) >= sharesOf(setting, order).missesParcel)
    return undefined;
  return { at: order.promisedAt + delay(setting, order, 1), cause: 'where-is-it' };
}

/** What the buyer says of what came. */
function afterthought(setting: Setting, order: Order): LetterWish | undefined {
  const { isDamaged, surprise, daysLate } = experienceOf(setting, order);
  const shares = sharesOf(setting, order);
  const share = uniform(setting.seed, AFTER, luckOf(order));
  const at = order.deliveredAt + delay(setting, order, 2);
  if (isDamaged) return share < shares.tellsDamage ? { at, cause: 'damaged' } : undefined;
  const disappointment = Math.max(0, -surprise - shares.tolerance);
  const goods = Math.min(shares.mostComplain, disappointment * shares.complainsGoods);
  if (share < goods) return { at, cause: 'not-as-described' };
  if (daysLate > 0) return share < goods + shares.complainsLate ? { at, cause: 'late' } : undefined;
  if (order.door > 0 && share < goods + (shares.complainsCharge ?? 0)) return { at, cause: 'door-charge' };
  return surprise > 0 && share > 1 - shares.thanks ? { at, cause: 'thanks' } : undefined;
}

interface Span {
  readonly from: Moment;
  /** The first moment after it. */
  readonly until: Moment;
}

/** Whether a letter can fall into the span at all: most orders of a book are between two of their letters. */
export function mayWrite(world: World, row: number, { from, until }: Span): boolean {
  const book = world.orders;
  const most = mostDelay(world, book.market[row] ?? 0);
  const reaches = (cause = -1): boolean => cause >= 0 && cause < until && cause + most >= from;
  if (reaches(book.deliveredAt[row])) return true;
  return isWaiting(statusAt(book, row)) && (reaches(book.placedAt[row]) || reaches(book.promisedAt[row]));
}

/** Who still waits asks; who has the goods says what they are like. */
const isWaiting = (status: OrderStatus): boolean => status === 'paid' || status === 'shipped';

/** No more of it than is asked for: thousands wait every day. */
const awaitedAt = (book: OrderBook, row: number): Awaited => ({
  market: book.market[row] ?? 0,
  placedAt: book.placedAt[row] ?? 0,
  session: book.session[row] ?? 0,
  promisedAt: book.promisedAt[row] ?? 0,
});

/** The letters that an order's buyer writes in the span. */
export function letterWishes(world: World, row: number, { from, until }: Span): LetterWish[] {
  const { orders } = world;
  const awaited = isWaiting(statusAt(orders, row)) ? awaitedAt(orders, row) : undefined;
  const wishes = [
    awaited && question(world, awaited),
    awaited && search(world, awaited),
    (orders.deliveredAt[row] ?? -1) >= 0 ? afterthought(world, orderAt(orders, row)) : undefined,
  ];
  return wishes.filter((wish) => wish !== undefined).filter(({ at }) => at >= from && at < until);
}
