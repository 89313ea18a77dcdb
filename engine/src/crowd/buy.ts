/** The last step of a purchase from a small seller: what delivery adds is seen only now, and some leave for it. */
import { at } from '../at.ts';
import { mix, stream } from '../chance.ts';
import { FIGURE } from '../demand/board.ts';
import type { Extra } from '../demand/extra-orders.ts';
import { FEELING, KEY } from '../demand/shopper.ts';
import { log } from '../maths.ts';
import { crowdDayOf } from './day.ts';
import { placeCrowdOrder, type Basket } from './place.ts';
import { quoteOf } from './quote.ts';

const HESITATION = stream('crowd/hesitation');

/** The visitor has a page of the crowd in the cart, and feels what it and the next best are worth. */
export function buyFromCrowd({ today, board, shopper, slice }: Extra, session: number, basket: Basket): void {
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
  placeCrowdOrder(today, day, { ...basket, quote, person, session, slice });
}
