// Who the visitors of a batch are and what they look for, four at a time: `arrive` and `meet` of `src/demand/shopper.ts`.
import { mixFour } from './chance';
import { Desk } from './desk';
import { HASTES, KEYS, OTHER_KEYS, OTHER_SELVES, PAGES, PEOPLE, SEGMENTS, SELVES } from './places';

const WORDS: f64 = 4294967296;

/** The keys of the visits from `first` on. A few more than asked are drawn: the columns have room for four at a time. */
export function enter(desk: Desk, first: i32, count: i32): void {
  const at = changetype<usize>(desk);
  const slice = i32x4.splat(desk.slice);
  const otherSlice = i32x4.splat(desk.otherSlice);
  let visit = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  for (let place: usize = at, end = at + <usize>count * 4; place < end; place += 16) {
    v128.store(place, mixFour(visit, slice, otherSlice), KEYS);
    v128.store(place, mixFour(visit, otherSlice, slice), OTHER_KEYS);
    visit = i32x4.add(visit, i32x4.splat(4));
  }
}

/** Numbers from 0 to below `count`, which is given by its share of all words. */
@inline
function upTo(bits: v128, share: v128): v128 {
  const low = f64x2.mul(f64x2.convert_low_i32x4_u(bits), share);
  const high = f64x2.mul(f64x2.convert_low_i32x4_u(i8x16.swizzle(bits, i64x2(0x0f0e0d0c0b0a0908, -1))), share);
  const first = i32x4.trunc_sat_f64x2_u_zero(low);
  const second = i32x4.trunc_sat_f64x2_u_zero(high);
  return v128.shuffle<i64>(first, second, 0, 2);
}

export function meet(desk: Desk, count: i32): void {
  const at = changetype<usize>(desk);
  const shoppers = f64x2.splat(load<f64>(desk.figures) / WORDS);
  const end = at + <usize>count * 4;
  for (let place: usize = at; place < end; place += 16) {
    const key = v128.load(place, KEYS);
    const other = v128.load(place, OTHER_KEYS);
    const person = upTo(mixFour(i32x4.splat(desk.who), key, other), shoppers);
    const self = mixFour(person, i32x4.splat(desk.peopleKey), i32x4.splat(desk.countryKey));
    const otherSelf = mixFour(
      v128.xor(person, i32x4.splat(desk.countryOther)),
      i32x4.splat(desk.peopleStart),
      i32x4.splat(0),
    );
    v128.store(place, person, PEOPLE);
    v128.store(place, self, SELVES);
    v128.store(place, otherSelf, OTHER_SELVES);
    v128.store(place, segmentOf(desk, mixFour(i32x4.splat(desk.kind), self, otherSelf)), SEGMENTS);
    v128.store(place, mixFour(i32x4.splat(desk.wish), key, other), PAGES);
    const follows = i32x4.lt_s(mixFour(i32x4.splat(desk.habits), key, other), i32x4.splat(desk.habit));
    const patience = mixFour(i32x4.splat(desk.patienceOf), self, otherSelf);
    const mood = mixFour(i32x4.splat(desk.mood), key, other);
    v128.store(place, v128.bitselect(patience, mood, follows), HASTES);
  }
  for (let place: usize = at; place < end; place += 4)
    store<i32>(place, pageOf(desk, load<i32>(place, PAGES)), PAGES);
}

/** Levels rise from segment to segment, so the segment is how many of them a draw is not below. */
@inline
function segmentOf(desk: Desk, kind: v128): v128 {
  let segment = i32x4.splat(0);
  const end = desk.segmentLevel + <usize>(desk.segments - 1) * 4;
  for (let level = desk.segmentLevel; level < end; level += 4)
    segment = i32x4.sub(segment, i32x4.ge_s(kind, v128.load32_splat(level)));
  return segment;
}

/** By the alias table: the whole part of the draw is a column, the rest says whether to take it or its alias. */
@inline
function pageOf(desk: Desk, bits: i32): i32 {
  const wish = <f64>(<u32>bits) * (<f64>desk.pages / WORDS);
  const column = <i32>wish;
  const own = wish - <f64>column < load<f64>(desk.aliasShare + <usize>column * 8);
  return select(column, load<i32>(desk.aliasOther + <usize>column * 4), own);
}
