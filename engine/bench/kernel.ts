// The kernel alone: five random tastes, forty offers and buying nothing, by the very code that the day runs.
import { decide, layOut } from '../src/demand/choose.ts';
import { beginSlice, enter, feel, KEY, newShopper } from '../src/demand/shopper.ts';
import { littleBoard } from '../src/testing/little-board.ts';

const OFFERS = 40;

/** Runs so many sessions and returns how many put something into the cart, so that nothing can be left out. */
export function kernel(sessions: number): number {
  const { board, market } = littleBoard({ listings: OFFERS, outside: 3 });
  const shopper = newShopper(OFFERS);
  shopper.considered.set(Array.from({ length: OFFERS }, (_, place) => place));
  // One page for all: in a day, too, a page's columns are laid out once for what is considered of it.
  layOut(market, shopper, OFFERS);
  beginSlice(shopper, board, 0, 40);
  const { keys } = shopper;
  let carts = 0;
  for (let visit = 0; visit < sessions; visit++) {
    enter(shopper, visit);
    // A new person every time: the draws of a visit serve as theirs.
    keys[KEY.person] = keys[KEY.visit] ?? 0;
    keys[KEY.person + 1] = keys[KEY.visit + 1] ?? 0;
    feel(market, shopper);
    if (decide(market, shopper, OFFERS) >= 0) carts += 1;
  }
  return carts;
}
