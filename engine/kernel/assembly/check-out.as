// Cart and check-out: `decide` of `src/demand/choose.ts`.
import { mix } from './chance';
import { cellOf } from './choose';
import { Desk, Mind } from './desk';
import { gumbelOf } from './quantiles';

// The numbers of `OUTCOME`.
const BOUGHT_NOTHING: i32 = 1;
const TOO_DEAR: i32 = 2;
const HESITATED: i32 = 3;
export const ORDER: i32 = 4;

/** What becomes of a visit whose best offer is at this place. The place again if it is put into the cart, or −1. */
@inline
export function checkOut(desk: Desk, mind: Mind, place: i32): i32 {
  const key = desk.key;
  const other = desk.other;
  const most = mind.most;
  const outside = load<f64>(desk.figures, 8) + gumbelOf(desk.gumbel, mix(desk.outside, key, other));
  if (place < 0) {
    desk.outcome = BOUGHT_NOTHING;
    return -1;
  }
  // Worked out for all, because nobody can guess who buys: a branch would be guessed wrong too often.
  const wants = most > outside;
  const isTooDear = most - mind.sensitive * load<f64>(cellOf(desk, place), 56) <= outside;
  const hesitates = mix(desk.hesitation, key, other) < desk.hesitates;
  const outcome = select(TOO_DEAR, select(HESITATED, ORDER, hesitates), isTooDear);
  desk.outcome = select(outcome, BOUGHT_NOTHING, wants);
  return select(place, -1, wants);
}
