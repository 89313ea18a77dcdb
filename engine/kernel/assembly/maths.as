// The exponential of `src/maths.ts`, operation by operation.
const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const LOG2E: f64 = 1.4426950408889634;

@inline
function power(exponent: i32): f64 {
  return reinterpret<f64>(<i64>(exponent + 1023) << 52);
}

/** Two exponentials at once: half the work, and no branch that would make others wait. */
@inline
export function expOfTwo(x: v128): v128 {
  const k = f64x2.floor(f64x2.add(f64x2.mul(f64x2.splat(LOG2E), x), f64x2.splat(0.5)));
  const high = f64x2.sub(x, f64x2.mul(k, f64x2.splat(LN2_HIGH)));
  const low = f64x2.mul(k, f64x2.splat(LN2_LOW));
  const r = f64x2.sub(high, low);
  const t = f64x2.mul(r, r);
  let series = f64x2.add(f64x2.splat(-0.0000016533902205465252), f64x2.mul(t, f64x2.splat(4.1381367970572385e-8)));
  series = f64x2.add(f64x2.splat(0.00006613756321437934), f64x2.mul(t, series));
  series = f64x2.add(f64x2.splat(-0.0027777777777015593), f64x2.mul(t, series));
  series = f64x2.add(f64x2.splat(0.16666666666666602), f64x2.mul(t, series));
  const c = f64x2.sub(r, f64x2.mul(t, series));
  const ratio = f64x2.div(f64x2.mul(r, c), f64x2.sub(f64x2.splat(2), c));
  const y = f64x2.sub(f64x2.splat(1), f64x2.sub(f64x2.sub(low, ratio), high));
  const isNear = v128.and(f64x2.ge(k, f64x2.splat(-1022)), f64x2.le(k, f64x2.splat(1023)));
  if (!i64x2.all_true(isNear)) return farExpOfTwo(x, k, y);
  const exponents = i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(k));
  return f64x2.mul(y, i64x2.shl(i64x2.add(exponents, i64x2.splat(1023)), 52));
}

function farExpOfTwo(x: v128, k: v128, y: v128): v128 {
  const first = farExp(f64x2.extract_lane(x, 0), f64x2.extract_lane(k, 0), f64x2.extract_lane(y, 0));
  const second = farExp(f64x2.extract_lane(x, 1), f64x2.extract_lane(k, 1), f64x2.extract_lane(y, 1));
  return f64x2(first, second);
}

/** Beyond the range of normal numbers 2^k takes two factors, and beyond that of all numbers there is no power. */
function farExp(x: f64, k: f64, y: f64): f64 {
  if (k >= -1022 && k <= 1023) return y * power(<i32>k);
  if (x != x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  return k > 1023 ? y * 2 * power(1023) : y * power(<i32>k + 1000) * power(-1000);
}
