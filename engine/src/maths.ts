/**
 * Exponential, logarithm and what is built from them, with the same bits on every machine: `Math.exp` and its kin
 * differ between engines and versions. Only operations that IEEE 754 fixes are used. Algorithms: exp and log as in
 * fdlibm (Cody–Waite reduction), the normal quantile by Wichura's AS 241.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2^k for every exponent that a normal number has; doubling and halving are exact. */
const LOWEST_POWER = -1022;
const POWERS = new Float64Array(1023 - LOWEST_POWER + 1);
POWERS[-LOWEST_POWER] = 1;
for (let at = 1 - LOWEST_POWER; at < POWERS.length; at++) POWERS[at] = (POWERS[at - 1] ?? 0) * 2;
for (let at = -LOWEST_POWER - 1; at >= 0; at--) POWERS[at] = (POWERS[at + 1] ?? 0) / 2;

const power = (exponent: number): number => POWERS[exponent - LOWEST_POWER] ?? 0;

/** e to the power of x; 0 below the smallest number, Infinity above the largest. */
export function exp(x: number): number {
  const k = Math.floor(Math.LOG2E * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return k >= LOWEST_POWER && k <= 1023 ? y * (POWERS[k - LOWEST_POWER] ?? 0) : farExp(x, k, y);
}

/** Beyond the range of normal numbers 2^k takes two factors, and beyond that of all numbers there is no power. */
function farExp(x: number, k: number, y: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  return k > 1023 ? y * 2 * power(1023) : y * power(k + 1000) * power(-1000);
}

/** Natural logarithm; −Infinity of 0, NaN below. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let mantissa = x;
  let k = 0;
  for (let step = 512; step > 0; step = Math.floor(step / 2)) {
    if (mantissa >= power(step)) {
      mantissa *= power(-step);
      k += step;
    } else if (mantissa < power(1 - step)) {
      mantissa *= power(step);
      k -= step;
    }
  }
  // Into [√½, √2): there the series is shortest and x near 1 loses nothing.
  while (mantissa >= Math.SQRT2) {
    mantissa /= 2;
    k += 1;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    k -= 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
}

/** The share 1 / (1 + e^−x), without overflow on either side. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

function ratio(x: number, above: readonly number[], below: readonly number[]): number {
  return above.reduce((sum, c) => sum * x + c, 0) / below.reduce((sum, c) => sum * x + c, 0);
}

// AS 241's three pairs of polynomials, highest power first: the middle, the shoulders and the far tails.
const MIDDLE = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
] as const;
const SHOULDER = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;
const TAIL = [
  [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
] as const;

/** The value that a standard normal draw stays below with this probability, in (0, 1). */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, ...MIDDLE);
  const r = Math.sqrt(-log(q < 0 ? probability : 1 - probability));
  const far = r <= 5 ? ratio(r - 1.6, ...SHOULDER) : ratio(r - 5, ...TAIL);
  return q < 0 ? -far : far;
}

/** The value that a standard Gumbel draw stays below with this probability, in (0, 1). */
export const gumbelQuantile = (probability: number): number => -log(-log(probability));
