/** Turns the wishes of a slice into orders, in an order that no thread and no list decides. */
import { at } from '../at.ts';
import { stream } from '../chance.ts';
import { keepCart } from '../promotion/left-carts.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { basketOf, drawOf } from './basket.ts';
import type { MarketBoard } from './board.ts';
import { buy, isThere } from './buy.ts';
import { buyFromCrowd } from '../crowd/buy.ts';
import { decide, layOut, OUTCOME } from './choose.ts';
import { examine } from './examine.ts';
import { offerBundle, type Extra } from './extra-orders.ts';
import { arrive, beginSlice, feel, type Shopper } from './shopper.ts';

const TURN = stream('settle/turn');

interface Proposal {
  readonly market: number;
  readonly visit: number;
  /** Drawn for the visit: who comes first when goods are short. */
  readonly turn: number;
}

export interface Settling extends Extra {
  /** Somebody wanted the first offer and it was gone; the second, if any, is in their cart instead. */
  readonly miss: (market: number, wanted: number, instead: number) => void;
}

export function settleSlice(settling: Settling): void {
  for (const { market, visit } of inTurn(settling)) {
    callBack(settling, market, visit);
    settle(settling, market, visit);
  }
}

/** Stands the shopper before the page again, as they stood in their visit. */
function callBack({ board, shopper, slice }: Settling, market: number, visit: number): void {
  beginSlice(shopper, board, market, (board.day - 1) * SLICES_PER_DAY + slice);
  arrive(board, shopper, visit);
}

function inTurn(settling: Settling): Proposal[] {
  const { board, shopper } = settling;
  const proposals: Proposal[] = [];
  board.markets.forEach((columns, market) => {
    for (let part = 0; part < columns.parts; part++) {
      const count = columns.proposalCount[part] ?? 0;
      for (let place = 0; place < count; place++) {
        const visit = columns.proposed[part * columns.proposals + place] ?? 0;
        callBack(settling, market, visit);
        proposals.push({ market, visit, turn: drawOf(shopper, TURN) });
      }
    }
  });
  return proposals.sort((a, b) => a.turn - b.turn || a.market - b.market || a.visit - b.visit);
}

/** The best offer that is still there; those found gone are struck out and the next best is weighed the same way. */
function settle(settling: Settling, market: number, visit: number): void {
  const { today, board, shopper, slice } = settling;
  const columns = at(board.markets, market);
  const { units, payment, isPaid } = basketOf(today.world.scenario, shopper);
  let left = examine(columns, shopper);
  feel(columns, shopper);
  layOut(columns, shopper, left);
  let best = decide(columns, shopper, left);
  if (best >= 0 && (!isPaid || shopper.outcome !== OUTCOME.order)) {
    keepCart(today, at(at(today.pages, market).offers, best), shopper.person);
    return;
  }
  while (shopper.outcome === OUTCOME.order) {
    if (isThere(settling, market, best, units)) {
      const order = { session: visit, payment };
      const bought = buy(settling, best, { market, buyer: shopper.person, slice, units, ...order });
      offerBundle(settling, bought, order);
      return;
    }
    const wanted = best;
    left = strikeOut(columns, shopper, { offer: wanted, left });
    best = decide(columns, shopper, left);
    settling.miss(market, wanted, best);
  }
  if (shopper.outcome === OUTCOME.smallSeller) buyFromCrowd(settling, visit);
}

/** Takes an offer out of what is considered; returns how many are left. */
export function strikeOut(
  columns: MarketBoard,
  shopper: Shopper,
  { offer, left }: { readonly offer: number; readonly left: number },
): number {
  const place = shopper.considered.indexOf(offer);
  shopper.considered.copyWithin(place, place + 1, left);
  layOut(columns, shopper, left - 1);
  return left - 1;
}
