// A visitor's mind: `feel` of `src/demand/shopper.ts`.
import { mixFour } from './chance';
import { Desk, Mind } from './desk';
import { expOfTwo } from './maths';
import { normalOf } from './quantiles';

/** Five tastes and thrift. */
const TEMPERS: i32 = 6;

/** Tastes of a person with these keys, and the logarithm of their price sensitivity. No step branches, so that many overlap. */
@inline
export function feel(desk: Desk, mind: Mind, segment: i32, line: i32, self: i32, otherSelf: i32): void {
  const spread = desk.spread + <usize>((segment * desk.lines + line) * TEMPERS) * 8;
  const normal = desk.normal;
  const key = i32x4.splat(self);
  const other = i32x4.splat(otherSelf);
  const words = i32x4.add(i32x4.splat(desk.taste), i32x4(0, 1, 2, 3));
  const first = mixFour(words, key, other);
  const second = mixFour(i32x4.add(words, i32x4.splat(4)), key, other);
  mind.taste1 = load<f64>(spread) * normalOf(normal, i32x4.extract_lane(first, 0));
  mind.taste2 = load<f64>(spread, 8) * normalOf(normal, i32x4.extract_lane(first, 1));
  mind.taste3 = load<f64>(spread, 16) * normalOf(normal, i32x4.extract_lane(first, 2));
  mind.taste4 = load<f64>(spread, 24) * normalOf(normal, i32x4.extract_lane(first, 3));
  mind.taste5 = load<f64>(spread, 32) * normalOf(normal, i32x4.extract_lane(second, 0));
  const thrift = load<f64>(spread, 40) * normalOf(normal, i32x4.extract_lane(second, 1));
  mind.sensitive = load<f64>(desk.sensitivity + <usize>segment * 8) + thrift;
}

/** Turns the logarithms of two minds into their price sensitivity. */
@inline
export function beSensitive(one: Mind, other: Mind): void {
  const both = expOfTwo(f64x2(one.sensitive, other.sensitive));
  one.sensitive = f64x2.extract_lane(both, 0);
  other.sensitive = f64x2.extract_lane(both, 1);
}

/** Whom the person last bought from and what that is worth, found among those who bought before. */
export function recall(desk: Desk, mind: Mind, person: i32): void {
  desk.knownCompany = -1;
  if (desk.buyers == 0) return;
  const shoppers = load<f64>(desk.figures);
  const cell = <usize>min(desk.cells - 1, <i32>((<f64>(<u32>person) / shoppers) * <f64>desk.cells)) * 4;
  const end = load<i32>(desk.buyerCell + cell, 4);
  for (let place = load<i32>(desk.buyerCell + cell); place < end; place++) {
    if (load<i32>(desk.buyer + <usize>place * 4) != person) continue;
    desk.knownCompany = load<i32>(desk.buyerCompany + <usize>place * 4);
    mind.loyalty = load<f64>(desk.figures, 32) * load<f64>(desk.buyerContent + <usize>place * 8);
  }
}
