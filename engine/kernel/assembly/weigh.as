// Those who clicked feel, choose and check out, in a few passes: what does not branch, and what one of them waits for,
// overlaps with the others.
import { checkOut } from './check-out';
import { chooseAmongFew, chooseAmongKnown } from './choose';
import { Desk, Mind } from './desk';
import { beSensitive, feel, recall } from './feel';
import { bestOf, bound, marginOf, shorten, TOO_LARGE } from './filter';
import {
  BESTS,
  BOUND_BYTES,
  BOUNDS,
  GROUP,
  HIGHEST,
  KEYS,
  MARGINS,
  MINDS,
  OTHER_KEYS,
  OTHER_SELVES,
  OUTCOMES,
  PAGES,
  PEOPLE,
  POOLED,
  SEGMENTS,
  SELVES,
  WEIGHED,
  WHOSE,
} from './places';

/** With fewer offers, laying them out in short numbers costs more than it saves. */
const WORTH_FILTERING: i32 = 8;
/** The margin of those who have chosen already. */
const CHOSEN: f32 = Infinity;

@inline
function mindOf(desk: Desk, weigher: i32): Mind {
  return changetype<Mind>(changetype<usize>(desk) + MINDS + <usize>weigher * offsetof<Mind>());
}

/** Their columns stand from here on. */
@inline
function columnOf(desk: Desk, weigher: i32): usize {
  return changetype<usize>(desk) + <usize>weigher * 4;
}

/** The columns of their visit. */
@inline
function visitOf(desk: Desk, weigher: i32): usize {
  return columnOf(desk, load<i32>(columnOf(desk, weigher), WHOSE));
}

@inline
function boundsOf(desk: Desk, weigher: i32): usize {
  return changetype<usize>(desk) + BOUNDS + <usize>(weigher & (GROUP - 1)) * BOUND_BYTES;
}

/** Turns the desk to one of those who weigh. */
@inline
function turnTo(desk: Desk, weigher: i32): void {
  const visit = visitOf(desk, weigher);
  desk.key = load<i32>(visit, KEYS);
  desk.other = load<i32>(visit, OTHER_KEYS);
  desk.considered = <usize>load<u32>(columnOf(desk, weigher), POOLED);
  desk.ownOffers = desk.offers + (<usize>(load<i32>(visit, SEGMENTS) * desk.listings) << 6);
}

/** Lets all who are put down choose. The places of what they take, −1 for nothing, and the outcomes stand in columns. */
export function weighAll(desk: Desk): void {
  for (let weigher = 0; weigher < desk.weighers; weigher++) {
    const visit = visitOf(desk, weigher);
    const line = load<i32>(desk.pageLine + <usize>load<i32>(visit, PAGES) * 4);
    const segment = load<i32>(visit, SEGMENTS);
    feel(desk, mindOf(desk, weigher), segment, line, load<i32>(visit, SELVES), load<i32>(visit, OTHER_SELVES));
  }
  // Where they are an odd number, the last pairs up with a mind that nobody reads.
  for (let weigher = 0; weigher < desk.weighers; weigher += 2)
    beSensitive(mindOf(desk, weigher), mindOf(desk, weigher + 1));
  for (let from = 0; from < desk.weighers; from += GROUP) chooseInGroup(desk, from, min(from + GROUP, desk.weighers));
}

@inline
function chooseInGroup(desk: Desk, from: i32, to: i32): void {
  for (let weigher = from; weigher < to; weigher++) begin(desk, weigher);
  for (let weigher = from; weigher < to; weigher++) {
    turnTo(desk, weigher);
    conclude(desk, weigher);
  }
}

/** Weighs few offers one by one; of many only writes the bounds. */
@inline
function begin(desk: Desk, weigher: i32): void {
  turnTo(desk, weigher);
  const column = columnOf(desk, weigher);
  const mind = mindOf(desk, weigher);
  const offers = load<i32>(column, WEIGHED);
  recall(desk, mind, load<i32>(visitOf(desk, weigher), PEOPLE));
  let margin = CHOSEN;
  if (desk.knownCompany >= 0) store<i32>(column, chooseAmongKnown(desk, mind, offers), BESTS);
  else if (offers < WORTH_FILTERING) store<i32>(column, chooseAmongFew(desk, mind, offers), BESTS);
  else {
    shorten(desk, offers);
    margin = marginOf(desk, mind);
    if (margin < TOO_LARGE) store<f32>(column, bound(desk, mind, offers, boundsOf(desk, weigher)), HIGHEST);
    else {
      margin = CHOSEN;
      store<i32>(column, chooseAmongFew(desk, mind, offers), BESTS);
    }
  }
  store<f32>(column, margin, MARGINS);
}

@inline
function conclude(desk: Desk, weigher: i32): void {
  const column = columnOf(desk, weigher);
  const mind = mindOf(desk, weigher);
  const margin = load<f32>(column, MARGINS);
  let best = load<i32>(column, BESTS);
  if (margin != CHOSEN) {
    const offers = load<i32>(column, WEIGHED);
    best = bestOf(desk, mind, offers, boundsOf(desk, weigher), load<f32>(column, HIGHEST), margin);
  }
  store<i32>(column, checkOut(desk, mind, best), BESTS);
  store<i32>(column, desk.outcome, OUTCOMES);
}
