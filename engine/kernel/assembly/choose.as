// Which of the offers on the desk is worth most: `src/demand/choose.ts`.
import { mix } from './chance';
import { Desk, Mind } from './desk';
import { considered } from './examine';
import { gumbelOf } from './quantiles';

/** An offer's eight numbers, as the board has them for the visitor's segment. */
@inline
export function cellOf(desk: Desk, place: i32): usize {
  return desk.ownOffers + (<usize>considered(desk, place) << 6);
}

@inline
export function numberOf(desk: Desk, place: i32): i32 {
  return load<i32>(desk.detail + <usize>considered(desk, place) * 4);
}

/** Summed as the plain kernel sums, so that both have the same bits. */
@inline
export function utilityAt(desk: Desk, mind: Mind, place: i32): f64 {
  const cell = cellOf(desk, place);
  const worth =
    load<f64>(cell, 48) -
    mind.sensitive * load<f64>(cell) +
    mind.taste1 * load<f64>(cell, 8) +
    (mind.taste2 * load<f64>(cell, 16) + mind.taste3 * load<f64>(cell, 24)) +
    (mind.taste4 * load<f64>(cell, 32) + mind.taste5 * load<f64>(cell, 40));
  return worth + gumbelOf(desk.gumbel, mix(numberOf(desk, place), desk.key + desk.fancy, desk.other));
}

/** The place of the best, all weighed one after the other. */
@inline
export function chooseAmongFew(desk: Desk, mind: Mind, count: i32): i32 {
  let best = -1;
  let most: f64 = -Infinity;
  for (let place = 0; place < count; place++) {
    const utility = utilityAt(desk, mind, place);
    if (utility > most) {
      most = utility;
      best = place;
    }
  }
  mind.most = most;
  return best;
}

/** The same for those who bought here before: one company's offers carry what they remember of it. */
export function chooseAmongKnown(desk: Desk, mind: Mind, count: i32): i32 {
  let best = -1;
  let most: f64 = -Infinity;
  for (let place = 0; place < count; place++) {
    let utility = utilityAt(desk, mind, place);
    const company = load<i32>(desk.listingCompany + <usize>considered(desk, place) * 4);
    if (company == desk.knownCompany) utility += mind.loyalty;
    if (utility > most) {
      most = utility;
      best = place;
    }
  }
  mind.most = most;
  return best;
}
