/** The last step of a purchase from a small seller: what delivery adds is seen only now, and some leave for it. */
import { at } from '../at.ts';
import { mix, stream, uniform } from '../chance.ts';
import { FIGURE } from '../demand/board.ts';
import type { Extra } from '../demand/extra-orders.ts';
import { FEELING, KEY } from '../demand/shopper.ts';
import { addressOf, kilometres } from '../domestic/address.ts';
import { freightOf } from '../domestic/post.ts';
import { log } from '../maths.ts';
import { daysWithin } from '../orders/band.ts';
import { luckOf } from '../orders/luck.ts';
import { startOfDay } from '../orders/promise.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { appendCrowdOrder } from './book.ts';
import { crowdDayOf, type CrowdDay } from './day.ts';
import { fateOf } from './fate.ts';
import { tellPlaced } from './tell.ts';

const HESITATION = stream('crowd/hesitation');
const SINGLE = stream('crowd/single');
const COMES_BACK = stream('crowd/comes back');
const COMES_WHEN = stream('crowd/comes when');

export interface Wish {
  readonly units: number;
  /** Place in the market's means of payment. */
  readonly payment: number;
}

/** The visitor has a page of the crowd in the cart; true when they buy it. */
export function buyFromCrowd(extra: Extra, session: number, wish: Wish): boolean {
  const { today, board, shopper, slice } = extra;
  const { market } = shopper;
  const day = crowdDayOf(today, market);
  if (!day || shopper.crowdPick < 0) return false;
  const { crowded, shelf } = day;
  const { pages, prices, sellers, domestic } = crowded;
  const page = shelf.pages[shopper.crowdPick] ?? 0;
  const seller = pages.seller[page] ?? 0;
  const columns = at(board.markets, market);
  const { keys, feelings } = shopper;
  const [self, other] = [keys[KEY.person] ?? 0, keys[KEY.person + 1] ?? 0];
  const buyer = addressOf(domestic, crowded.ways.buyers, { self, other });
  const apart = kilometres(buyer, { east: sellers.east[seller] ?? 0, north: sellers.north[seller] ?? 0 });
  const parcel = {
    grams: pages.grams[page] ?? 0,
    kilometres: apart,
    contract: sellers.contract[seller] ?? 0,
  };
  const each = freightOf(domestic, parcel, day.minorUnits);
  const price = prices.price[page] ?? 1;
  const added = log((price + each) / price);
  const worth = (feelings[FEELING.best] ?? 0) - (feelings[FEELING.sensitivity] ?? 0) * added;
  day.counts.carts += 1;
  if (worth <= (feelings[FEELING.outside] ?? 0)) return false;
  const key = keys[KEY.visit] ?? 0;
  const visit = keys[KEY.visit + 1] ?? 0;
  if (mix(HESITATION, key, visit) < (columns.figures[FIGURE.hesitation] ?? 0)) return false;

  const placedAt = startOfDay(today.day) + slice;
  const luck = luckOf({ market, placedAt, session });
  const units = unitsOf(day, page, { luck, price, wanted: wish.units });
  const id = today.world.next.order;
  today.world.next.order += 1;
  day.placed[seller] = (day.placed[seller] ?? 0) + 1;
  const fate = fateOf({
    world: today.world,
    crowded,
    luck,
    placedAt,
    payment: wish.payment,
    seller,
    buyer,
    kilometres: apart,
    pace: day.state.pace[seller] ?? 0,
    orders: day.placed[seller] ?? 0,
  });
  const order = { id, seller, page, buyer: shopper.person, placedAt, session, units, ...fate };
  appendCrowdOrder(day.state.orders, order);
  day.counts.orders += 1;
  day.counts.units += units;
  comeAgain(day, { order, luck, seed: today.world.seed });
  const currency = currencyOf(today.world.scenario, market);
  tellPlaced(today, day, {
    order,
    currency,
    price: price * units,
    freight: each * units,
    payment: wish.payment,
  });
  return true;
}

/** Dear goods are bought one at a time. */
function unitsOf(
  { crowded }: CrowdDay,
  page: number,
  { luck, price, wanted }: { readonly luck: number; readonly price: number; readonly wanted: number },
): number {
  const { crowd, pages, seed } = crowded;
  if (wanted === 1) return 1;
  const { median } = at(crowd.departments, pages.department[page] ?? 0).price;
  const dearness = Math.max(0, log(price / median));
  return uniform(seed, SINGLE, luck) < crowd.singlesPerLogPrice * dearness ? 1 : wanted;
}

/** Some buyers come again, most of them soon. */
function comeAgain(
  { crowded, state }: CrowdDay,
  {
    order,
    luck,
    seed,
  }: {
    readonly order: {
      readonly placedAt: number;
      readonly buyer: number;
      readonly page: number;
      readonly seller: number;
    };
    readonly luck: number;
    readonly seed: number;
  },
): void {
  const { comesBack } = crowded.crowd;
  if (uniform(seed, COMES_BACK, luck) >= comesBack.share) return;
  const days = daysWithin(comesBack.after, uniform(seed, COMES_WHEN, luck));
  state.comebacks.push({
    at: order.placedAt + 1 + Math.floor(days * SLICES_PER_DAY),
    person: order.buyer,
    department: crowded.pages.department[order.page] ?? 0,
    seller: order.seller,
  });
}
