// The kernel's twin: the visits of a chunk, from the keys to the counts and the proposals. What it does is told in
// `src/demand/visit-slice.ts`, and its bits are the same.
import { enter, meet } from './arrive';
import { ORDER } from './check-out';
import { Desk } from './desk';
import { prepare } from './filter';
import { clearPool, look, putDown, raise } from './look';
import {
  BATCH,
  BESTS,
  DESK_BYTES,
  KEYS,
  OTHER_KEYS,
  OTHER_SELVES,
  OUTCOMES,
  PAGES,
  PEOPLE,
  POOL,
  POOL_BYTES,
  POOL_ROOM,
  POOLED,
  SEGMENTS,
  SELVES,
  WHOSE,
} from './places';
import { weighAll } from './weigh';

export const deskBytes: i32 = <i32>DESK_BYTES;
export const batch: i32 = BATCH;
export const poolPlace: i32 = <i32>POOL;
export const bestsPlace: i32 = <i32>BESTS;
export const outcomesPlace: i32 = <i32>OUTCOMES;

/** All visits from `from` to `to`. */
export function visit(desk: Desk): void {
  const full = changetype<usize>(desk) + POOL + POOL_BYTES - POOL_ROOM;
  prepare(desk);
  for (let first = desk.from; first < desk.to; first += BATCH) {
    const count = min(BATCH, desk.to - first);
    enter(desk, first, count);
    meet(desk, count);
    clearPool(desk);
    for (let place = 0; place < count; place++) {
      look(desk, first, place);
      if (desk.pooled > full) propose(desk, first);
    }
    propose(desk, first);
  }
}

/** Lets those who are put down choose, and takes up the orders they would like to place. */
function propose(desk: Desk, first: i32): void {
  weighAll(desk);
  for (let weigher = 0; weigher < desk.weighers; weigher++) {
    const column = changetype<usize>(desk) + <usize>weigher * 4;
    const best = load<i32>(column, BESTS);
    if (best < 0) continue;
    const offer = load<i32>(<usize>load<u32>(column, POOLED) + <usize>best * 4);
    raise(desk.carts, desk.part * desk.listings + offer);
    // A cart that is left is looked at again where its store writes to those who leave.
    if (load<i32>(column, OUTCOMES) != ORDER && load<i32>(desk.keepsCarts + <usize>offer * 4) == 0) continue;
    const proposals = desk.proposalCount + <usize>desk.part * 4;
    const proposed = load<i32>(proposals);
    store<i32>(desk.proposed + <usize>(desk.part * desk.proposals + proposed) * 4, first + load<i32>(column, WHOSE));
    store<i32>(proposals, proposed + 1);
  }
  clearPool(desk);
}

/**
 * The kernel alone: visits from `from` to `to`, at most a batch of them, that all weigh the first offers in the pool, each
 * a new person whose draws are those of the visit. Returns how many take anything.
 */
export function chooseAlone(desk: Desk, offers: i32): i32 {
  const at = changetype<usize>(desk);
  const count = desk.to - desk.from;
  prepare(desk);
  clearPool(desk);
  enter(desk, desk.from, count);
  for (let place = 0; place < count; place++) {
    const column = at + <usize>place * 4;
    store<i32>(column, load<i32>(column, KEYS), SELVES);
    store<i32>(column, load<i32>(column, OTHER_KEYS), OTHER_SELVES);
    store<i32>(column, 0, SEGMENTS);
    store<i32>(column, 0, PAGES);
    store<i32>(column, 0, PEOPLE);
    putDown(desk, place, offers);
  }
  weighAll(desk);
  let carts = 0;
  for (let place = 0; place < count; place++) carts += <i32>(load<i32>(at + <usize>place * 4, BESTS) >= 0);
  return carts;
}
