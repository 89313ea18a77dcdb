// The kernel alone: five random tastes, forty offers and buying nothing, by the very code that the day runs. Each runs so
// many sessions and returns how many put something into the cart, so that nothing can be left out.
import { aloneOn, openTwinMemory, takeSeat } from '../kernel/index.ts';
import { decide, layOut } from '../src/demand/choose.ts';
import { beginSlice, enter, feel, KEY, newShopper } from '../src/demand/shopper.ts';
import { littleBoard } from '../src/testing/little-board.ts';
import { SLICES_PER_DAY } from '../src/world.ts';

const OFFERS = 40;
const SLICE = 40;
const PAGE = { listings: OFFERS, outside: 3 } as const;

/** In TypeScript. */
export function typescriptKernel(sessions: number): number {
  const { board, market } = littleBoard(PAGE);
  const shopper = newShopper(OFFERS);
  shopper.considered.set(Array.from({ length: OFFERS }, (_, place) => place));
  // One page for all: in a day, too, a page's columns are laid out once for what is considered of it.
  layOut(market, shopper, OFFERS);
  beginSlice(shopper, board, 0, (board.day - 1) * SLICES_PER_DAY + SLICE);
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

/** The same by the twin; nothing where the machine cannot run it. */
export function twinKernel(): ((sessions: number) => number) | undefined {
  const lent = openTwinMemory(1);
  if (!lent) return undefined;
  const seat = takeSeat(lent.memory, { parts: 1, part: 0 });
  const { board, market } = littleBoard({ ...PAGE, room: lent.room });
  const alone = aloneOn(board, market.offers.buffer, seat);
  return (sessions) => alone.carts(SLICE, { visits: sessions, offers: OFFERS });
}
