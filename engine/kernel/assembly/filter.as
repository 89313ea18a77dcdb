// The best of many offers, by a filter in short numbers that leaves few to be weighed exactly.
import { cellOf, numberOf, utilityAt } from './choose';
import { Desk, Mind } from './desk';
import { CONSTANTS, NUMBERS, SHORT, SHOWN } from './places';

/** With fewer offers, laying them out in short numbers costs more than it saves. */
export const WORTH_FILTERING: i32 = 8;

/**
 * Short numbers stand in units of ln 2 / 2^23: the bits of a short number, read as a whole one, are then its logarithm
 * or a little less, without a multiplication.
 */
const UNITS: f64 = 8388608 / 0.6931471805599453;
/** What never wins, in the places that fill up the last four. */
const NOTHING: f32 = -3e38;
/** Words are halved to be signed, and the bits of 1 stand at 127. */
const EXPONENTS: f32 = (31 + 127) * 8388608;

// Constants stand on the desk, because a machine reads four words faster than it makes them.
const FIRST: usize = CONSTANTS;
const SECOND: usize = CONSTANTS + 16;
const THIRD: usize = CONSTANTS + 32;
const ONES: usize = CONSTANTS + 48;

export function prepare(desk: Desk): void {
  const at = changetype<usize>(desk);
  v128.store(at, i32x4.splat(0xed5ad4bb), FIRST);
  v128.store(at, i32x4.splat(0xac4c1b51), SECOND);
  v128.store(at, i32x4.splat(0x31848bab), THIRD);
  v128.store(at, i32x4.splat(-1), ONES);
}

/** The offers that are considered in short numbers, column by column, and the largest size in each column. */
export function shorten(desk: Desk, count: i32): void {
  // Often those of the visit before are considered by this one too.
  if (desk.shortened == desk.considered && desk.shortenedOffers == desk.ownOffers) return;
  desk.shortened = desk.considered;
  desk.shortenedOffers = desk.ownOffers;
  const at = changetype<usize>(desk);
  for (let place = 0; place < count; place++)
    store<i32>(at + <usize>place * 4, numberOf(desk, place), NUMBERS);
  for (let column: usize = 0; column < 7; column++) {
    const short = at + SHOWN + column * SHORT;
    let largest: f32 = 0;
    for (let place = 0; place < count; place++) {
      const value = <f32>(load<f64>(cellOf(desk, place) + column * 8) * UNITS);
      store<f32>(short + <usize>place * 4, value);
      largest = max(largest, abs(value));
    }
    for (let place = count; (place & 3) != 0; place++)
      store<f32>(short + <usize>place * 4, column == 6 ? NOTHING : 0);
    store<f32>(at + column * 4, largest, offsetof<Desk>('mostShown'));
  }
}

/** What sums of short numbers may be off by, in parts of all their sizes: 2^−20 is enough, this is twice that. */
const ROUNDING: f32 = 1.9073486328125e-6;
/** No Gumbel draw and no bound of one is larger, in the units of the filter. */
const MOST_CHANCE: f32 = <f32>(120 * UNITS);
/** What rounding and straight lines within a cell of the table may add to a bound. */
const SLACK: f32 = <f32>(0.0002 * UNITS);
/** Above this, short numbers are no use. */
export const TOO_LARGE: f32 = 1e24;

/** How far the bound of an offer may be off for this mind. */
@inline
export function marginOf(desk: Desk, mind: Mind): f32 {
  const size =
    desk.mostWorth +
    <f32>mind.sensitive * desk.mostShown +
    abs(<f32>mind.taste1) * desk.mostTaste1 +
    (abs(<f32>mind.taste2) * desk.mostTaste2 + abs(<f32>mind.taste3) * desk.mostTaste3) +
    (abs(<f32>mind.taste4) * desk.mostTaste4 + abs(<f32>mind.taste5) * desk.mostTaste5) +
    MOST_CHANCE;
  return size * ROUNDING;
}

/** Upper bounds of the utilities of four offers, without the constant that all of them have. */
@inline
function boundsAt(
  place: usize,
  desk: usize,
  sensitive: v128,
  taste1: v128,
  taste2: v128,
  taste3: v128,
  taste4: v128,
  taste5: v128,
  key: v128,
  other: v128,
): v128 {
  let x = i32x4.add(v128.load(place, NUMBERS), key);
  x = i32x4.add(i32x4.mul(v128.xor(x, i32x4.shr_u(x, 17)), v128.load(desk, FIRST)), other);
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 11)), v128.load(desk, SECOND));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 15)), v128.load(desk, THIRD));
  x = v128.xor(x, i32x4.shr_u(x, 14));
  const distance = f32x4.convert_i32x4_s(i32x4.shr_u(v128.xor(x, v128.load(desk, ONES)), 1));
  const one = f32x4.sub(v128.load(place, SHOWN + 6 * SHORT), f32x4.mul(sensitive, v128.load(place, SHOWN)));
  const two = f32x4.mul(taste1, v128.load(place, SHOWN + SHORT));
  const three = f32x4.mul(taste2, v128.load(place, SHOWN + 2 * SHORT));
  const four = f32x4.mul(taste3, v128.load(place, SHOWN + 3 * SHORT));
  const five = f32x4.mul(taste4, v128.load(place, SHOWN + 4 * SHORT));
  const six = f32x4.mul(taste5, v128.load(place, SHOWN + 5 * SHORT));
  const worth = f32x4.add(f32x4.add(one, two), f32x4.add(f32x4.add(three, four), f32x4.add(five, six)));
  return f32x4.sub(worth, f32x4.convert_i32x4_s(distance));
}

/** Writes the bounds of all offers for a visit; returns the highest. */
@inline
export function bound(desk: Desk, mind: Mind, count: i32, bounds: usize): f32 {
  const at = changetype<usize>(desk);
  const sensitive = f32x4.splat(<f32>mind.sensitive);
  const taste1 = f32x4.splat(<f32>mind.taste1);
  const taste2 = f32x4.splat(<f32>mind.taste2);
  const taste3 = f32x4.splat(<f32>mind.taste3);
  const taste4 = f32x4.splat(<f32>mind.taste4);
  const taste5 = f32x4.splat(<f32>mind.taste5);
  const key = i32x4.splat(desk.key + desk.fancy);
  const other = i32x4.splat(desk.other);
  let highest = f32x4.splat(NOTHING);
  const end = <usize>count * 4;
  for (let place: usize = 0; place < end; place += 16) {
    const four = boundsAt(at + place, at, sensitive, taste1, taste2, taste3, taste4, taste5, key, other);
    v128.store(bounds + place, four);
    highest = f32x4.pmax(highest, four);
  }
  const halves = f32x4.pmax(highest, v128.shuffle<i32>(highest, highest, 2, 3, 0, 1));
  const most = f32x4.pmax(halves, v128.shuffle<i32>(halves, halves, 1, 0, 3, 2));
  return f32x4.extract_lane(most, 0);
}

/** Which of up to sixty-four bounds reach as far as this, a bit for each. */
@inline
function reaching(bounds: usize, count: i32, reach: v128): u64 {
  let near: u64 = 0;
  for (let place = 0; place < count; place += 4) {
    const reached = i32x4.bitmask(f32x4.ge(v128.load(bounds + <usize>place * 4), reach));
    near |= <u64>(<u32>reached) << place;
  }
  return near;
}

/** The place of the best of all whose bounds reach so far: their utilities are worked out exactly. */
@inline
function bestWithin(desk: Desk, mind: Mind, count: i32, bounds: usize, reach: f32): i32 {
  let best = -1;
  let most: f64 = -Infinity;
  for (let from: i32 = 0; from < count; from += 64) {
    let near = reaching(bounds + <usize>from * 4, min(count - from, 64), f32x4.splat(reach));
    while (near != 0) {
      const place = from + <i32>ctz(near);
      near &= near - 1;
      const utility = utilityAt(desk, mind, place);
      if (utility > most) {
        most = utility;
        best = place;
      }
    }
  }
  mind.most = most;
  return best;
}

/** Bounds are mostly nearer than this to what they bound: about a fifth of a utility. */
const MOSTLY: f32 = <f32>(0.2 * UNITS);

/** The place of the best, among those with bounds near the highest first, and then among all that could still be better. */
@inline
export function bestOf(desk: Desk, mind: Mind, count: i32, bounds: usize, highest: f32, margin: f32): i32 {
  const near = highest - MOSTLY;
  const best = bestWithin(desk, mind, count, bounds, near);
  const reach = <f32>(mind.most * UNITS) - (EXPONENTS + SLACK) - margin;
  return reach >= near ? best : bestWithin(desk, mind, count, bounds, reach);
}
