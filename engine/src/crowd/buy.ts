/** The last step of a purchase from a small seller: what delivery adds is seen only now, and some leave for it. */
import { at } from '../at.ts';
import { mix, stream, uniform } from '../chance.ts';
import { FIGURE } from '../demand/board.ts';
import { basketOf } from '../demand/basket.ts';
import type { Extra } from '../demand/extra-orders.ts';
import { FEELING, KEY } from '../demand/shopper.ts';
import { log } from '../maths.ts';
import { luckOf } from '../orders/luck.ts';
import { startOfDay } from '../orders/promise.ts';
import { crowdDayOf, type CrowdDay } from './day.ts';
import { payFor } from './pay.ts';
import { placeCrowdOrder } from './place.ts';
import { quoteOf, type Quote } from './quote.ts';

const HESITATION = stream('crowd/hesitation');
const SINGLE = stream('crowd/single');

/** The visitor has a page of the crowd in the cart, and feels what it and the next best are worth. */
export function buyFromCrowd({ today, board, shopper, slice }: Extra, session: number): void {
  const { market, keys, feelings, person } = shopper;
  const day = crowdDayOf(today, market);
  if (!day || shopper.crowdPick < 0) return;
  day.counts.carts += 1;
  const self = keys[KEY.person] ?? 0;
  const other = keys[KEY.person + 1] ?? 0;
  const quote = quoteOf(day, day.shelf.pages[shopper.crowdPick] ?? 0, { self, other });
  const added = log((quote.price + quote.freight) / quote.price);
  const worth = (feelings[FEELING.best] ?? 0) - (feelings[FEELING.sensitivity] ?? 0) * added;
  if (worth <= (feelings[FEELING.outside] ?? 0)) return;
  const hesitates = at(board.markets, market).figures[FIGURE.hesitation] ?? 0;
  if (mix(HESITATION, keys[KEY.visit] ?? 0, keys[KEY.visit + 1] ?? 0) < hesitates) return;
  const units = unitsOf(day, quote, { units: basketOf(today.world.scenario, shopper).units, session, slice });
  const value = (quote.price + quote.freight) * units;
  const payment = payFor(today.world.scenario, shopper, value);
  if (payment === undefined) return;
  placeCrowdOrder(today, day, { units, payment, quote, person, session, slice });
}

/** Dear goods are bought one at a time. */
function unitsOf(
  { day, crowded }: CrowdDay,
  { page, price }: Quote,
  wish: { readonly units: number; readonly session: number; readonly slice: number },
): number {
  const { crowd, pages, seed, market } = crowded;
  if (wish.units === 1) return 1;
  const luck = luckOf({ market, placedAt: startOfDay(day) + wish.slice, session: wish.session });
  const { median } = at(crowd.departments, pages.department[page] ?? 0).price;
  const dearness = Math.max(0, log(price / median));
  return uniform(seed, SINGLE, luck) < crowd.singlesPerLogPrice * dearness ? 1 : wish.units;
}
